"""Who can sit at the table: parties, people, posts and places. Knows nothing of talks."""
