"""Data of persons, which no record may publish."""
