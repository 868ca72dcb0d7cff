"""A screen reader that is at work, or none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible


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
