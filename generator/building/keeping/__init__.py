"""What a command leaves for the next one: pages by the hash of their inputs, and what it saw."""
