"""Ctrl+K: one field that finds everything."""
