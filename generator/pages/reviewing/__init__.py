"""A review's page: the matrix of organs and dimensions, who reported, what is left open.

A review of many organs shows numbers by sector and dimension instead, and each part of the list
of organs has a page of its own with the same matrix.
"""
