"""The demo: four outlets of our own, and the decisions of an editor on what the workers read in them."""
