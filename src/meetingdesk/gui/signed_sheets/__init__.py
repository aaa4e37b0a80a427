"""The signed attendance sheet that comes back from the scanner: filed, told of, and looked at."""
