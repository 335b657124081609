"""Formulas of figures that are computed: read, their units compared, and computed again."""
