"""The page of organisations and people."""
