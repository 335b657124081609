"""What a change does, told: as text for a terminal, as Markdown for a summary, as JSON."""
