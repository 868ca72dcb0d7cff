"""The window mirrored for those who read from right to left; the map itself stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.problems.model import Role
from editor.ui.views import VIEWS
from editor.ui.window import MainWindow
from tests.ui.languages.pseudo import greek_vault
from tests.ui.windows import forget_changes, is_read

HEBREW = "מרפאת הריב"
TEXT = re.compile(r'matrix\(1,0,0,1,([-\d.]+),|<text[^>]*x="([-\d.]+)"[^>]*>([^<]*)')


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[MainWindow]:
    qapp.setLayoutDirection(request.param)
    vault = greek_vault(tmp_path)
    first = vault / "μέρη" / "Πρώτο.md"
    text = first.read_text(encoding="utf-8")
    text = text.replace("τίτλος: Πρώτο", f"title: {HEBREW}")
    first.write_text(text, encoding="utf-8")
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1200, 800)
    window.show()
    window.open_vault(vault)
    qtbot.waitUntil(lambda: is_read(window), timeout=20_000)
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place_of(window: MainWindow, name: str) -> QRect:
    part = window.findChild(QWidget, name)
    assert part is not None, name
    return QRect(part.mapTo(window, QPoint()), part.size())


def painted_at(widget: QWidget) -> dict[str, float]:
    """Where the pieces of text begin that are painted of a widget."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    widget.render(drawing)
    found, shift = {}, 0.0
    for moved, x, text in TEXT.findall(bytes(data.data()).decode("utf-8")):
        if moved:
            shift = float(moved)
        else:
            found[text.strip("\u2068\u2069")] = shift + float(x)
    return found


def test_what_is_at_the_left_is_at_the_right(qtbot: QtBot, window: MainWindow) -> None:
    from_right = window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def leads(first: QRect, second: QRect) -> bool:
        """Whether one stands before the other, as one reads."""
        left, right = (second, first) if from_right else (first, second)
        return left.center().x() < right.center().x()

    for view in VIEWS:
        window.show_view(view)
        QApplication.processEvents()
        if view in {"article", "map"}:
            assert leads(place_of(window, "entryPanel"), place_of(window, "fieldForm"))
        tabs = window.top_bar.tabs
        assert leads(tabs.part_named("article"), tabs.part_named("changes"))
        assert leads(place_of(window, "entryPanel"), QRect(QPoint(), window.size())), view
    # Rows that paint themselves: initials, then the title.
    entries = window.findChild(QWidget, "entryList")
    assert entries is not None
    at = painted_at(entries)
    assert (at["Δ"] > at["Δεύτερο"]) is from_right
    # Fonts without Hebrew take each word from another one, in a piece of its own.
    assert all(any(word in piece for piece in at) for word in HEBREW.split())
    # What is wrong, and the link that mends it, which is pressed where it is drawn.
    window.show_view("problems")
    rows = window.views.problems.list
    window.entries.reviewing.begin()
    qtbot.waitUntil(lambda: rows.model().rowCount() > 1 and window.entries.reviewing.whole)
    qtbot.waitUntil(lambda: not window.views.problems.busy)
    heading = rows.model().index(0, 0)
    title, count = heading.data(Role.ITEM).label, str(heading.data(Role.ITEM).n)
    at = painted_at(rows)
    assert (at[title] > at[count]) is from_right
    row = next(
        index
        for index in (rows.model().index(n, 0) for n in range(rows.model().rowCount()))
        if rows.delegate.links(index.data(Role.ITEM), rows.visualRect(index))
    )
    link = rows.delegate.links(row.data(Role.ITEM), rows.visualRect(row))[0]
    assert (link.rect.center().x() < rows.viewport().width() // 2) is from_right
    assert rows.link_at(link.rect.center()) == (row.data(Role.ITEM), link)
    # What floats over the map changes sides. North stays up, and east at the right.
    window.show_view("map")
    QApplication.processEvents()
    view, zoom = place_of(window, "territoryView"), place_of(window, "zoomColumn")
    assert (zoom.center().x() < view.center().x()) is from_right
    camera = window.map.view.camera
    assert camera.to_view(0, 0).x() < camera.to_view(200, 0).x()
    # The columns that stay lie over the first ones.
    window.show_view("table")
    QApplication.processEvents()
    table, frozen = place_of(window, "entryTable"), place_of(window, "frozenColumns")
    assert (frozen.center().x() > table.center().x()) is from_right
    pages = window.views.table
    index = pages.table.model().index(0, 0)
    assert pages.table.indexAt(pages.table.visualRect(index).center()) == index
