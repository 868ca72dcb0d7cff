"""Spelling: misspelt words are underlined in the article, and mended from the menu there."""
