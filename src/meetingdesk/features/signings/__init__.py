"""Agreements that live for years: parties, signatories, commitments, reviews and the register."""
