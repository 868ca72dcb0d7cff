"""What fields mean: kinds, what a collection's entries tell, and the schema a vault gives."""
