"""The dialog that writes the map to a file."""
