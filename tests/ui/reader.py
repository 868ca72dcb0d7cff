"""A screen reader that is at work, or none; and what is said to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from editor.ui import announcing


@contextmanager
def screen_reader(at_work: bool = True) -> Iterator[None]:
    """Have Qt believe that one is at work; skips the test where Qt cannot."""
    QAccessible.setActive(at_work)
    try:
        if at_work and not QAccessible.isActive():
            pytest.skip("before Qt 6.10 the offscreen platform knows no screen readers")
        yield
    finally:
        QAccessible.setActive(False)


@contextmanager
def listening() -> Iterator[list[str]]:
    """What is said meanwhile, whether or not a screen reader is at work."""
    heard: list[str] = []
    say = announcing._say

    def hear(widget: QWidget, text: str, assertive: bool, described: bool) -> None:
        heard.append(text)
        say(widget, text, assertive, described)

    announcing._say = hear
    try:
        yield heard
    finally:
        announcing._say = say
