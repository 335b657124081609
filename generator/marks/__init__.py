"""Signs drawn by code: the marks of this site for brands, and the rods that number dimensions.

They are marks of this site. A brand's emblem is a fact, and only a record can bring one.
"""
