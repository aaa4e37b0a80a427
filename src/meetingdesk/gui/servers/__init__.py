"""Choosing, trying and moving to a server that many desks share."""
