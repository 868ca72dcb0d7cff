"""Dialogs as high as what they say, at a given width."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def fit(dialog: QDialog, width: int) -> None:
    """Make a dialog so wide, in pixels, and as high as its words then need."""
    layout = dialog.layout()
    assert layout is not None
    dialog.setMinimumWidth(width)
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
    dialog.resize(width, max(height, layout.totalSizeHint().height() if not height else 0))
