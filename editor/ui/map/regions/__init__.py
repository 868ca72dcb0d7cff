"""Drawing and editing territories on the map."""
