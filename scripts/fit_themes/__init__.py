"""Fitting the theme tagger to labelled stories; `python -m scripts.fit_themes LABELLED.jsonl` from the root."""
