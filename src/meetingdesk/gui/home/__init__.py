"""The first page: today, this week, what is missing, what runs out."""
