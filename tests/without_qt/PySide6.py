"""Hides the real PySide6, so that importing it fails as if it were not installed."""

raise ModuleNotFoundError("PySide6 is hidden from this run", name="PySide6")
