"""Papers: composed, printed and read back."""
