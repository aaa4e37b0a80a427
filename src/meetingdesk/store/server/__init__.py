"""A workspace on a PostgreSQL server that many desks share."""
