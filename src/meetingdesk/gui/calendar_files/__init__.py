"""Calendar files of other programs: taken in after a look, written out, kept up to date."""
