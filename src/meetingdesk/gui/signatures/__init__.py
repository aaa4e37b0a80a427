"""Signing by certificate and checking who signed."""
