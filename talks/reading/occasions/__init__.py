"""Which words tell that somebody met."""
