"""The file set of an event: its papers, attached files and photos as one file to hand over or keep."""
