"""Cài đặt: the office, its letterheads, the look, the data and the journal."""
