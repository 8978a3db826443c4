"""What is sent to us, door by door."""
