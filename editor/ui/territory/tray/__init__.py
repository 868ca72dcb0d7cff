"""The tray: entries that are not on the map yet, to be dragged onto it."""
