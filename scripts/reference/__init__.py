"""What the code itself knows, as tables of the handbook and of docs/content-format.md."""
