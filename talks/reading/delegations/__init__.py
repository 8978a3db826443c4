"""Who leads a party's people to the talks, and who comes along."""
