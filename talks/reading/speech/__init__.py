"""Who said what: quotations, reported speech, and where it was said."""
