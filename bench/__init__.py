"""The benchmark: a fictional corpus, other generators on comparable content, a report."""
