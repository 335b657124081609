"""The sentences of problems in Chinese."""
