"""Hides the real shiboken6, so that importing it fails as if it were not installed."""

raise ModuleNotFoundError("shiboken6 is hidden from this run", name="shiboken6")
