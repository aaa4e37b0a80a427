"""What a user can do: one module a subject, functions over a unit of work."""
