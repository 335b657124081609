"""Checks that join records with their sources: quotes, numbers, dates, coverage, links."""
