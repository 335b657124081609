"""The corpus as ready Markdown: what each page says, for generators that read no YAML."""
