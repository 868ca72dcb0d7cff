from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.entries.model import Role
from editor.ui.selection import Selection
from editor.ui.vocabulary.rows import RowRole, visible
from editor.ui.vocabulary_page import VocabularyPage
from editor.workspace import edits
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

Part = TypeVar("Part", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    make_vault(
        tmp_path,
        a="---\ntitle: Anchor\nplaces: [UK, Oslo]\nyear: 2018\n---\n",
        b="---\ntitle: Bellows\nplaces: [United Kingdom]\nyear: '2018'\n---\n",
        c="---\ntitle: Cable\nplaces: [UK, ' Online']\nyear: 2019\n---\n",
        d="---\ntitle: Dory\nplaces: [Online, {at: sea}]\nyear:\n---\n",
    )
    return opened(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> VocabularyPage:
    return made(qtbot, workspace)


def made(qtbot: QtBot, workspace: Workspace) -> VocabularyPage:
    selection = Selection()
    page = VocabularyPage(selection)
    selection.setParent(page)
    qtbot.addWidget(page)
    workspace.subscribe(page.take_notice)
    page.show_workspace(workspace)
    page.resize(1100, 800)
    page.show()
    settle(page, qtbot)
    choose_field(page, qtbot, "places")
    return page


def settle(page: VocabularyPage, qtbot: QtBot) -> None:
    """Wait until what is shown is up to date."""
    qtbot.waitUntil(lambda: not (page._refreshing.isActive() or page._looking.busy), timeout=10_000)


def found(page: QWidget, kind: type[Part], name: str) -> Part:
    part = page.findChild(kind, name)
    assert part is not None, name
    return part


def click(
    view: QListView, qtbot: QtBot, key: str, *, ctrl: bool = False, twice: bool = False
) -> None:
    model = view.model()
    row = [model.index(n, 0).data(RowRole.KEY) for n in range(model.rowCount())].index(key)
    place = view.visualRect(model.index(row, 0)).center()
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), LEFT, modifier, place)
    if twice:
        qtbot.mouseDClick(view.viewport(), LEFT, modifier, place)


def choose_field(page: VocabularyPage, qtbot: QtBot, key: str) -> None:
    click(found(page, QListView, "vocabularyFields"), qtbot, key)
    settle(page, qtbot)


def choose(page: VocabularyPage, qtbot: QtBot, *texts: str) -> None:
    view = found(page, QListView, "vocabularyValues")
    for number, text in enumerate(texts):
        click(view, qtbot, text, ctrl=number > 0)


def counts(page: VocabularyPage) -> dict[str, int]:
    model = found(page, QListView, "vocabularyValues").model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    return {index.data(): index.data(RowRole.COUNT) for index in rows}


def titles(page: VocabularyPage) -> list[str]:
    model = found(page, QListView, "vocabularyEntries").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spelling(page: VocabularyPage) -> QLineEdit:
    return found(page, QLineEdit, "vocabularySpelling")


def answering(qtbot: QtBot, button: str, act: Callable[[], object]) -> list[str]:
    """Do what opens the preview, and click a button of it; returns what its title says."""
    told: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        told.append(dialog.windowTitle())
        qtbot.mouseClick(found(dialog, QPushButton, button), LEFT)

    QTimer.singleShot(0, answer)
    act()
    return told


def variants(page: VocabularyPage) -> list[QWidget]:
    return [row for row in page.findChildren(QWidget, "variantRow") if row.isVisible()]


