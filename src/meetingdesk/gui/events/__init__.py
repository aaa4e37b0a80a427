"""The list of events, and the windows that make one anew or after another."""
