"""Dialogs that fill a list of delegates: import, directory, earlier events, quotas."""