def spelled(row: QWidget) -> str:
    return " ".join(label.text() for label in row.findChildren(QLabel))


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a b", "a b"), (" a", "␣a"), ("a  ", "a␣␣"), ("a\nb", "a⏎b"), ("  ", "␣␣"), ("", "")],
)
def test_spaces_at_the_ends_are_seen(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_values_with_their_counts(page: VocabularyPage, qtbot: QtBot) -> None:
    assert counts(page) == {"UK": 2, "Online": 1, "␣Online": 1, "Oslo": 1, "United Kingdom": 1}
    assert next(iter(counts(page))) == "UK"
    assert found(page, QLabel, "vocabularyCount").text() == "5"
    assert "1 entry holds nested fields" in found(page, QLabel, "vocabularyNested").text()
    qtbot.mouseClick(found(page, QPushButton, "vocabularyByName"), LEFT)
    assert list(counts(page)) == ["␣Online", "Online", "Oslo", "UK", "United Kingdom"]
    qtbot.keyClicks(found(page, QLineEdit, "vocabularyFilter"), "on")
    assert list(counts(page)) == ["␣Online", "Online"]
    choose_field(page, qtbot, "year")
    assert counts(page) == {"2018": 2, "2019": 1}
    fields = found(page, QListView, "vocabularyFields").model()
    qtbot.waitUntil(lambda: fields.index(0, 0).data(RowRole.COUNT) is not None)


def test_a_click_shows_the_entries_and_a_double_click_opens(
    page: VocabularyPage, qtbot: QtBot
) -> None:
    choose(page, qtbot, "UK")
    assert titles(page) == ["Anchor", "Cable"]
    assert found(page, QLabel, "vocabularyChosen").text() == "“UK”"
    choose(page, qtbot, "UK", "Online")
    assert titles(page) == ["Anchor", "Cable", "Dory"]
    view = found(page, QListView, "vocabularyEntries")
    place = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(page.opened) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    assert told.args == ["c.md"]
    assert page._selection.path == "c.md"


def test_types_are_told_apart(page: VocabularyPage, qtbot: QtBot) -> None:
    choose_field(page, qtbot, "year")
    choose(page, qtbot, "2018")
    remark = found(page, QLabel, "vocabularyRemark").text()
    assert remark == "In 2 entries: 1 as a number, 1 as text"


def test_a_value_is_renamed_in_one_step(
    page: VocabularyPage, workspace: Workspace, qtbot: QtBot
) -> None:
    choose(page, qtbot, "Oslo")
    button = found(page, QPushButton, "vocabularyRespell")
    assert not button.isEnabled()
    spelling(page).selectAll()
    qtbot.keyClicks(spelling(page), "Bergen")
    told = answering(qtbot, "planCancel", lambda: qtbot.mouseClick(button, LEFT))
    assert told == ["Spell “Oslo” as “Bergen”"]
    assert "Oslo" in counts(page)
    answering(qtbot, "planApprove", lambda: qtbot.keyClick(spelling(page), Qt.Key.Key_Return))
    assert workspace.entry("a.md").fields["places"] == ["UK", "Bergen"]
    assert "Oslo" not in counts(page)
    assert page.values.chosen == ["Bergen"]
    workspace.document.undo()
    settle(page, qtbot)
    assert "Oslo" in counts(page)


def test_several_values_are_merged_into_the_commonest(
    page: VocabularyPage, workspace: Workspace, qtbot: QtBot
) -> None:
    choose(page, qtbot, "United Kingdom", "UK")
    button = found(page, QPushButton, "vocabularyRespell")
    assert spelling(page).text() == "UK"
    assert button.text() == "Merge 2 values…"
    answering(qtbot, "planApprove", lambda: qtbot.mouseClick(button, LEFT))
    assert workspace.entry("b.md").fields["places"] == ["UK"]
    assert counts(page)["UK"] == 3
    assert page.values.chosen == ["UK"]


def test_joining_a_spelling_in_use_is_told(page: VocabularyPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "United Kingdom")
    spelling(page).selectAll()
    qtbot.keyClicks(spelling(page), "UK")
    joins = found(page, QLabel, "vocabularyJoins")
    assert joins.isVisible()
    assert joins.text() == "2 entries are spelled so already."
    qtbot.keyClicks(spelling(page), "!")
    assert not joins.isVisible()


def test_a_value_is_deleted(page: VocabularyPage, workspace: Workspace, qtbot: QtBot) -> None:
    choose(page, qtbot, "Oslo", "Online")
    button = found(page, QPushButton, "vocabularyDelete")
    told = answering(qtbot, "planApprove", lambda: qtbot.mouseClick(button, LEFT))
    assert told == ["Delete 2 values"]
    assert workspace.entry("a.md").fields["places"] == ["UK"]
    assert workspace.entry("d.md").fields["places"] == [{"at": "sea"}]
    assert counts(page) == {"UK": 2, "␣Online": 1, "United Kingdom": 1}
    assert not button.isVisible()


def test_keys_work_on_the_values_selected(page: VocabularyPage, qtbot: QtBot) -> None:
    view = found(page, QListView, "vocabularyValues")
    choose(page, qtbot, "Oslo")
    view.setFocus()
    told = answering(qtbot, "planCancel", lambda: qtbot.keyClick(view, Qt.Key.Key_Delete))
    assert told == ["Delete “Oslo”"]
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert page.window().focusWidget() is spelling(page)
    assert spelling(page).selectedText() == "Oslo"


def test_variants_are_merged_with_one_click_or_dismissed(
    page: VocabularyPage, workspace: Workspace, qtbot: QtBot
) -> None:
    assert [spelled(row) for row in variants(page)] == [
        "␣Online  1\n→ Online  1",
        "United Kingdom  1\n→ UK  2",
    ]
    merge = found(variants(page)[0], QPushButton, "variantMerge")
    answering(qtbot, "planApprove", lambda: qtbot.mouseClick(merge, LEFT))
    assert workspace.entry("c.md").fields["places"] == ["UK", "Online"]
    settle(page, qtbot)
    qtbot.waitUntil(lambda: len(variants(page)) == 1)
    assert page.focusWidget() is page.values.list
    qtbot.mouseClick(found(variants(page)[0], QToolButton, "variantDismiss"), LEFT)
    assert variants(page) == []
    workspace.document.undo()
    settle(page, qtbot)
    assert len(variants(page)) == 1
    choose_field(page, qtbot, "year")
    assert variants(page) == []


def test_a_cluster_that_is_clicked_is_selected(page: VocabularyPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(found(variants(page)[1], QWidget, "variantMembers"), LEFT)
    assert page.values.chosen == ["UK", "United Kingdom"]
    assert spelling(page).text() == "UK"


def test_all_sure_variants_of_a_sort_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    make_vault(
        tmp_path,
        a="---\nplaces: [' Oslo', Rome]\nother: ' Oslo'\n---\n",
        b="---\nplaces: [Oslo, ' Rome']\n---\n",
    )
    workspace = opened(tmp_path)
    page = made(qtbot, workspace)
    every = found(page, QPushButton, "mergeAll.spaces")
    assert every.text() == "Merge all 2…"
    told = answering(qtbot, "planApprove", lambda: qtbot.mouseClick(every, LEFT))
    assert told == ["Spell 2 values alike"]
    assert workspace.document.text("a.md") == "---\nplaces: ['Oslo', Rome]\nother: ' Oslo'\n---\n"
    assert counts(page) == {"Oslo": 2, "Rome": 2}


def test_many_variants_are_shown_by_and_by(qtbot: QtBot, tmp_path: Path) -> None:
    entries = {f"e{n}": f"---\nplaces: [' Town{n}', Town{n}]\n---\n" for n in range(60)}
    page = made(qtbot, opened(make_vault(tmp_path, **entries)))
    assert len(variants(page)) == 40
    qtbot.mouseClick(found(page, QPushButton, "variantsMore"), LEFT)
    qtbot.waitUntil(lambda: len(variants(page)) == 60)


def test_edits_elsewhere_are_followed(
    page: VocabularyPage, workspace: Workspace, qtbot: QtBot
) -> None:
    choose(page, qtbot, "UK")
    edits.set_field(workspace, "d.md", "places", ["UK", "Rome"])
    settle(page, qtbot)
    assert counts(page)["UK"] == 3
    assert counts(page)["Rome"] == 1
    assert titles(page) == ["Anchor", "Cable", "Dory"]
    edits.set_field(workspace, "a.md", "places", ["Rome"])
    edits.set_field(workspace, "a.md", "places", ["UK"])
    settle(page, qtbot)
    assert titles(page) == ["Anchor", "Cable", "Dory"]
    page.hide()
    edits.set_field(workspace, "d.md", "places", ["Paris"])
    page.show()
    settle(page, qtbot)
    assert counts(page)["Paris"] == 1


def test_one_collection_or_all(qtbot: QtBot, tmp_path: Path) -> None:
    make_vault(
        tmp_path,
        **{"a/1": "---\nplaces: [UK]\n---\n", "b/1": "---\nplaces: [UK]\nother: x\n---\n"},
    )
    workspace = opened(tmp_path)
    page = made(qtbot, workspace)
    assert counts(page) == {"UK": 2}
    box = found(page, QComboBox, "vocabularyCollection")
    assert [box.itemText(n) for n in range(box.count())] == ["All collections", "a", "b"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert counts(page) == {"UK": 1}
    choose(page, qtbot, "UK")
    spelling(page).setText("Wales")
    answering(qtbot, "planApprove", lambda: qtbot.keyClick(spelling(page), Qt.Key.Key_Return))
    assert workspace.entry("a/1.md").fields["places"] == ["Wales"]
    assert workspace.entry("b/1.md").fields["places"] == ["UK"]


def test_what_refuses_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="---\nplaces: &a UK\nother: *a\n---\n"))
    page = made(qtbot, workspace)
    choose(page, qtbot, "UK")
    spelling(page).setText("Wales")
    with qtbot.waitSignal(page.refused) as told:
        qtbot.keyClick(spelling(page), Qt.Key.Key_Return)
    assert "“Places” cannot be changed" in told.args[0]
    assert workspace.document.dirty == frozenset()


def test_without_a_vault_nothing_is_shown(page: VocabularyPage, qtbot: QtBot) -> None:
    page.show_workspace(None)
    settle(page, qtbot)
    assert counts(page) == {}
    assert variants(page) == []
    assert found(page, QListView, "vocabularyFields").model().rowCount() == 0


def test_another_field_shows_no_variants_of_the_last(page: VocabularyPage, qtbot: QtBot) -> None:
    assert len(variants(page)) == 2
    click(found(page, QListView, "vocabularyFields"), qtbot, "year")
    assert variants(page) == []
    settle(page, qtbot)
    assert variants(page) == []


def test_entries_beside_tell_what_is_not_saved(
    page: VocabularyPage, qtbot: QtBot, workspace: Workspace
) -> None:
    choose(page, qtbot, "UK")
    model = found(page, QListView, "vocabularyEntries").model()

    def unsaved() -> list[bool]:
        return [model.index(row, 0).data(Role.UNSAVED) for row in range(model.rowCount())]

    assert unsaved() == [False, False]
    edits.set_field(workspace, "a.md", "title", "Anker")
    assert unsaved() == [True, False]
    assert titles(page) == ["Anker", "Cable"]
    save(workspace)
    assert unsaved() == [False, False]
