"""The calendar: a month on one page, and the month's events as a list beside it."""
