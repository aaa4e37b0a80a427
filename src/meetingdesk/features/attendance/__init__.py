"""The door: scans read, passages kept, presence, counts and quorum computed from them."""
