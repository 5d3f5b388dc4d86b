"""`mkdocs serve`: an edition made as for a build, whose pages are rendered when somebody looks at them."""
