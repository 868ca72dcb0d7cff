"""The text editor for an article's Markdown."""
