"""What keeps unsaved work safe, and brings back what was."""
