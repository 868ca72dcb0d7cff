"""The command palette: everything of the window and the vault, a few letters away."""
