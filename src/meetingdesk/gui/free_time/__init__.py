"""The window that finds a time for an event."""
