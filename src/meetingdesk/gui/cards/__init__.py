"""The designer of badges and name tents."""
