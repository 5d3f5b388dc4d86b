"""Stages and play: opera, song, ball games, markets of talent."""
