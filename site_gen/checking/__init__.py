"""The desk's rules on one item: what would be a public mistake, where it stands, and what mends it."""
