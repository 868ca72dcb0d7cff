"""The list of entries: search, filters and rows."""
