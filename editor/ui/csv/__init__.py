"""Fields out as CSV, and back in."""
