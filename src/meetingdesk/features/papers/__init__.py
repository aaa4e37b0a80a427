"""What each paper prints, gathered in one reading; its number, its options, the office's designs."""
