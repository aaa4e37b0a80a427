"""The page of one event, with tabs in the order of its life."""
