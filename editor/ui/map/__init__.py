"""The map view: the page around the territory map, and what can be done on it."""
