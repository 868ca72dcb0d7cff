"""A sentence that is a remark at one time, and a problem at another."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


def tell(label: QLabel, sentence: str, *, problem: bool) -> None:
    """Say a sentence in the tone of a remark, or of a problem."""
    label.setText(sentence)
    role = "problem" if problem else "muted"
    if label.property("role") != role:
        label.setProperty("role", role)
        # The style sheet is asked anew about a property only so.
        label.style().unpolish(label)
        label.style().polish(label)
