"""The ordinary wordings of newsrooms, one by one: what an analyst expects to be read right, always."""
