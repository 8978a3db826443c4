"""From an address to proposals: fetched through one safe door, read in a child process, stored once."""
