"""A sentence that is a remark at one time, and a problem at another."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from editor.ui.look import show_as


def tell(label: QLabel, sentence: str, *, problem: bool) -> None:
    """Say a sentence in the tone of a remark, or of a problem."""
    label.setText(sentence)
    show_as(label, "role", "problem" if problem else "muted")
