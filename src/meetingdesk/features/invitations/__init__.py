"""Invitations: who was asked, who answered what and when, e-mail that goes out and its log."""
