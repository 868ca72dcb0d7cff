"""The language of the window: which one, its numbers and its plurals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.messages import Message
from editor.schema.checks import check_together
from editor.schema.jsonschema import read_schema
from editor.ui import languages
from editor.ui.languages import enumerated, number, plural
from editor.ui.menu_rows import menu_of
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.ui.words import words


class Told(QTranslator):
    """Translates the texts given."""

    def __init__(self, texts: dict[str, str | tuple[str, str]]) -> None:
        super().__init__()
        self.texts = texts

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        found = self.texts.get(text, text)
        return found if isinstance(found, str) else found[0 if n in {0, 1} else 1]


@pytest.fixture
def french(qapp: QCoreApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr"))
    told = Told(
        {
            "{n} entries": ("{n} fiche", "{n} fiches"),
            "moved {n} units {direction}": ("{n} pas {direction}", "{n} pas {direction}"),
            "north": "nord",
            "Founded": "Fondation",
        }
    )
    qapp.installTranslator(told)
    yield
    qapp.removeTranslator(told)
    QLocale.setDefault(before)


@pytest.fixture
def spoken(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QTranslator]]:
    """The translators that a start installs; they are gone after the test."""
    before, installed = QLocale(), []
    monkeypatch.setattr(
        languages, "_add", lambda app, one: installed.append(one) or app.installTranslator(one)
    )
    yield installed
    for one in installed:
        qapp.removeTranslator(one)
        one.deleteLater()
    QLocale.setDefault(before)


def test_a_number_chooses_the_form_of_the_language(qtbot: QtBot, french: None) -> None:
    told = [plural("Any", "1 entry", "{n} entries", n) for n in (0, 1, 2, 1234)]
    assert told == ["0 fiche", "1 fiche", "2 fiches", "1\u202f234 fiches"]
    # A class inherits the texts of the one it is derived from.
    assert plural(QObject(), "1 entry", "{n} entries", 2) == "2 fiches"
    direction = Message("publish.compass-north")
    moved = Message("publish.moved", {"n": 1, "direction": direction})
    assert words(moved) == "1 pas nord"
    # What a field is called, as the form calls it.
    ((_, early),) = check_together(read_schema("{}"), {"start": 2016, "end": 2012})
    assert "“Fondation”" in words(early)


def test_english_needs_no_catalogue(qtbot: QtBot) -> None:
    told = [
        plural("Any", "1 entry of {all}", "{n} entries of {all}", n, all="9") for n in (0, 1, 2)
    ]
    assert told == ["0 entries of 9", "1 entry of 9", "2 entries of 9"]
    assert words(Message("publish.passages-moved", {"n": 1})) == "one passage moved"


def test_numbers_and_rows_go_with_the_language(qtbot: QtBot, french: None) -> None:
    assert number(1234.5) == "1\u202f234,5"
    assert number(2 / 3, 2) == "0,67"
    assert enumerated(["a", "b", "c"]) == "a, b et c"
    # A year or a line is no count.
    assert words(Message("publish.lines", {"n": 1, "line": 1234})) == "line 1234"


@pytest.mark.parametrize(
    ("chosen", "system", "expected"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["it-IT", "fr-FR"], "fr"),
        ("", ["it-IT", "it"], "en"),
        ("es", ["de-AT"], "es"),
        ("xx", ["de-AT"], "de"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    qtbot: QtBot,
    qapp: QCoreApplication,
    spoken: list[QTranslator],
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    system: list[str],
    expected: str,
) -> None:
    class System(QLocale):
        def uiLanguages(self, *_: object) -> list[str]:
            return system

    monkeypatch.setattr(languages, "_system", lambda: System(system[0].replace("-", "_")))
    assert languages.start(qapp, chosen) == expected
    assert QLocale.languageToCode(QLocale().language()) == expected
    if expected == "en":
        assert not spoken
    else:
        # Qt's own texts, and ours.
        assert len(spoken) == 2
        own = QCoreApplication.translate("QPlatformTheme", "Cancel")
        assert own == {"de": "Abbrechen", "fr": "Annuler", "es": "Cancelar"}[expected]


def _menus(menu: QWidget) -> Iterator[list[QAction]]:
    """The actions of a menu, and of each below it."""
    actions = menu.actions()
    yield actions
    for action in actions:
        below = menu_of(action)
        if below is not None:
            yield from _menus(below)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_letter_chooses_one_row_of_a_menu(
    qtbot: QtBot,
    qapp: QCoreApplication,
    spoken: list[QTranslator],
    tmp_path: Path,
    language: str,
) -> None:
    languages.start(qapp, language)
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(window)
    window.map_parts.bring()
    looked = 0
    for actions in _menus(window.menuBar()):
        letters: dict[str, str] = {}
        for action in actions:
            found = re.search(r"&(\w)", action.text().replace("&&", ""))
            if found:
                other = letters.setdefault(found[1].casefold(), action.text())
                assert other == action.text(), language
                looked += 1
    assert looked > 60
