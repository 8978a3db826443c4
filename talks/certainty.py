"""How sure the record is that something happens or happened."""

# A thing of these degrees has not happened (yet): its marker is dashed and its word is written out.
NOT_YET = frozenset({"rumoured", "expected", "confirmed"})
