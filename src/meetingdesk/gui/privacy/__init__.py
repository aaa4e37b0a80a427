"""What is kept about one person: shown, handed out, erased."""
