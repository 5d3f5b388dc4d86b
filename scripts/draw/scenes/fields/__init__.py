"""Work in the fields and on the slopes of villages near home."""
