"""The directory: organisations, people, positions, duplicates, and the rights of people over their data."""
