"""The rules, one module for each or for a few that belong together; `checking.registry` collects them."""
