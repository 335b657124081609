"""What words claim besides numbers: the first, done, not, all of them, on site, which level."""
