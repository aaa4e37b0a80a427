"""Cards for people at a meeting: badges and name tents, as designs and as sheets to print."""
