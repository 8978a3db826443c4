"""What is expected of the talks."""
