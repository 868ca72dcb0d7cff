"""What goes out of a vault: its map as files that other programs and readers open."""
