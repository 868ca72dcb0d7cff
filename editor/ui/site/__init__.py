"""The site from the window: built beside the curator's work, opened in the browser or kept."""
