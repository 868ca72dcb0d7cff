"""The card beside a pin: what it says, when it comes and when it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from editor.ui.preferences import Preferences
from editor.ui.territory.hover_card import HoverCard
from editor.ui.window import MainWindow

SETTINGS = """\
assets: pictures
collections:
  - {name: All, entries: "*.md", map: main}
maps:
  main: {bounds: [[0, 0], [100, 100]]}
"""
ENTRIES = {
    "Middle": "territory: Heart\nx: 50\ny: 50\nimage: middle.png",
    "Edge": "x: 0\ny: 0\nimage: missing.png",
    "Far": "x: 10\ny: 160",
}


@pytest.fixture
def window(qtbot, tmp_path):
    vault = tmp_path / "vault"
    (vault / ".territory").mkdir(parents=True)
    (vault / "pictures").mkdir()
    (vault / ".territory" / "vault.yaml").write_text(SETTINGS, encoding="utf-8")
    picture = QImage(320, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#00ff00"))
    assert picture.save(str(vault / "pictures" / "middle.png"))
    for name, fields in ENTRIES.items():
        text = (
            f"---\ntitle: {name}\n{fields}\n---\n# Heading\n\nThe *first* words. " + "More. " * 80
        )
        (vault / f"{name}.md").write_text(text, encoding="utf-8")
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: vault)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    assert made.open_vault(vault)
    qtbot.waitUntil(lambda: not made.workspace.loading)
    made.selection.select(None)
    made.show_view("map")
    qtbot.waitUntil(lambda: made.map.view.settled)
    return made


def tip(view, title):
    return view.tip(next(pin for pin in view.pins if pin.title == title)).toPoint()


def rest_on(qtbot, window, title):
    view = window.map.view
    QTest.mouseMove(view, QPoint(3, 3))
    QTest.mouseMove(view, tip(view, title))
    card = view.findChild(HoverCard, "hoverCard")
    qtbot.waitUntil(card.isVisible)
    return card


def test_it_says_what_the_entry_is(qtbot, window):
    card = rest_on(qtbot, window, "Middle")
    told = card.accessibleName()
    assert told.startswith("Middle. Heart · x 50  y 50. The first words. More.")
    assert told.endswith("…")
    qtbot.waitUntil(
        lambda: card.grab().toImage().pixelColor(card.width() // 2, 20) == QColor("#00ff00")
    )


def test_it_stays_inside_the_map_and_off_the_pointer(qtbot, window):
    for title in ("Middle", "Edge"):
        card = rest_on(qtbot, window, title)
        view = window.map.view
        assert view.rect().contains(card.geometry())
        assert not card.geometry().contains(tip(view, title))
        window.map.hovering.hide()


def test_what_is_wrong_is_told(qtbot, window):
    window.map.view.reveal("Far.md")
    qtbot.waitUntil(lambda: window.map.view.settled)
    card = rest_on(qtbot, window, "Far")
    assert "160" in card.accessibleName().split(". ")[-1]


@pytest.mark.parametrize("ends", ["press", "escape", "wander", "zoom"])
def test_it_goes_when_anything_else_is_done(qtbot, window, ends):
    card = rest_on(qtbot, window, "Middle")
    view = window.map.view
    if ends == "press":
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=tip(view, "Middle"))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=tip(view, "Middle"))
    elif ends == "escape":
        QTest.keyClick(view, Qt.Key.Key_Escape)
    elif ends == "wander":
        QTest.mouseMove(view, QPoint(3, 3))
    else:
        QTest.keyClick(view, Qt.Key.Key_Plus)
    qtbot.waitUntil(card.isHidden)
    assert not window.workspace.document.dirty


def test_a_key_shows_that_of_the_selected_entry(qtbot, window):
    view = window.map.view
    window.selection.select("Edge.md")
    view.setFocus()
    card = view.findChild(HoverCard, "hoverCard")
    QTest.keyClick(view, Qt.Key.Key_I)
    assert card.isVisible()
    assert card.accessibleName().startswith("Edge. x 0")
    QTest.keyClick(view, Qt.Key.Key_I)
    assert card.isHidden()


def test_it_goes_when_its_pin_is_taken_off_or_moved(qtbot, window):
    view = window.map.view
    window.selection.select("Middle.md")
    view.setFocus()
    card = view.findChild(HoverCard, "hoverCard")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Delete):
        QTest.keyClick(view, Qt.Key.Key_I)
        assert card.isVisible()
        QTest.keyClick(view, key)
        qtbot.waitUntil(card.isHidden)
    while window.workspace.document.dirty:
        window.actions_by_name["undo"].trigger()


def test_it_does_not_lie_over_what_waits_for_an_answer(qtbot, window):
    view = window.map.view
    window.selection.select("Middle.md")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C)
    asked = window.map.placer.box
    assert asked.isVisible()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_I)
    assert view.findChild(HoverCard, "hoverCard").isHidden()
    asked.close_box()
    QTest.keyClick(view, Qt.Key.Key_I)
    assert view.findChild(HoverCard, "hoverCard").isVisible()
