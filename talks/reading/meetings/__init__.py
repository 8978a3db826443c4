"""The meetings themselves: where, when, whether held, and one row for what several sentences tell."""
