"""The map: the view, its layers and gestures, and the tray of unplaced entries."""
