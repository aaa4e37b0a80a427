"""Renderers: a document's blocks to PDF and to DOCX."""
