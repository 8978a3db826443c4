"""The record as read-only tools for language models (Model Context Protocol)."""
