"""Somebody who never saw the program finds, corrects, adds, mends, reviews and exports.

Nothing is read outside of the window, and the keyboard is for words only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.menu_rows import menu_of
from editor.ui.vocabulary.rows import RowRole
from tests.e2e.driver import Driver, run_main
from tests.e2e.newcomer import MADE, PROFILES, Newcomer, agree, name_file, picture


def test_the_whole_of_a_first_day_by_mouse(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def script(driver: Driver) -> None:
        me = ByMouse(driver, "mouse")
        me.window.resize(1440, 900)
        me.opens_the_sample()
        me.finds_an_entry()
        me.corrects_a_sector_everywhere()
        me.adds_an_initiative(picture(tmp_path / "gates.png"))
        me.mends_all_problems(picture(tmp_path / "ferry.png"))
        me.reviews_and_saves()
        me.exports_the_map(tmp_path / "map.png")

    assert run_main(qtbot, monkeypatch, [], script) == 0


class ByMouse(Newcomer):
    """What is done, step by step."""

    def opens_the_sample(self) -> None:
        self.look("start")
        self.click(self.part(QPushButton, "openSample"))
        self.wait(lambda: self.window.workspace is not None and not self.window.workspace.loading)
        self.look("sample")

    def goes_to(self, view: str) -> None:
        self.click_tab(view)
        self.wait(lambda: self.window.views.shown == view)

    def finds_an_entry(self) -> None:
        search = self.part(QLineEdit, "searchBox")
        self.click(search)
        QTest.keyClicks(search, "worm")
        entries = self.part(QListView, "entryList")
        self.wait(lambda: entries.model().rowCount() < 5)
        self.click(entries.viewport(), entries.visualRect(entries.model().index(0, 0)).center())
        assert self.window.selection.path == f"{PROFILES}/Worm_Parliament.md"
        self.look("found")
        search.clear()

    def corrects_a_sector_everywhere(self) -> None:
        self.goes_to("vocabulary")
        fields = self.part(QListView, "vocabularyFields")
        model = fields.model()
        self.wait(lambda: model.rowCount() > 0)
        keys = [model.index(n, 0).data(RowRole.KEY) for n in range(model.rowCount())]
        row = fields.visualRect(model.index(keys.index("sectors"), 0))
        self.click(fields.viewport(), row.center())
        self.wait(lambda: bool(self.window.findChildren(QPushButton, "variantMerge")))
        self.look("variants")

        def lines(dialog: QDialog) -> None:
            self.look("variant-lines")
            agree(dialog)

        self.in_dialog("planDialog", lines)
        self.click(self.part(QPushButton, "variantMerge"))
        self.back_in_window()
        assert "Enviroment" not in self.text(f"{PROFILES}/Worm_Parliament.md")

    def adds_an_initiative(self, photograph: Path) -> None:
        def name_it(dialog: QDialog) -> None:
            title = dialog.findChild(QLineEdit, "entryTitle")
            homepage = dialog.findChild(QLineEdit, "entryHomepage")
            assert title is not None
            assert homepage is not None
            self.click(title)
            QTest.keyClicks(title, "Society of Open Gates")
            self.click(homepage)
            QTest.keyClicks(homepage, "https://open-gates.example")
            self.look("new")
            agree(dialog)

        self.in_dialog("newEntryDialog", name_it)
        self.click(self.part(QPushButton, "newEntry"))
        self.back_in_window()
        self.wait(lambda: self.window.selection.path == MADE)
        self.look("made")
        self.adds_value("sectors", "Governance & Community")
        self.adds_value("activities", "Advocacy & Activism")
        self.chooses_picture("image", photograph)
        self.look("picture")

        self.goes_to("map")
        self.wait(lambda: self.window.map.view.settled)
        self.wait(self.part(QWidget, "suggestionCard").isVisible)
        why = self.part(QLabel, "suggestionText")
        assert why.height() >= why.heightForWidth(why.width())
        self.look("suggested")
        self.click(self.part(QPushButton, "placeHere"))
        self.wait(lambda: self.entry(MADE).place.placed)
        self.look("placed")
        self.wait(self.part(QWidget, "territoryOffer").isVisible)
        self.click(self.part(QPushButton, "territoryOfferSet"))
        assert self.entry(MADE).territory
        self.goes_to("article")
        self.writes_the_article("The gates of the town stand open, and here is who keeps them so.")
        self.look("written")

    def adds_value(self, field: str, value: str) -> None:
        line = self.part(QLineEdit, f"field.{field}")
        self.click(line)
        QTest.keyClicks(line, value)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert value in self.entry(MADE).fields[field]

    def writes_the_article(self, words: str) -> None:
        body = self.part(QPlainTextEdit, "bodyEditor")
        self.click(body)
        self.keys("Ctrl+A", body)
        QTest.keyClicks(body, words)

    def chooses_picture(self, field: str, file: Path) -> None:
        line = self.part(QLineEdit, f"field.{field}")
        box = line.parentWidget()
        self.click(line)
        choose = box.findChild(QToolButton, "pictureChoose")
        assert choose is not None
        self.wait(choose.isVisible)
        self.in_dialog("", name_file(file))
        self.click(choose)
        self.back_in_window()

    def mends_all_problems(self, photograph: Path) -> None:
        self.goes_to("problems")
        self.look("problems")
        for check in ("coordinate-text", "value-space"):
            self.click_mend(self.heading_of(check))
        for check in ("yaml-broken", "item-split", "readers-differ"):
            self.click_mend(self.row_of(check))
        self.look("mended-by-clicks")
        self.mends("file-unreadable", self.reads_otherwise)
        self.mends("image-missing", lambda: self.chooses_picture("image", photograph))
        self.mends("link-broken", self.takes_out_the_line)
        self.mends("end-before-start", lambda: self.retype("field.end", "present"))
        self.mends("url-twice", lambda: self.retype("field.url", "https://spanners.example"))
        self.mends("territory-elsewhere", self.drags_ashore)
        self.places_all()
        self.goes_to("problems")
        self.look("last-problems")
        self.click_mend(self.heading_of("territory-missing"))
        self.wait(lambda: not self.checks_left())
        self.look("no-problems")

    def mends(self, check: str, act: Callable[[], object]) -> None:
        """Go to a problem, and do something about it there."""
        self.goes_to("problems")
        before = self.checks_left()
        self.double_click_problem(check)
        self.wait(lambda: self.window.views.shown != "problems")
        self.look(check)
        act()
        self.goes_to("problems")
        self.wait(lambda: len(self.checks_left()) < len(before))

    def reads_otherwise(self) -> None:
        def use(dialog: QDialog) -> None:
            self.look("encodings")
            agree(dialog)

        self.in_dialog("encodingDialog", use)
        self.click(self.part(QPushButton, "readOtherwise"))
        self.back_in_window()

    def takes_out_the_line(self) -> None:
        body = self.part(QPlainTextEdit, "bodyEditor")
        assert body.hasFocus()
        self.keys("Delete", body)
        assert "Ministry_of_Upstream" not in self.text(f"{PROFILES}/Upstream_Letter.md")

    def drags_ashore(self) -> None:
        self.goes_to("map")
        view = self.window.map.view
        self.wait(lambda: view.settled)
        choir = self.entry(f"{PROFILES}/Choir_of_the_Unsure.md").place
        assert choir.x is not None
        assert choir.y is not None
        self.drag_pin(f"{PROFILES}/Storytellers_Ferry.md", choir.x + 12, choir.y - 20)
        self.look("ashore")

    def places_all(self) -> None:
        self.goes_to("map")
        self.click(self.part(QPushButton, "placeAll"))
        card = self.part(QWidget, "suggestionCard")
        title = self.part(QLabel, "suggestionTitle")
        place = self.part(QPushButton, "placeHere")
        told = ""
        for _ in range(20):
            self.wait(lambda told=told: card.isVisible() and title.text() != told)  # type: ignore[misc]
            told = title.text()
            if not place.isVisible():
                break
            self.look("placing")
            self.click(place)
        self.look("placed-all")
        self.click(self.part(QToolButton, "closeSuggestion"))

    def reviews_and_saves(self) -> None:
        self.goes_to("changes")
        listed = self.part(QListView, "changedEntries")
        self.wait(lambda: listed.model().rowCount() > 12)
        titles = [listed.model().index(n, 0).data() for n in range(listed.model().rowCount())]
        row = next(n for n, title in enumerate(titles) if "Worm Parliament" in str(title))
        index = listed.model().index(row, 0)
        listed.scrollTo(index)
        self.click(listed.viewport(), listed.visualRect(index).center())
        told = self.part(QWidget, "changeDetail")
        self.look("changes")
        self.wait(lambda: "+   - Environment, Food & Water" in lines_of(told))
        self.click(self.part(QPushButton, "saveButton"))
        workspace = self.window.workspace
        assert workspace is not None
        self.wait(lambda: not workspace.document.dirty)
        made = (workspace.root / MADE).read_text("utf-8")
        assert "url: https://open-gates.example\n" in made
        assert "society-of-open-gates-image.png" in made
        self.look("saved")

    def exports_the_map(self, file: Path) -> None:
        def use(dialog: QDialog) -> None:
            width = dialog.findChild(QLineEdit, "exportWidth")
            assert width is not None
            QTest.mouseDClick(width, Qt.MouseButton.LeftButton)
            QTest.keyClicks(width, "1200")
            self.look("export")
            go = dialog.findChild(QPushButton, "exportGo")
            assert go is not None
            self.in_dialog("", name_file(file))
            self.click(go)
            self.qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)  # by itself

        self.in_dialog("exportDialog", use)
        self.chooses_in_menu("Map", "map-export")
        self.back_in_window()
        assert QImage(str(file)).width() == 1200

    def chooses_in_menu(self, title: str, name: str) -> None:
        bar = self.window.menuBar()
        top = next(one for one in bar.actions() if one.text().replace("&", "") == title)
        self.click(bar, bar.actionGeometry(top).center())
        menu = menu_of(top)
        assert menu is not None
        self.wait(menu.isVisible)
        action = self.window.actions_by_name[name]
        self.click(menu, menu.actionGeometry(action).center())


def lines_of(widget: QWidget) -> str:
    """The lines of a file that are shown within a widget."""
    return "\n".join(shown.toPlainText() for shown in widget.findChildren(QPlainTextEdit))
