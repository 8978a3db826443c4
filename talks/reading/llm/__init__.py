"""The optional reader that asks a language model."""
