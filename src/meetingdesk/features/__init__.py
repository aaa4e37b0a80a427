"""What a user can do: a room a subject, functions over a unit of work; at the top what all share."""
