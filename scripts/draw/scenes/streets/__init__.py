"""Towns: streets, squares, gates, markets."""
