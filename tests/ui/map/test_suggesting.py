"""Suggested places in the window: with the mouse, with keys, for one entry and for many."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.look import LIGHT
from editor.ui.map.page import MapPage
from editor.ui.map.suggesting.ghost import RADIUS
from editor.ui.preferences import Preferences
from editor.ui.territory.placing import Placing
from editor.ui.territory.view import TerritoryView
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.ui.windows import shown_window

REGIONS = {"North": (0, 300), "South": (0, 0)}
NEW = {"Warm Circle": "[warm]", "Calm Circle": "[calm]", "Red Circle": "[warm, red]", "Odd": "[]"}


def entry(title: str, **fields: object) -> str:
    lines = [f"{key}: {value}" for key, value in {"title": title, **fields}.items()]
    return "\n".join(["---", *lines, "---", ""])


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "circles"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text(
        "collections:\n  - {name: Circles, entries: '*.md', map: main}\n"
        "maps:\n  main: {bounds: [[0, 0], [600, 800]], regions: regions.geojson}\n"
    )
    features = [
        {
            "type": "Feature",
            "properties": {"name": name},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[x, y], [x + 800, y], [x + 800, y + 290], [x, y + 290]]],
            },
        }
        for name, (x, y) in REGIONS.items()
    ]
    regions = json.dumps({"type": "FeatureCollection", "features": features})
    (root / ".territory" / "regions.geojson").write_text(regions)
    for n in range(12):
        north = entry(f"Snow {n}", x=60 + 60 * n, y=400 + n, territory="North", mood="[calm]")
        south = entry(f"Sand {n}", x=60 + 60 * n, y=100 + n, territory="South", mood="[warm]")
        (root / f"snow{n:02}.md").write_text(north)
        (root / f"sand{n:02}.md").write_text(south)
    for title, mood in NEW.items():
        (root / f"{title.split()[0].lower()}.md").write_text(entry(title, mood=mood))
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault, size=(1200, 800))
    qtbot.waitExposed(made)
    assert made.open_vault(vault / "snow00.md")
    assert made.workspace is not None
    qtbot.waitUntil(lambda: made.workspace is not None and not made.workspace.loading)
    made.actions_by_name["map"].trigger()
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.map.view.settled, timeout=10_000)
    advisor = window.map.suggesting.advisor
    qtbot.waitUntil(lambda: advisor.up_to_date and bool(advisor.clear), timeout=10_000)


def card_texts(page: MapPage) -> tuple[str, str, str]:
    names = ("suggestionTitle", "suggestionCount", "suggestionText")
    labels = [page.view.findChild(QLabel, name) for name in names]
    title, count, text = (label.text() if label is not None else "" for label in labels)
    return title, count, text


def wait_for(qtbot: QtBot, window: MainWindow, title: str) -> None:
    """Wait until a place for the entry is suggested and seen."""
    page = window.map
    qtbot.waitUntil(
        lambda: (
            page.suggesting.current is not None
            and page.view.settled
            and page.suggesting.display.card.isVisible()
            and card_texts(page)[0] == title
        ),
        timeout=10_000,
    )


def choose(qtbot: QtBot, window: MainWindow, path: str, title: str) -> TerritoryView:
    window.selection.select(path)
    window.map.view.setFocus()
    wait_for(qtbot, window, title)
    return window.map.view


def place_of(window: MainWindow, path: str) -> tuple[float | None, float | None]:
    assert window.workspace is not None
    place = window.workspace.entry(path).place
    return place.x, place.y


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_a_selected_unplaced_entry_has_a_ghost_and_a_card(window: MainWindow, qtbot: QtBot) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    # No card lies over territories that are edited.
    card = window.map.suggesting.display.card
    window.actions_by_name["map-regions"].trigger()
    assert not card.isVisible()
    window.actions_by_name["map-regions"].trigger()
    window.actions_by_name["map-suggest"].trigger()
    wait_for(qtbot, window, "Warm Circle")
    ghost = window.map.suggesting.display.ghost
    assert ghost.at is not None
    assert ghost.at[1] <= 290
    assert view.rect().contains(ghost.pixel().toPoint())
    _, count, text = card_texts(window.map)
    assert count == ""
    assert text.startswith("Suggested here: 4 of its 4 nearest by Mood")
    assert text.endswith("; free ground; inside South.")
    told = window.map.suggesting.display.card.accessibleName()
    assert told.startswith("Warm Circle. Suggested here: ")


def test_the_ghost_is_an_outline_of_dashes(window: MainWindow, qtbot: QtBot) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    at = window.map.suggesting.display.ghost.pixel().toPoint()
    picture = view.grab().toImage()
    accent = QColor(LIGHT.accent)
    around = [
        picture.pixelColor(at + QPoint(x, y))
        for x in range(-12, 13)
        for y in range(-12, 13)
        if abs((x * x + y * y) ** 0.5 - RADIUS) < 1
    ]
    dashes = [one for one in around if abs(one.red() - accent.red()) < 30 and one.blue() < 90]
    assert 0.2 * len(around) < len(dashes) < 0.95 * len(around)


def test_enter_places_it_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    at = window.map.suggesting.display.ghost.at
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert place_of(window, "warm.md") == at
    qtbot.waitUntil(lambda: not window.map.suggesting.display.card.isVisible())
    assert window.map.suggesting.display.ghost.at is None
    assert window.focusWidget() is view
    window.actions_by_name["undo"].trigger()
    assert place_of(window, "warm.md") == (None, None)
    assert window.workspace is not None
    assert not window.workspace.document.dirty


def test_the_button_places_it_too(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "calm.md", "Calm Circle")
    at = window.map.suggesting.display.ghost.at
    QTest.mouseClick(button(window, "placeHere"), Qt.MouseButton.LeftButton)
    assert place_of(window, "calm.md") == at


def test_one_key_accepts_from_the_tray(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "warm.md", "Warm Circle")
    at = window.map.suggesting.display.ghost.at
    rows = window.findChild(QListView, "unplacedList")
    assert rows is not None
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert place_of(window, "warm.md") == at


def test_the_next_suggestion_is_elsewhere_and_after_the_last_comes_the_first(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    ghost = window.map.suggesting.display.ghost
    first = ghost.at
    QTest.keyClick(view, Qt.Key.Key_N)
    second = ghost.at
    assert second is not None
    assert second[1] >= 300
    assert "inside North" in card_texts(window.map)[2]
    seen = {first, second}
    for _ in range(4):
        QTest.mouseClick(button(window, "nextSuggestion"), Qt.MouseButton.LeftButton)
        seen.add(ghost.at)
    assert len(seen) == 6
    QTest.keyClick(view, Qt.Key.Key_N)
    assert ghost.at == first


def test_escape_dismisses_and_s_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert window.map.suggesting.display.ghost.at is None
    assert not window.map.suggesting.display.card.isVisible()
    assert place_of(window, "warm.md") == (None, None)
    QTest.keyClick(view, Qt.Key.Key_S)
    wait_for(qtbot, window, "Warm Circle")


def test_escape_in_the_card_gives_the_keys_back_to_the_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    place = button(window, "placeHere")
    place.setFocus()
    QTest.keyClick(place, Qt.Key.Key_Escape)
    assert window.focusWidget() is view
    assert window.map.suggesting.display.ghost.at is None


def test_the_ghost_is_dragged_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    display = window.map.suggesting.display
    start = display.ghost.pixel().toPoint()
    goal = start + QPoint(61, -43)
    x, y = view.camera.to_map(display.ghost.pixel() + (goal - start).toPointF())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(view, start + QPoint(round(61 * part), round(-43 * part)))
    assert view.dragged == "warm.md"
    assert view.findChild(Placing).highlight.name == "South"
    assert not display.card.isVisible()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)
    assert place_of(window, "warm.md") == (pytest.approx(x, abs=0.51), pytest.approx(y, abs=0.51))
    qtbot.waitUntil(lambda: display.ghost.at is None)


def test_escape_calls_the_drag_off_and_the_card_comes_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    start = window.map.suggesting.display.ghost.pixel().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 30))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 30))
    assert place_of(window, "warm.md") == (None, None)
    wait_for(qtbot, window, "Warm Circle")


def test_a_click_on_the_ghost_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    at = window.map.suggesting.display.ghost.pixel().toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert place_of(window, "warm.md") == (None, None)
    wait_for(qtbot, window, "Warm Circle")


def test_a_locked_map_keeps_the_ghost_where_it_is(window: MainWindow, qtbot: QtBot) -> None:
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    view.set_locked(True)
    at = window.map.suggesting.display.ghost.pixel().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view, at + QPoint(40, 0))
    assert view.dragged is None
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at + QPoint(40, 0))
    assert place_of(window, "warm.md") == (None, None)


def test_a_placed_entry_has_no_ghost(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "warm.md", "Warm Circle")
    window.selection.select("sand01.md")
    assert window.map.suggesting.display.ghost.at is None
    assert not window.map.suggesting.display.card.isVisible()
    assert not window.actions_by_name["map-suggest"].isEnabled()
    assert not window.actions_by_name["map-accept"].isEnabled()


def test_the_ghost_far_away_is_brought_into_view(window: MainWindow, qtbot: QtBot) -> None:
    view = window.map.view
    view.mover.centre(10, 590, 8)
    qtbot.waitUntil(lambda: view.settled, timeout=10_000)
    choose(qtbot, window, "warm.md", "Warm Circle")
    assert view.rect().contains(window.map.suggesting.display.ghost.pixel().toPoint())


def test_the_card_stays_inside_a_small_view(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(940, 600)
    view = choose(qtbot, window, "warm.md", "Warm Circle")
    card = window.map.suggesting.display.card
    assert view.rect().contains(card.geometry())
    for name in ("placeHere", "nextSuggestion"):
        one = button(window, name)
        assert one.width() >= one.sizeHint().width()
        assert card.rect().contains(one.geometry())


def test_what_is_typed_in_the_form_changes_the_suggestion(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "warm.md", "Warm Circle")
    assert window.workspace is not None
    edits.set_field(window.workspace, "warm.md", "mood", ["calm"])
    qtbot.waitUntil(lambda: "inside North" in card_texts(window.map)[2], timeout=10_000)


def tray_rows(window: MainWindow) -> list[tuple[str, str]]:
    rows = window.findChild(QListView, "unplacedList")
    assert rows is not None
    model = rows.model()
    return [
        (model.index(row, 0).data(), model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]


def test_the_tray_shows_those_with_a_clear_place_first(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Suggested" in tray_rows(window)[0][1], timeout=10_000)
    rows = tray_rows(window)
    assert rows[-1] == ("Odd", "Odd")
    assert ("Calm Circle", "Calm Circle, Suggested: North") in rows[:3]
    assert ("Warm Circle", "Warm Circle, Suggested: South") in rows[:3]


def start_all(qtbot: QtBot, window: MainWindow) -> list[str]:
    qtbot.waitUntil(lambda: "Suggested" in tray_rows(window)[0][1], timeout=10_000)
    titles = [title for title, _ in tray_rows(window)]
    QTest.mouseClick(button(window, "placeAll"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, window, titles[0])
    return titles


def test_all_are_gone_through_by_keys_and_each_is_a_step(window: MainWindow, qtbot: QtBot) -> None:
    titles = start_all(qtbot, window)
    view = window.map.view
    assert window.focusWidget() is view
    assert card_texts(window.map)[1] == "1 of 4"
    QTest.keyClick(view, Qt.Key.Key_Return)
    wait_for(qtbot, window, titles[1])
    assert card_texts(window.map)[1] == "2 of 4"
    QTest.keyClick(view, Qt.Key.Key_K)
    wait_for(qtbot, window, titles[2])
    QTest.keyClick(view, Qt.Key.Key_N)
    QTest.keyClick(view, Qt.Key.Key_Return)
    wait_for(qtbot, window, titles[3])
    assert card_texts(window.map)[1] == "4 of 4"
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card_texts(window.map)[0] == "That was all")
    assert card_texts(window.map)[2].startswith("3 placed, 1 left unplaced.")
    assert window.workspace is not None
    assert sum(one.unplaced for one in window.workspace.entries()) == 1
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not window.map.suggesting.display.card.isVisible()
    window.actions_by_name["undo"].trigger()
    assert sum(one.unplaced for one in window.workspace.entries()) == 2


def test_later_proposals_keep_off_those_accepted(window: MainWindow, qtbot: QtBot) -> None:
    titles = start_all(qtbot, window)
    for title in (*titles[1:], "That was all"):
        QTest.keyClick(window.map.view, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda title=title: (
                card_texts(window.map)[0] == title
                and (window.map.suggesting.current is not None or title == "That was all")
            ),
            timeout=10_000,
        )
    places = [(pin.x, pin.y) for pin in window.map.view.pins]
    nearest = min(
        ((x - u) ** 2 + (y - v) ** 2) ** 0.5
        for n, (x, y) in enumerate(places)
        for u, v in places[:n]
    )
    assert nearest >= 10


def test_undo_within_a_run_goes_back_to_that_entry(window: MainWindow, qtbot: QtBot) -> None:
    titles = start_all(qtbot, window)
    QTest.keyClick(window.map.view, Qt.Key.Key_Return)
    wait_for(qtbot, window, titles[1])
    window.actions_by_name["undo"].trigger()
    wait_for(qtbot, window, titles[0])
    assert card_texts(window.map)[1] == "1 of 4"


def test_another_selection_stops_the_run(window: MainWindow, qtbot: QtBot) -> None:
    start_all(qtbot, window)
    window.selection.select("sand01.md")
    assert not window.map.suggesting.display.card.isVisible()
    window.selection.select("warm.md")
    wait_for(qtbot, window, "Warm Circle")
    assert card_texts(window.map)[1] == ""


def test_the_cross_stops_the_run(window: MainWindow, qtbot: QtBot) -> None:
    start_all(qtbot, window)
    cross = window.findChild(QToolButton, "closeSuggestion")
    assert cross is not None
    assert cross.accessibleName() == "Stop (Esc)"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not window.map.suggesting.display.card.isVisible()
    assert window.workspace is not None
    assert not window.workspace.document.dirty


def test_only_the_chosen_rows_are_gone_through(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Suggested" in tray_rows(window)[0][1], timeout=10_000)
    rows = window.findChild(QListView, "unplacedList")
    assert rows is not None
    for row, keys in ((1, Qt.KeyboardModifier.NoModifier), (2, Qt.KeyboardModifier.ShiftModifier)):
        at = rows.visualRect(rows.model().index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, at)
    window.actions_by_name["map-place-all"].trigger()
    wait_for(qtbot, window, tray_rows(window)[1][0])
    assert card_texts(window.map)[1] == "1 of 2"


def test_a_map_without_territories_says_why_nothing_is_suggested(
    qtbot: QtBot, tmp_path: Path
) -> None:
    root = tmp_path / "bare"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text(
        "collections:\n  - {name: Bare, entries: '*.md', map: main}\n"
        "maps:\n  main: {bounds: [[0, 0], [600, 800]]}\n"
    )
    (root / "one.md").write_text(entry("One"))
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: root)
    qtbot.addWidget(window)
    window.show()
    assert window.open_vault(root)
    window.actions_by_name["map"].trigger()
    window.selection.select("one.md")
    qtbot.waitUntil(lambda: "no territories yet" in card_texts(window.map)[2], timeout=10_000)
    window.map.view.setFocus()
    QTest.keyClick(window.map.view, Qt.Key.Key_Return)
    assert not window.map.suggesting.display.card.isVisible()
