"""`site-gen init` and what it makes."""
