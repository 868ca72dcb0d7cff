"""Setting up a map: its picture, bounds, fields and territories, and new artwork for it."""
