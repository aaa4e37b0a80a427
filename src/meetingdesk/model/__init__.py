"""What exists: mapped classes and their rules."""
