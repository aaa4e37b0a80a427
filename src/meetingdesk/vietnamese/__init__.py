"""Vietnamese language: pure functions that know nothing of conferences."""
