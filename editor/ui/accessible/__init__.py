"""What widgets that are drawn by themselves are to a screen reader."""
