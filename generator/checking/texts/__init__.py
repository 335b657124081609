"""What the texts and figures of a record say, held against their quotes."""
