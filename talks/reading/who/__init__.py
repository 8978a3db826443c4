"""Who and where: parties, places, people, and whose side each of them is on."""
