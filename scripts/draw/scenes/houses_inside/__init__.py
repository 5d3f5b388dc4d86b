"""Indoors: classrooms, clinics, canteens, living rooms."""
