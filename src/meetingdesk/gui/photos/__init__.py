"""The photo wall of an event and how photos come in."""
