"""Portraits to the waist: the middle 320 × 400 of the drawing is a 4:5 portrait. These have faces: two eyes and a smile."""
