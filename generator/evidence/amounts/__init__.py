"""Amounts that claims state, held against those of their quotes: how many, of what, how exactly."""
