"""Files from and for the outside: spreadsheets, calendars, pictures, bundles."""
