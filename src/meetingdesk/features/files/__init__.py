"""Files that belong to something, and what the program read in them."""
