"""Demands, offers, red lines and threats, and the answers to them."""
