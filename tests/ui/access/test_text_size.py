"""The size of text is the curator's choice, and all text follows at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.app import Appearance
from editor.ui import look, motion, text_size
from editor.ui.entries.list import EntryList
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from tests.ui.windows import is_read


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    text_size.choose(qapp, text_size.USUAL)
    motion.choose("system")
    qapp.setFont(font)


def pixels(widget: QWidget) -> int:
    return QFontInfo(widget.font()).pixelSize()


def test_all_text_of_a_window_follows_at_once(
    qtbot: QtBot, qapp: QApplication, sample_vault: Path, tmp_path: Path
) -> None:
    text_size.choose(qapp, 100)
    preferences = Preferences(tmp_path / "settings.ini")
    window = MainWindow(preferences, lambda: sample_vault)
    qtbot.addWidget(window)
    appearance = Appearance(qapp, "light")
    appearance.follow(preferences.settings)
    window.resize(1440, 900)
    window.show()
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window))
    window.show_view("map")
    view = window.map.view
    qtbot.waitUntil(lambda: view.settled and bool(view._still.lettering.names), timeout=20_000)

    def sizes() -> dict[str, float]:
        entries = window.findChild(EntryList, "entryList")
        line = window.findChild(QWidget, "field.title")
        plain = QPushButton(window)
        plain.ensurePolished()  # Qt 6.9 and 6.10 ask the style for sizes only then
        assert entries is not None
        assert line is not None
        return {
            "list": pixels(entries),
            "row": entries.sizeHintForRow(0),
            "tab": pixels(window.top_bar.tabs),
            "label": pixels(window.form.findChildren(QLabel)[0]),
            "icon of the vault": window.top_bar._vault.iconSize().height(),
            "icon of a new entry": window.entries._new.iconSize().height(),
            "button on the map": window.findChild(QToolButton, "zoomIn").height(),
            "icon without a size": plain.iconSize().height(),
            "line": pixels(line),
            "line's height": line.sizeHint().height(),
            "article": pixels(window.article.body),
            "titles on the map": view._still.lettering._titles.height,
            "names on the map": max(n.size for n in view._still.lettering.names),
            "preview": text_size.share() * 100,
        }

    before = sizes()
    heard: list[float] = []
    window.article.preview._sheet.zoom_changed.connect(heard.append)
    preferences.settings.change("text/size", 200)
    qtbot.waitUntil(
        lambda: view.settled and sizes()["names on the map"] > before["names on the map"]
    )
    after = sizes()
    grown = {name for name in before if after[name] < before[name] * 1.35}
    assert not grown, (before, after)
    assert heard[-1] == 2.0
    # Where the window is narrow for them, the views' names have a row of their own, and are whole.
    window.resize(1024, 700)
    bar = window.top_bar
    qtbot.waitUntil(lambda: bar.tabs.width() >= bar.tabs.sizeHint().width())
    assert bar._middle.y() >= bar._vault.parentWidget().geometry().bottom()
    assert bar.height() >= bar._middle.geometry().bottom()
    window.resize(1440, 900)
    preferences.settings.change("text/size", 100)
    qtbot.waitUntil(lambda: view.settled and sizes() == before)
    preferences.settings.change("motion", "reduced")
    assert not motion.moves()
    appearance.deleteLater()


def test_a_size_out_of_reach_is_the_nearest_that_is_in_it(qapp: QApplication) -> None:
    text_size.choose(qapp, 1000)
    assert text_size.share() == 2.0
    text_size.choose(qapp, 10)
    assert text_size.share() == 0.8
    assert text_size.grown(look.FIELD_HEIGHT) < look.FIELD_HEIGHT
