"""The screen of the weekly work schedule."""
