"""The secretary's room: minutes written along the agenda."""
