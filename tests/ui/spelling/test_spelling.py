from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.ui.article.body_editor import BodyEditor
from editor.ui.preferences import Preferences
from editor.ui.spelling import speller as speller_module
from editor.ui.spelling.marks import SpellingMarks
from editor.ui.spelling.speller import Speller
from editor.ui.spelling.spelling import Spelling
from editor.workspace import edits
from editor.workspace import spelling as room
from editor.workspace.workspace import Workspace
from tests.ui.windows import is_read, shown_window
from tests.workspace.vaults import make_vault

TEXT = "The artcile stands `herre` near [the chrch](https://a.b) and its artcile 🌊 chrch.\r\n"


class World:
    """A vault with one entry, its article in an editor, and its spelling."""

    def __init__(self, root: Path, qtbot: QtBot, text: str = TEXT) -> None:
        self.qtbot = qtbot
        vault = make_vault(root / "vault", one=f"---\ntitle: One\n---\n{text}")
        self.workspace = Workspace.open(vault, Path.unlink)
        self.workspace.load()
        self.body = BodyEditor()
        qtbot.addWidget(self.body)
        self.body.resize(400, 300)
        self.body.show_body(text, fresh=True)
        self.body.show()
        self.preferences = Preferences(root / "settings.ini")
        self.spelling = Spelling(self.body, self.preferences.settings, root / "own")
        self.workspace.subscribe(self.spelling.take_notice)
        self.refused: list[str] = []
        self.spelling.refused.connect(self.refused.append)
        self.spelling.show_workspace(self.workspace)

    def marked(self) -> list[str]:
        return [one.cursor.selectedText() for one in self.body.extraSelections()]

    def until(self, *words: str) -> None:
        self.qtbot.waitUntil(lambda: self.marked() == list(words))

    def menu_at(self, word: str) -> QMenu:
        at = self.body.text_map.unit_of(self.body.source.index(word) + 2)
        cursor = QTextCursor(self.body.document())
        cursor.setPosition(at)
        place = self.body.cursorRect(cursor).center()
        reason = QContextMenuEvent.Reason.Mouse
        viewport = self.body.viewport()
        event = QContextMenuEvent(reason, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
        menus = [m for m in self.body.findChildren(QMenu) if m.isVisible()]
        return menus[-1]


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:
    made = World(tmp_path, qtbot)
    yield made
    made.spelling.show_workspace(None)


def named(menu: QMenu, name: str) -> list[QAction]:
    return [action for action in menu.actions() if action.objectName() == name]


def test_misspelt_words_are_underlined_and_code_and_links_not(world: World) -> None:
    world.until("artcile", "artcile", "chrch")
    assert world.body.source == TEXT


def test_what_is_being_typed_has_time(world: World) -> None:
    world.until("artcile", "artcile", "chrch")
    world.body.setFocus()
    world.body.moveCursor(QTextCursor.MoveOperation.Start)
    world.qtbot.waitUntil(world.body.hasFocus)
    world.qtbot.keyClicks(world.body, "wrld")
    world.qtbot.keyClicks(world.body, " ")
    world.until("wrld", "artcile", "artcile", "chrch")


def test_a_suggestion_mends_the_word(world: World) -> None:
    world.until("artcile", "artcile", "chrch")
    menu = world.menu_at("artcile")
    world.qtbot.waitUntil(lambda: bool(named(menu, "spellingSuggestion")))
    texts = [action.text() for action in named(menu, "spellingSuggestion")]
    assert texts[0] == "article"
    named(menu, "spellingSuggestion")[0].trigger()
    assert world.body.source == TEXT.replace("artcile", "article", 1)
    menu.close()
    world.until("artcile", "chrch")


def test_a_word_is_added_to_the_vault_and_undone(world: World) -> None:
    world.until("artcile", "artcile", "chrch")
    menu = world.menu_at("artcile")
    named(menu, "spellingAdd")[0].trigger()
    menu.close()
    world.until("chrch")
    assert world.workspace.document.text(room.WORDS) == "artcile\n"
    world.workspace.document.undo()
    world.until("artcile", "artcile", "chrch")


def test_a_word_is_ignored_until_the_vault_is_closed(world: World) -> None:
    world.until("artcile", "artcile", "chrch")
    menu = world.menu_at("artcile")
    named(menu, "spellingIgnore")[0].trigger()
    menu.close()
    world.until("chrch")
    world.spelling.show_workspace(world.workspace)
    world.until("artcile", "artcile", "chrch")


def test_the_menu_of_a_right_word_offers_nothing(world: World) -> None:
    world.until("artcile", "artcile", "chrch")
    menu = world.menu_at("stands")
    assert not named(menu, "spellingAdd")
    menu.close()


def test_it_is_turned_off_and_stays_so(world: World, tmp_path: Path) -> None:
    world.until("artcile", "artcile", "chrch")
    world.spelling.menu.aboutToShow.emit()
    named(world.spelling.menu, "action.spelling")[0].trigger()
    assert world.marked() == []
    assert not Spelling(world.body, world.preferences.settings, tmp_path).is_on
    world.spelling.menu.aboutToShow.emit()
    named(world.spelling.menu, "action.spelling")[0].trigger()
    world.until("artcile", "artcile", "chrch")


def test_languages_are_chosen_in_the_menu(world: World, tmp_path: Path) -> None:
    world.until("artcile", "artcile", "chrch")
    own = tmp_path / "own"
    own.mkdir()
    (own / "xx.aff").write_text("SET UTF-8\n")
    (own / "xx.dic").write_text("2\nartcile\nwide\n")
    world.spelling.menu.aboutToShow.emit()
    row = named(world.spelling.menu, "action.spelling.xx")[0]
    assert not row.isChecked()
    row.trigger()
    settings = world.workspace.document.text(".territory/vault.yaml")
    assert settings is not None
    assert settings.endswith("- xx\n")
    world.until("chrch")
    world.workspace.document.undo()
    world.until("artcile", "artcile", "chrch")


def test_a_language_without_a_dictionary_is_told(world: World) -> None:
    world.workspace.document.apply(room.choose(world.workspace, ["fi_FI"]))
    world.until()
    world.spelling.menu.aboutToShow.emit()
    row = named(world.spelling.menu, "action.spelling.fi_FI")[0]
    assert row.text() == "Finnish (Finland): no dictionary on this computer"
    assert row.isChecked()


def test_a_process_that_ends_is_started_again(world: World) -> None:
    world.until("artcile", "artcile", "chrch")
    process = world.spelling._speller._process
    assert process is not None
    os.kill(process.processId(), signal.SIGTERM)
    world.qtbot.waitUntil(lambda: world.spelling._speller._process is not process)
    edits.set_body(world.workspace, "one.md", "An anothr thing\n", typed=False)
    world.body.show_body("An anothr thing\n", fresh=False)
    world.until("anothr")
    assert world.refused == []


def test_the_process_ends_while_nobody_writes(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speller_module, "_IDLE_MS", 50)
    world = World(tmp_path, qtbot)
    world.until("artcile", "artcile", "chrch")
    asked = world.spelling._speller
    qtbot.waitUntil(lambda: asked._process is None and not asked._last)
    assert world.marked() == ["artcile", "artcile", "chrch"]
    # What it said is known, and what it did not say is asked anew.
    assert asked.wrong(["artcile", "thing"]) == {"artcile"}
    suggested: list[str] = []
    asked.suggested.connect(lambda word, _words: suggested.append(word))
    world.body.show_body("An anothr thing\n", fresh=False)
    world.until("anothr")
    asked.suggest("anothr")
    qtbot.waitUntil(lambda: suggested == ["anothr"])
    qtbot.waitUntil(lambda: asked._process is None and not asked._last)
    assert world.refused == []
    world.spelling.show_workspace(None)


def test_the_process_ends_with_the_window_and_none_begins_anew(
    tmp_path: Path, qtbot: QtBot
) -> None:
    window = shown_window(qtbot, tmp_path, tmp_path)
    assert window.open_vault(make_vault(tmp_path / "vault", one=f"---\ntitle: One\n---\n{TEXT}"))
    qtbot.waitUntil(lambda: is_read(window))
    body = window.article.body
    window.texts.start_spelling(body, window.menus.edit)
    window.selection.select("one.md")
    qtbot.waitUntil(lambda: len(body.extraSelections()) == 3)
    asked = window.findChild(Speller)
    assert asked is not None
    process = asked._process
    assert process is not None
    running = process.processId()
    window.close()
    assert (asked._process, asked._last) == (None, [])
    assert process.processId() == 0 != running
    window.findChild(SpellingMarks).look()
    assert asked._process is None


def test_only_what_is_in_view_is_asked(tmp_path: Path, qtbot: QtBot) -> None:
    world = World(tmp_path, qtbot, "Fine words stand here.\n\n" * 500 + "wrld\n")
    world.qtbot.waitUntil(lambda: bool(world.spelling._speller._known))
    assert "wrld" not in world.spelling._speller._known
    world.body.moveCursor(QTextCursor.MoveOperation.End)
    world.until("wrld")
    world.spelling.show_workspace(None)


@pytest.mark.skipif(sys.platform != "linux", reason="takes Linux's count of open files")
@pytest.mark.qt_log_ignore("QProcess: Cannot create pipe")
def test_a_process_that_cannot_be_begun_is_given_up_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    import resource

    speller = Speller()
    failed: list[bool] = []
    speller.failed.connect(lambda: failed.append(True))
    speller.use([room.Dictionary("en_US", tmp_path, "en_US")])
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    # The lowest free number is the next one given: there may be gaps below the highest.
    lowest = os.dup(0)
    os.close(lowest)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, hard))
    try:
        assert speller.wrong(["wrld"]) == frozenset()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert failed == [True]
    assert speller.wrong(["wrld"]) == frozenset()
