"""The extractor: an article's text in, typed findings with exact spans out; no model, no database."""
