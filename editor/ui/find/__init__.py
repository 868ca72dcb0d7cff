"""Find and replace: in the article that is open, and over the whole vault."""
