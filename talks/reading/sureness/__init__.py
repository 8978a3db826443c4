"""How likely each finding is to be right, by the signs that its passage gives for and against it."""
