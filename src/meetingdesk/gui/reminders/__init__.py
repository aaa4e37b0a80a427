"""Reminders in the window, in the tray of the system and on the first page."""
