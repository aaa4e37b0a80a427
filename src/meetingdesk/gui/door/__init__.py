"""The door: a room of its own, full screen, where delegates are let in."""
