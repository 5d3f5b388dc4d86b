"""Villages: courtyards, threshing grounds, village roads."""
