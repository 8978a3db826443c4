"""The days an article words, and the calendar days they stand for."""
