"""The same first day with the keyboard alone: every key goes to what has the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.problems.rows import Row
from tests.e2e.driver import Driver, run_main
from tests.e2e.newcomer import MADE, PROFILES, Newcomer, name_file, picture

# More stops than any view has.
_STOPS = 90


def test_the_whole_of_a_first_day_by_keys(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def script(driver: Driver) -> None:
        me = ByKeys(driver, "keys")
        me.window.resize(1440, 900)
        me.opens_the_sample()
        me.finds_an_entry()
        me.corrects_a_sector_everywhere()
        me.adds_an_initiative(picture(tmp_path / "gates.png"))
        me.mends_all_problems(picture(tmp_path / "ferry.png"))
        me.reviews_and_saves()
        me.exports_the_map(tmp_path / "map.png")

    assert run_main(qtbot, monkeypatch, [], script) == 0


class ByKeys(Newcomer):
    """What is done, step by step."""

    def press(self, *sequences: str) -> None:
        """Press keys, one after the other, where the focus is."""
        for sequence in sequences:
            QTest.keySequence(self.focus, sequence)
            QApplication.processEvents()  # what opens or closes by it takes and gives the focus

    def type(self, words: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focus, words)
        QApplication.processEvents()

    @property
    def focus(self) -> QWidget:
        """What takes the keys; of a dialog also before the desktop has activated it."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            return dialog.focusWidget() or dialog
        if QApplication.activePopupWidget() is None:
            self.back_in_window()
        return QApplication.focusWidget() or self.window

    def tabs_to(self, name: str) -> None:
        """Press Tab until the part of that name has the focus, or one in it."""
        seen = []
        for _ in range(_STOPS):
            widget: QWidget | None = self.focus
            while widget is not None:
                if widget.objectName() == name:
                    return
                widget = widget.parentWidget()
            seen.append(self.focus.objectName())
            focus = self.focus
            takes_tab = isinstance(focus, QPlainTextEdit) and not focus.tabChangesFocus()
            self.press("Ctrl+Tab" if takes_tab else "Tab")
            assert self.focus is not focus, f"Tab never leaves {focus.objectName()}"
        raise AssertionError(f"Tab never reaches {name}: {seen}")

    def opens_the_sample(self) -> None:
        self.tabs_to("openSample")
        self.look("start")
        self.press("Space")
        self.wait(lambda: self.window.workspace is not None and not self.window.workspace.loading)
        self.look("sample")

    def finds(self, words: str, path: str) -> None:
        """Go to an entry by the palette."""
        self.press("Ctrl+K")
        self.wait(lambda: self.focus.objectName() == "paletteLine")
        self.type(words)
        self.wait_for_palette()
        self.look("palette")
        self.press("Return")
        self.wait(lambda: self.window.selection.path == path)

    def does(self, words: str) -> None:
        """Do what the palette finds under these words."""
        self.press("Ctrl+K")
        self.wait(lambda: self.focus.objectName() == "paletteLine")
        self.type(words)
        self.wait_for_palette()
        self.press("Return")

    def wait_for_palette(self) -> None:
        rows = self.part(QListView, "paletteList")
        self.wait(lambda: rows.model().rowCount() > 0)

    def finds_an_entry(self) -> None:
        self.finds("worm parliament", f"{PROFILES}/Worm_Parliament.md")

    def corrects_a_sector_everywhere(self) -> None:
        self.press("Ctrl+4")
        self.wait(lambda: self.window.views.shown == "vocabulary")
        fields = self.part(QListView, "vocabularyFields")
        self.wait(lambda: fields.model().rowCount() > 0)
        self.tabs_to("vocabularyFields")
        self.type("sect")
        self.wait(lambda: self.window.findChild(QWidget, "variantMerge") is not None)
        self.tabs_to("variantMerge")
        self.look("variants")
        self.in_dialog("planDialog", self.agrees)
        self.press("Space")
        self.back_in_window()
        assert "Enviroment" not in self.text(f"{PROFILES}/Worm_Parliament.md")

    def agrees(self, dialog: QDialog) -> None:
        """Agree to what a dialog shows."""
        self.look(dialog.objectName())
        self.press("Return")
        if dialog.isVisible():
            dialog.reject()
            raise AssertionError(f"Return does not agree in {dialog.objectName()}")

    def adds_an_initiative(self, photograph: Path) -> None:
        def name_it(_dialog: QDialog) -> None:
            self.type("Society of Open Gates")
            self.tabs_to("entryHomepage")
            self.type("https://open-gates.example")
            self.look("new")
            self.press("Return")

        self.in_dialog("newEntryDialog", name_it)
        self.press("Ctrl+N")
        self.back_in_window()
        self.wait(lambda: self.window.selection.path == MADE)
        self.chooses_picture("image", photograph)
        self.look("picture")
        for field, value in (
            ("sectors", "Governance & Community"),
            ("activities", "Advocacy & Activism"),
        ):
            self.tabs_to(f"field.{field}")
            self.type(value)
            self.press("Return")
            assert value in self.entry(MADE).fields[field]

        self.press("Ctrl+2")
        self.wait(lambda: self.window.map.view.settled)
        self.wait(self.part(QWidget, "suggestionCard").isVisible)
        self.look("suggested")
        self.press("Ctrl+Return")
        self.wait(lambda: self.entry(MADE).place.placed)
        self.wait(self.part(QWidget, "territoryOffer").isVisible)
        self.look("placed")
        self.press("T")
        assert self.entry(MADE).territory
        self.press("Ctrl+1")
        self.wait(lambda: self.window.views.shown == "article")
        self.tabs_to("bodyEditor")
        self.press("Ctrl+A")
        self.type("The gates of the town stand open, and here is who keeps them so.")
        self.look("written")

    def chooses_picture(self, field: str, file: Path) -> None:
        self.tabs_to(f"field.{field}")
        self.tabs_to("pictureChoose")
        self.in_dialog("", name_file(file))
        self.press("Space")
        self.back_in_window()

    # --- problems ---

    def chooses_problem(self, check: str) -> None:
        """Stand on the first problem of a check in the list."""
        self.press("Ctrl+5")
        self.wait(lambda: self.window.views.shown == "problems")
        listed = self.problems
        self.tabs_to("problemList")
        self.press("Home")
        for _ in range(len(listed.rows.items)):
            one = listed.current
            if isinstance(one, Row) and one.finding.check == check:
                return
            self.press("Down")
        raise AssertionError(f"no {check} in {self.checks_left()}")

    def mends(self, check: str, keys: str, act: Callable[[], object] | None = None) -> None:
        """Mend a problem in the list by keys, or go to it and do something about it there."""
        self.chooses_problem(check)
        before = len(self.checks_left())
        lines = self.in_dialog("planDialog", self.agrees)
        self.press(keys)
        lines.stop()
        if act is not None:
            self.look(check)
            act()
        self.back_in_window()
        self.press("Ctrl+5")
        self.wait(lambda: len(self.checks_left()) < before)

    def mends_group(self, check: str) -> None:
        """Mend all problems of a check, from the heading above them."""
        self.chooses_problem(check)
        self.press("Left")
        lines = self.in_dialog("planDialog", self.agrees)
        self.press("Ctrl+Return")
        lines.stop()
        self.back_in_window()
        self.wait(lambda: check not in dict(self.checks_left()))

    def mends_all_problems(self, photograph: Path) -> None:
        for check in ("coordinate-text", "value-space"):
            self.mends_group(check)
        for check in ("yaml-broken", "item-split", "readers-differ"):
            self.mends(check, "Ctrl+Return")
        self.look("mended-by-keys")
        self.mends("file-unreadable", "Return", self.reads_otherwise)
        self.mends("image-missing", "Return", lambda: self.chooses_picture("image", photograph))
        self.mends("link-broken", "Return", lambda: self.press("Delete"))
        self.mends("end-before-start", "Return", lambda: self.retypes("present"))
        self.mends("url-twice", "Return", lambda: self.retypes("https://spanners.example"))
        self.mends("territory-elsewhere", "Return", self.goes_ashore)
        self.places_all()
        self.mends_group("territory-missing")
        assert not self.checks_left()
        self.look("no-problems")

    def retypes(self, words: str) -> None:
        self.press("Ctrl+A")
        self.type(words)
        self.press("Return")

    def reads_otherwise(self) -> None:
        self.tabs_to("readOtherwise")
        self.in_dialog("encodingDialog", self.agrees)
        self.press("Space")

    def goes_ashore(self) -> None:
        """Type where the pin is to stand."""
        choir = self.entry(f"{PROFILES}/Choir_of_the_Unsure.md").place
        assert choir.x is not None
        assert choir.y is not None
        for axis, value in (("x", choir.x + 12), ("y", choir.y - 20)):
            self.tabs_to(f"field.{axis}")
            self.retypes(f"{value:g}")

    def places_all(self) -> None:
        self.does("place all")
        card = self.part(QWidget, "suggestionCard")
        title = self.part(QLabel, "suggestionTitle")
        told = ""
        while self.unplaced():
            self.wait(lambda told=told: card.isVisible() and title.text() != told)  # type: ignore[misc]
            told = title.text()
            self.press("Return")
        self.look("placed-all")
        self.press("Escape")

    def unplaced(self) -> int:
        workspace = self.window.workspace
        assert workspace is not None
        return sum(one.unplaced for one in workspace.entries())

    def reviews_and_saves(self) -> None:
        self.press("Ctrl+6")
        self.tabs_to("changedEntries")
        self.press("End")
        self.look("changes")
        self.press("Ctrl+S")
        workspace = self.window.workspace
        assert workspace is not None
        self.wait(lambda: not workspace.document.dirty)
        made = (workspace.root / MADE).read_text("utf-8")
        assert "url: https://open-gates.example\n" in made
        self.look("saved")

    def exports_the_map(self, file: Path) -> None:
        def use(dialog: QDialog) -> None:
            self.tabs_to("exportWidth")
            self.press("Ctrl+A")
            self.type("1200")
            self.tabs_to("exportGo")
            self.look("export")
            self.in_dialog("", name_file(file))
            self.press("Space")
            self.qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)  # by itself

        self.in_dialog("exportDialog", use)
        self.does("export the map")
        self.back_in_window()
        assert QImage(str(file)).width() == 1200
