from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.entries.facet_area import FacetArea, FacetSection
from editor.ui.entries.facet_values import ValueRole
from editor.ui.entries.panel import EntryPanel
from editor.ui.look import ROW_HEIGHT
from editor.ui.preferences import Preferences
from editor.workspace import edits
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace
from tests.ui.entries.panels import shown_panel
from tests.workspace.vaults import make_vault, opened

Part = TypeVar("Part", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    make_vault(
        tmp_path / "vault",
        a="---\ntitle: Anchor\nterritory: Harbour\nsectors: [Arts, Law]\nx: 1\ny: 1\n---\nBoat\n",
        b="---\ntitle: Bellows\nterritory: Harbour\nsectors: [Arts]\n---\n",
        c="---\ntitle: Cable\nterritory: Quay\nsectors: [Law]\n---\n",
        d="---\ntitle: Dory\nterritory:\nsectors: []\n---\n",
    )
    return opened(tmp_path / "vault")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> EntryPanel:
    return shown_panel(qtbot, workspace, preferences)


def found(panel: QWidget, kind: type[Part], name: str) -> Part:
    part = panel.findChild(kind, name)
    assert part is not None, name
    return part


def open_menu(panel: EntryPanel, qtbot: QtBot, name: str) -> QMenu:
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in panel.findChildren(QMenu, name)))
    return next(menu for menu in panel.findChildren(QMenu, name) if menu.isVisible())


def add_facet(panel: EntryPanel, qtbot: QtBot, label: str) -> None:
    qtbot.mouseClick(found(panel, QToolButton, "chip.facet"), LEFT)
    menu = open_menu(panel, qtbot, "facetMenu")
    action = next(action for action in menu.actions() if action.text() == label)
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    qtbot.waitUntil(lambda: not menu.isVisible())


def values(panel: EntryPanel, facet: str) -> QListView:
    return found(found(panel, QWidget, f"facet.{facet}"), QListView, "facetValues")


def counts(panel: EntryPanel, facet: str) -> dict[str, int]:
    model = values(panel, facet).model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {index.data(): index.data(ValueRole.COUNT) for index in rows}


def click_value(panel: EntryPanel, qtbot: QtBot, facet: str, label: str) -> None:
    view = values(panel, facet)
    row = list(counts(panel, facet)).index(label)
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)


def active(panel: EntryPanel) -> list[QToolButton]:
    return [one for one in panel.findChildren(QToolButton, "activeFacet") if one.isVisible()]


