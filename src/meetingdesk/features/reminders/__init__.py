"""What the office must not forget: reminders, when they are due, which were shown."""
