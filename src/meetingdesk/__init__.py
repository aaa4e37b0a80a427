"""MeetingDesk (Bàn hội nghị): the conference desk of a Vietnamese public office."""

__version__ = "0.1.0"
