"""The hall of a meeting on the screen: who sits where."""
