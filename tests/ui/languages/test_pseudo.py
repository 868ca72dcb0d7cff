"""Every text that the window shows went past the translators, and is not put together of pieces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.views import VIEWS
from editor.ui.window import MainWindow
from tests.ui.languages.pseudo import Pseudo, glued, greek_vault, shown_texts, untranslated
from tests.ui.windows import forget_changes, is_read

# What stays as it is in every language: names of programs and formats, of files and their keys,
# what the vault's YAML says, and keys of the keyboard.
SAME = re.compile(
    r"Territory Editor|vault\.yaml|initiative\.schema\.json|\.territory\b|\.md\b|\bmd\b"
    r"|\.(?:geo)?json\b|https?://\S*|#[0-9A-F]{6}\b|\b[AZ]\d\b|\b(?:true|false|bounds|territory)\b"
    r"|\b(?:English|Deutsch|Fran\u00e7ais|Espa\u00f1ol)\b"
    r"|\bcopy\b|\b[xy]\b|&#x27;|\b[A-Z]\)?$|\bKi?B\b"
    r"|\b(?:Ctrl|Alt|Shift|Del|Return|Enter|F\d+|PgUp|PgDown|Home|End|Esc|Space|Up|Down|Left|Right"
    r"|Tab|Backspace)\b|\+[A-Z]\b"
)
# Counts that stand beside what they count.
BADGES = re.compile(r"^ ?⟦[^⟧]*⟧ \d+$")
DIALOGS = (
    "find-in-vault",
    "new",
    "rename",
    "duplicate",
    "delete",
    "versions",
    "fields",
    "settings",
    "map-settings",
    "map-artwork",
    "map-export",
    "rehearsal",
    "about",
)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    told = Pseudo()
    qapp.installTranslator(told)
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1300, 860)
    window.show()
    yield window
    qapp.removeTranslator(told)
    QLocale.setDefault(QLocale())


def wrong(top: QWidget, *, painted: bool = True) -> list[str]:
    """What a window shows that no translator saw, or that is put together of pieces."""
    found = {}
    for where, text in shown_texts(top, painted=painted):
        rest = untranslated(text, SAME)
        if rest:
            found[text] = f"{where}: {rest!r} is not translated in {text!r}"
        elif glued(text) and not BADGES.match(text) and where != "painted":
            found[text] = f"{where}: {text!r} is put together of pieces"
    return list(found.values())


def test_the_window_says_nothing_that_is_not_translated(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    found = wrong(window)
    window.open_vault(greek_vault(tmp_path))
    qtbot.waitUntil(lambda: is_read(window), timeout=20_000)
    window.entries.check_fields()
    qtbot.waitUntil(lambda: window.entries.reviewing.whole, timeout=20_000)
    for view in VIEWS:
        window.show_view(view)
        found += wrong(window)
    shown = []
    for name in DIALOGS:
        action = window.actions_by_name[name]
        if not action.isEnabled():
            continue
        told = shown_by(action.trigger, window)
        shown += [name] if told is not None else []
        found += [f"{name}: {one}" for one in told or ()]
    assert not "\n".join(dict.fromkeys(found))
    assert len(shown) > len(DIALOGS) - 3


def shown_by(begin: Callable[[], None], window: MainWindow) -> list[str] | None:
    """What is wrong with the dialog that something opens; it is closed again. None for none."""
    found: list[list[str]] = []

    def look() -> None:
        for top in QApplication.topLevelWidgets():
            if top is not window and top.isVisible() and top.windowFlags() & Qt.WindowType.Dialog:
                found.append(wrong(top))
                top.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    begin()
    if not found:
        look()
    timer.stop()
    return found[0] if found else None
