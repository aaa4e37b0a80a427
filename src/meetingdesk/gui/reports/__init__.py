"""The page 'Thống kê': figures of a period, and what is kept about people."""
