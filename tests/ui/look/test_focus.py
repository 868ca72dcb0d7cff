"""The ring of the focus: 2 px in the accent on every kind of control, and nothing moves for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.app import Appearance
from editor.ui.combo import Combo
from editor.ui.form.switch import Switch
from editor.ui.look import DARK, LIGHT, Tones

KINDS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "number": QSpinBox,
    "combo": Combo,
    "button": lambda: QPushButton("Apply"),
    "primary": lambda: _with(QPushButton("Apply"), "primary"),
    "quiet": lambda: _with(QPushButton("Apply"), "quiet"),
    "link": lambda: _with(QPushButton("Apply"), "link"),
    "tool": lambda: _tool(""),
    "chip": lambda: _tool("chip"),
    "tab": lambda: _tool("viewTab"),
    "check": lambda: QCheckBox("Legend"),
    "radio": lambda: QRadioButton("Yours"),
    "switch": Switch,
}


def _with(widget: QWidget, name: str) -> QWidget:
    widget.setProperty(name, True)
    return widget


def _tool(name: str) -> QToolButton:
    made = QToolButton()
    made.setText("All 60")
    if name:
        made.setProperty(name, True)
    return made


@pytest.fixture(params=["light", "dark"])
def tones(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Tones]:
    appearance = Appearance(qapp, request.param)
    yield DARK if request.param == "dark" else LIGHT
    appearance.choose("light")
    qapp.setStyleSheet("")
    appearance.deleteLater()


def _count(image: QImage, tone: str) -> int:
    wanted = QColor(tone).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_the_focus_has_a_ring_and_moves_nothing(qtbot: QtBot, tones: Tones) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    parts = {name: make() for name, make in KINDS.items()}
    rest = QLineEdit()
    for part in (*parts.values(), rest):
        column.addWidget(part)
    holder.show()
    assert QTest.qWaitForWindowActive(holder)
    for name, part in parts.items():
        rest.setFocus()
        hint, size = part.sizeHint(), part.size()
        tone = tones.ink if name == "primary" else tones.accent
        before = _count(part.grab().toImage(), tone)
        part.setFocus()
        assert part.hasFocus(), name
        # Two rows of it above and two below at least, but for the round corners.
        ring = _count(part.grab().toImage(), tone) - before
        width = part.width() - 20 if name != "switch" else 10
        assert ring >= 4 * min(width, 40), name
        assert (part.sizeHint(), part.size()) == (hint, size), name
        if not isinstance(part, QLineEdit | QSpinBox):  # which have a caret that blinks
            # Qt's own frame around the words, once keys were used, is no second ring.
            pictures = []
            for by_keys in (False, True):
                holder.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_keys)
                pictures.append(part.grab().toImage())
            assert pictures[0] == pictures[1], name
