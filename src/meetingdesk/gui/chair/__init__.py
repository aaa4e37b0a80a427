"""The chair's view: who is there, on a second screen, read from the other end of the hall."""
