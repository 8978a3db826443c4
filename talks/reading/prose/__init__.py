"""The text as prose: zones, sentences, quotation marks, and the words of grammar."""
