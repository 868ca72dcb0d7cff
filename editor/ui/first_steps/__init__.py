"""A first walk through the window on the sample vault, doing the real things."""
