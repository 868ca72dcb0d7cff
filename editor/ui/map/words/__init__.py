"""The map for who does not see it, or does not point: what lies where, in words and as a list."""