def titles(panel: EntryPanel) -> list[str]:
    model = found(panel, QListView, "entryList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_facets_are_made_when_asked_for(panel: EntryPanel, qtbot: QtBot) -> None:
    assert panel._narrowing is None
    add_facet(panel, qtbot, "Territory")
    assert counts(panel, "field:territory") == {"Harbour": 2, "Quay": 1, "empty": 1}
    assert titles(panel) == ["Anchor", "Bellows", "Cable", "Dory"]


def test_clicks_combine(panel: EntryPanel, qtbot: QtBot) -> None:
    add_facet(panel, qtbot, "Territory")
    add_facet(panel, qtbot, "Sectors")
    with qtbot.waitSignal(panel.shown_changed):
        click_value(panel, qtbot, "field:territory", "Harbour")
    assert panel.shown_paths() == ("a.md", "b.md")
    assert counts(panel, "field:sectors") == {"Arts": 2, "Law": 1}
    assert not found(panel, QToolButton, "chip.all").isChecked()
    click_value(panel, qtbot, "field:territory", "Quay")
    assert titles(panel) == ["Anchor", "Bellows", "Cable"]
    click_value(panel, qtbot, "field:sectors", "Law")
    assert titles(panel) == ["Anchor", "Cable"]
    click_value(panel, qtbot, "field:territory", "Harbour")
    assert titles(panel) == ["Cable"]
    assert found(panel, QLabel, "entriesLeft").text() == "1 of 4"
    qtbot.keyClicks(panel.search, "boat")
    assert titles(panel) == []
    left = {"Harbour": 1, "Quay": 0}
    qtbot.waitUntil(lambda: counts(panel, "field:territory") == left)


def test_values_without_any_and_states_combine(panel: EntryPanel, qtbot: QtBot) -> None:
    add_facet(panel, qtbot, "Territory")
    qtbot.mouseClick(found(panel, QToolButton, "chip.unplaced"), LEFT)
    assert counts(panel, "field:territory") == {"Harbour": 1, "Quay": 1, "empty": 1}
    click_value(panel, qtbot, "field:territory", "empty")
    assert titles(panel) == ["Dory"]
    qtbot.mouseClick(found(panel, QToolButton, "chip.all"), LEFT)
    assert titles(panel) == ["Anchor", "Bellows", "Cable", "Dory"]
    assert active(panel) == []


def test_the_space_bar_chooses_and_arrows_move(panel: EntryPanel, qtbot: QtBot) -> None:
    add_facet(panel, qtbot, "Territory")
    view = values(panel, "field:territory")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert titles(panel) == ["Cable"]
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(titles(panel)) == 4


def test_chosen_values_are_chips_that_let_go(panel: EntryPanel, qtbot: QtBot) -> None:
    add_facet(panel, qtbot, "Territory")
    click_value(panel, qtbot, "field:territory", "Harbour")
    click_value(panel, qtbot, "field:territory", "Quay")
    qtbot.waitUntil(lambda: len(active(panel)) == 2)
    assert [chip.text() for chip in active(panel)] == ["Territory: Harbour", "Territory: Quay"]
    qtbot.mouseClick(active(panel)[0], LEFT)
    assert [chip.text() for chip in active(panel)] == ["Territory: Quay"]
    assert titles(panel) == ["Cable"]
    qtbot.mouseClick(found(panel, QPushButton, "clearFacets"), LEFT)
    assert active(panel) == []
    assert len(titles(panel)) == 4


def test_a_facet_that_goes_lets_go(panel: EntryPanel, qtbot: QtBot) -> None:
    add_facet(panel, qtbot, "Territory")
    click_value(panel, qtbot, "field:territory", "Harbour")
    section = found(panel, QWidget, "facet.field:territory")
    qtbot.mouseClick(found(section, QToolButton, "facetRemove"), LEFT)
    assert len(titles(panel)) == 4
    assert not found(panel, FacetArea, "facetArea").isVisible()
    add_facet(panel, qtbot, "Sectors")
    add_facet(panel, qtbot, "Sectors")  # the menu takes it away again
    assert not found(panel, FacetArea, "facetArea").isVisible()


def test_facets_fold_and_are_remembered_with_the_vault(
    panel: EntryPanel, workspace: Workspace, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    add_facet(panel, qtbot, "Territory")
    add_facet(panel, qtbot, "Sectors")
    click_value(panel, qtbot, "field:territory", "Harbour")
    section = found(panel, QWidget, "facet.field:territory")
    qtbot.mouseClick(found(section, QToolButton, "facetHeading"), LEFT)
    assert not values(panel, "field:territory").isVisible()
    assert preferences.facets(workspace.root) == {"field:territory": False, "field:sectors": True}
    other = make_vault(tmp_path / "other", z="---\ntitle: Z\nterritory: Hill\n---\n")
    panel.show_workspace(opened(other))
    assert not found(panel, FacetArea, "facetArea").isVisible()
    assert titles(panel) == ["Z"]
    qtbot.waitUntil(lambda: not panel.findChildren(FacetSection))
    again = shown_panel(qtbot, workspace, Preferences(tmp_path / "settings.ini"))
    assert titles(again) == ["Anchor", "Bellows", "Cable", "Dory"]
    assert counts(again, "field:sectors") == {"Arts": 2, "Law": 2, "empty": 1}
    assert not values(again, "field:territory").isVisible()
    panel.show_workspace(workspace)
    assert list(counts(panel, "field:sectors")) == ["Arts", "Law", "empty"]


def test_many_values_get_a_filter(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> None:
    entries = {f"e{n}": f"---\nplace: Town {n}\n---\n" for n in range(20)}
    panel = shown_panel(qtbot, opened(make_vault(tmp_path / "many", **entries)), preferences)
    add_facet(panel, qtbot, "Place")
    click_value(panel, qtbot, "field:place", "Town 0")
    box = found(panel, QLineEdit, "facetFilter")
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClicks(box, "town 7")
    assert counts(panel, "field:place") == {"Town 0": 1, "Town 7": 1}


def test_counts_follow_edits(panel: EntryPanel, workspace: Workspace, qtbot: QtBot) -> None:
    add_facet(panel, qtbot, "Territory")
    click_value(panel, qtbot, "field:territory", "Harbour")
    panel.selection.select("a.md")
    edits.set_field(workspace, "a.md", "territory", "Hill")
    qtbot.waitUntil(
        lambda: counts(panel, "field:territory") == {"Harbour": 1, "Hill": 1, "Quay": 1, "empty": 1}
    )
    # The entry that is worked on stays in view until others are asked for.
    assert titles(panel) == ["Anchor", "Bellows"]
    click_value(panel, qtbot, "field:territory", "Quay")
    assert titles(panel) == ["Bellows", "Cable"]
    save(workspace)
    assert titles(panel) == ["Bellows", "Cable"]


def test_several_entries_are_selected_and_stay_so(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    view = found(panel, QListView, "entryList")

    def click(row: int, *, ctrl: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        place = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), LEFT, modifier, place)

    click(0)
    click(2, ctrl=True)
    assert panel.selected_paths() == ["a.md", "c.md"]
    assert panel.selection.path == "c.md"
    qtbot.keyClicks(panel.search, "quay")
    assert panel.selected_paths() == ["c.md"]
    panel.search.clear()
    click(0)
    click(2, ctrl=True)
    qtbot.mouseClick(found(panel, QToolButton, "chip.unplaced"), LEFT)
    assert panel.selected_paths() == ["c.md"]
    click(2, ctrl=True)
    qtbot.mouseClick(found(panel, QToolButton, "chip.all"), LEFT)
    assert panel.selected_paths() == ["c.md", "d.md"]
    with qtbot.waitSignal(panel.delete_wanted) as told:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert told.args == [["c.md", "d.md"]]
    panel.selection.select("b.md")
    assert panel.selected_paths() == ["b.md"]


def test_the_menu_of_an_entry(panel: EntryPanel, qtbot: QtBot) -> None:
    view = found(panel, QListView, "entryList")
    panel.list.renaming = QAction(panel)
    panel.list.renaming.setShortcut("F6")
    told: list[object] = []
    for signal in (panel.opened, panel.rename_wanted, panel.duplicate_wanted, panel.delete_wanted):
        signal.connect(told.append)

    def choose(text: str) -> None:
        place = view.visualRect(view.model().index(1, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
        view.customContextMenuRequested.emit(place)  # offscreen, nothing makes one of a click
        menu = open_menu(panel, qtbot, "entryMenu")
        action = next(one for one in menu.actions() if one.text() == text)
        keys[text] = action.shortcut().toString()
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        qtbot.waitUntil(lambda: not menu.isVisible())

    keys: dict[str, str] = {}
    for text in ("Open", "Rename…", "Duplicate", "Delete…"):
        choose(text)
    assert told == ["b.md", "b.md", "b.md", ["b.md"]]
    assert keys == {"Open": "", "Rename…": "F6", "Duplicate": "", "Delete…": "Del"}
    view.selectAll()
    choose("Delete 4 entries…")
    assert told[-1] == ["a.md", "b.md", "c.md", "d.md"]
    view.customContextMenuRequested.emit(QPoint(10, view.height() - 4))  # below the rows
    assert not any(menu.isVisible() for menu in panel.findChildren(QMenu, "entryMenu"))


def test_a_long_menu_keeps_fields_of_many_values_apart(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences
) -> None:
    notes = {f"note{n}": f"a text of its own, {n}" for n in range(14)}
    rows = "\n".join(f"{key}: {text}" for key, text in notes.items())
    texts = {
        name: f"---\ntitle: {name}\nterritory: Harbour\nend: 2012\nended: {n}\n{rows} {name}\n---\n"
        for n, name in enumerate(("a", "b", "c"))
    }
    make_vault(tmp_path / "long", **texts)
    panel = shown_panel(qtbot, opened(tmp_path / "long"), preferences)
    qtbot.mouseClick(found(panel, QToolButton, "chip.facet"), LEFT)
    menu = open_menu(panel, qtbot, "facetMenu")
    below = found(menu, QMenu, "facetMenuOthers")
    first = [action.text() for action in menu.actions() if action.text()]
    others = [action.text() for action in below.actions()]
    assert "Territory" in first
    assert first[-1] == "Other fields"
    assert set(others) >= {"Title", "Note13"}
    assert {"Ended (end)", "Ended (ended)"} <= {*first, *others}
    below.actions()[others.index("Title")].trigger()
    menu.close()
    assert counts(panel, "field:title") == {"a": 1, "b": 1, "c": 1}


def test_a_new_entry_is_asked_for(panel: EntryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.new_wanted):
        qtbot.mouseClick(found(panel, QPushButton, "newEntry"), LEFT)
    panel.show_workspace(None)
    assert not found(panel, QPushButton, "newEntry").isEnabled()


def test_values_between_commas_are_counted_each(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences
) -> None:
    written = ('"Asia,Europe"', '"Asia, Africa"', '"Europe,Asia"', "Asia", '"Africa,Europe"')
    entries = {f"{n}": f"---\nregion: {text}\n---\n" for n, text in enumerate(written)}
    panel = shown_panel(qtbot, opened(make_vault(tmp_path / "commas", **entries)), preferences)
    add_facet(panel, qtbot, "Region")
    assert counts(panel, "field:region") == {"Asia": 4, "Europe": 3, "Africa": 2}


def test_entries_keep_some_room_below_the_facets(panel: EntryPanel, qtbot: QtBot) -> None:
    for label in ("Territory", "Sectors", "Title"):
        add_facet(panel, qtbot, label)
    view = found(panel, QListView, "entryList")
    for height in (700, 520):
        panel.resize(288, height)
        qtbot.waitUntil(lambda: view.height() >= 3 * ROW_HEIGHT - 2)
