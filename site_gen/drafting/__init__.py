"""`site-gen new`: the beginning of an item, at its right place, with what the editor must fill in."""
