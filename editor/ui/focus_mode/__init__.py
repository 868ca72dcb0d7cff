"""Writing with nothing but the text in view."""
