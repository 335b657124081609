"""Quotes found in their sources: word for word, or how far from it; and how much is cited."""
