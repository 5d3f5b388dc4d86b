"""Winter evenings in town: homes with lit windows, night shifts."""
