"""The figures of a period over many meetings."""
