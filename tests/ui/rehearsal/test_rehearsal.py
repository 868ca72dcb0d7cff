"""A vault with known flaws, rehearsed in the real engine, each flaw found where it is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.publish.rehearsal.flaws import Flaw, Place, Sort
from editor.ui.rehearsal import dialog as rehearsal_dialog
from editor.ui.rehearsal.dialog import ALL, CHANGED, CHOSEN, THIS, Rehearsal
from editor.ui.site import folders
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.publish.atlas import entry, make_atlas
from tests.ui.windows import is_read, shown_window

ENGINE_MS = 60_000
WIDE = (
    "Text.\n\n| a | b | c |\n|---|---|---|\n| " + " | ".join(["unbreakable_words" * 2] * 3) + " |"
)
PICTURES = "![[lost.png]]\n\n![[broken.png]]"
LONG = "A title so long that neither a map nor a list has room for it"
EVERYWHERE = ("phone", "tablet", "desktop")


def path(stem: str) -> str:
    return f"content/atlas/{stem}.md"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = make_atlas(
        tmp_path / "vault",
        Fine=entry(20, 20, "Nothing is wrong here.", title="Fine"),
        Wide=entry(20, 80, WIDE, title="Wide page"),
        Lost=entry(60, 80, f"Text\n\n{PICTURES}", title="Lost", logo="gone.svg"),
        One=entry(120, 30, "x", title="One of two"),
        Two=entry(120.1, 30, "x", title="Two of two"),
        Long=entry(160, 60, "y", title=LONG),
    )  # fmt: skip
    (root / "content" / "assets").mkdir()
    (root / "content" / "assets" / "broken.png").write_bytes(b"\x89PNG nonsense")
    return root


@pytest.fixture
def window(
    qtbot: QtBot, vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(folders, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    made = shown_window(qtbot, tmp_path, tmp_path)
    qtbot.waitExposed(made)
    made.open_vault(vault)
    qtbot.waitUntil(lambda: is_read(made), timeout=ENGINE_MS)
    yield made
    made.site.stop()


def rehearse(qtbot: QtBot, window: MainWindow, which: str) -> Rehearsal:
    window.actions_by_name["rehearsal"].trigger()
    made = window.site.rehearsal
    choice = made.findChild(QComboBox, "rehearsalWhich")
    assert choice is not None
    choice.setCurrentIndex(choice.findData(which))
    with qtbot.waitSignal(made.work.finished, timeout=ENGINE_MS):
        QTest.mouseClick(button(made, "rehearsalStart"), Qt.MouseButton.LeftButton)
    return made


def button(made: Rehearsal, name: str) -> QPushButton:
    found = made.findChild(QPushButton, name)
    assert found is not None
    return found


def told(flaws: list[Flaw]) -> set[tuple[Sort, str, Place, tuple[str, ...]]]:
    return {(flaw.sort, flaw.path, flaw.place, flaw.sizes) for flaw in flaws}


def test_each_flaw_is_found_where_it_is_and_no_other(qtbot: QtBot, window: MainWindow) -> None:
    made = rehearse(qtbot, window, ALL)
    assert told(made.tree.flaws) == {
        (Sort.PICTURE, path("Lost"), Place("logo"), EVERYWHERE),
        (Sort.PICTURE, path("Lost"), Place(line=9), EVERYWHERE),
        (Sort.PICTURE, path("Lost"), Place(line=11), EVERYWHERE),
        (Sort.WIDE, path("Wide"), Place(line=8), EVERYWHERE),
        (Sort.STACKED, path("One"), Place(pin=True), EVERYWHERE),
        (Sort.CUT, path("Long"), Place("title"), EVERYWHERE),
    }
    assert not made.work.busy
    # Its page is seen at all three sizes.
    assert made.tree.current is not None
    assert [screen.is_empty for screen in made.screens.screens.values()] == [False] * 3


def test_a_flaw_leads_to_where_it_is_mended(qtbot: QtBot, window: MainWindow) -> None:
    made = rehearse(qtbot, window, ALL)
    by_sort = {flaw.sort: flaw for flaw in made.tree.flaws}

    def go(sort: Sort) -> None:
        group = next(
            made.tree.topLevelItem(row)
            for row in range(made.tree.topLevelItemCount())
            if made.tree.topLevelItem(row).child(0).data(0, Qt.ItemDataRole.UserRole).sort is sort
        )
        made.tree.setCurrentItem(group.child(0))
        QTest.keyClick(made.tree, Qt.Key.Key_Return)

    go(Sort.CUT)
    assert window.selection.path == by_sort[Sort.CUT].path
    title = window.findChild(QWidget, "field.title")
    assert title is not None
    qtbot.waitUntil(title.hasFocus)
    go(Sort.WIDE)
    assert window.selection.path == path("Wide")
    qtbot.waitUntil(window.article.body.hasFocus)
    made.tree.setFocus()
    go(Sort.STACKED)
    assert window.selection.path == path("One")
    assert window.views.shown == "map"


def test_only_the_pages_that_are_chosen_are_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None
    window.selection.select(path("Wide"))
    made = rehearse(qtbot, window, THIS)
    assert {flaw.sort for flaw in made.tree.flaws} == {Sort.WIDE, Sort.STACKED, Sort.CUT}
    edits.set_body(window.workspace, path("Fine"), "![[lost.png]]", typed=False)
    assert "changed since" in made.findChild(object, "rehearsalTold").text()  # type: ignore[call-overload]
    made = rehearse(qtbot, window, CHANGED)
    lost = [flaw for flaw in made.tree.flaws if flaw.sort is Sort.PICTURE]
    assert [flaw.path for flaw in lost] == [path("Fine")]


def test_it_can_be_stopped_and_what_was_found_stays(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["rehearsal"].trigger()
    made = window.site.rehearsal
    made.start()
    qtbot.waitUntil(lambda: bool(made.tree.flaws), timeout=ENGINE_MS)
    QTest.mouseClick(button(made, "rehearsalStop"), Qt.MouseButton.LeftButton)
    assert not made.work.busy
    assert made.tree.flaws
    assert button(made, "rehearsalStart").isVisible()


def test_the_page_can_be_opened_and_the_vault_closed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(rehearsal_dialog, "open_file", opened.append)
    window.selection.select(path("Wide"))
    made = rehearse(qtbot, window, THIS)
    QTest.mouseClick(button(made, "rehearsalOpen"), Qt.MouseButton.LeftButton)
    assert [file.is_file() for file in opened] == [True]
    assert window.close_vault()
    assert not made.isVisible()
    assert made.tree.flaws == []


def test_without_the_engines_libraries_a_sentence_says_so(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "editor.ui.rehearsal.reader", None)
    window.actions_by_name["rehearsal"].trigger()
    made = window.site.rehearsal
    QTest.mouseClick(button(made, "rehearsalStart"), Qt.MouseButton.LeftButton)
    sentence = made.findChild(QLabel, "rehearsalTold")
    qtbot.waitUntil(lambda: "of Qt cannot be loaded" in sentence.text(), timeout=ENGINE_MS)
    assert not made.work.busy


def test_what_can_be_rehearsed_is_counted(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["rehearsal"].trigger()
    choice = window.site.rehearsal.findChild(QComboBox, "rehearsalWhich")
    assert choice is not None
    offered = [choice.itemData(row) for row in range(choice.count())]
    assert ALL in offered
    assert CHANGED not in offered
    assert CHOSEN not in offered
    assert choice.itemText(choice.findData(ALL)) == "All entries (6)"
