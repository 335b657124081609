"""The proof: sources read, quotes found in them, and whom and what they tell of."""
