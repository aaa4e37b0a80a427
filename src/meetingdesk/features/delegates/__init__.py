"""Who is invited to a meeting: lists added, matched, imported, numbered, searched and seated."""
