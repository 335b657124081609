"""The sentences of problems in English."""
