"""Names in running text: of organs, of kinds of things, and those in quotation marks."""
