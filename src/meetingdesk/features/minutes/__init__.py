"""What a meeting leaves behind: the running agenda, minutes, their revisions, tasks and photos."""
