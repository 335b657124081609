"""Where pages lead: every link and every place, read off their HTML and held against each other."""
