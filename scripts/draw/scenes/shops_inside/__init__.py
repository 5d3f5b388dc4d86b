"""Workshops: carpenters, sewing rooms, paper makers, tea pounders."""
