"""Numbers and dates as texts write them, in digits, numerals and words."""
