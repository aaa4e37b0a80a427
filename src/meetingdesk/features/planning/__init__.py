"""Meetings before they are held: when, where, with whom, along which agenda, against which clashes."""
