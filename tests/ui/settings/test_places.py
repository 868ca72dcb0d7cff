"""A vault is found again as it was left: entry, view, place in the article, part of the map."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.reopening import Reopening
from editor.ui.vault_places import Look, VaultPlace
from editor.ui.visits import Place
from editor.ui.window import MainWindow
from editor.ui.window_place import bring_into_view
from tests.ui.windows import is_read


@pytest.fixture
def vault(sample_vault: Path) -> Path:
    """With a map that is quickly drawn."""
    settings = sample_vault / ".territory" / "vault.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("    picture: map.svg\n", ""), encoding="utf-8")
    return sample_vault


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path | None], MainWindow]]:
    """Starts the program anew, each time with what the last one remembered."""
    windows: list[MainWindow] = []

    def started(vault: Path | None) -> MainWindow:
        for window in windows:
            window.close()
        preferences = Preferences(tmp_path / "settings.ini")
        window = MainWindow(preferences, lambda: tmp_path)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1400, 900)
        window.show()
        if Reopening(window, preferences).open(vault):
            qtbot.waitUntil(lambda: is_read(window) and window.selection.path is not None)
        return window

    yield started
    for window in windows:
        window.close()


def test_a_vault_is_found_as_it_was_left(
    qtbot: QtBot, start: Callable[[Path | None], MainWindow], vault: Path, tmp_path: Path
) -> None:
    window = start(vault)
    assert window.workspace is not None
    entries = window.workspace.entries()
    first, *_, other = [entry.path for entry in entries]
    left = next(entry.path for entry in entries[3:] if len(entry.body) > 200)
    assert window.selection.path == first
    window.selection.select(left)
    window.article.body.select(30, 40)
    window.show_view("map")
    window.actions_by_name["panel"].trigger()
    view = window.map.view
    view.mover.zoom(5, QPointF(200, 150), smooth=False)
    window.frame.columns.setSizes([333, 1067])
    looked = view.mover.looked

    # Another vault has a place of its own.
    second = tmp_path / "other"
    shutil.copytree(vault, second)
    assert window.open_vault(second)
    qtbot.waitUntil(lambda: is_read(window) and window.selection.path is not None)
    assert window.selection.path == first
    assert window.views.shown == "article"

    # The last vault is opened by itself, then the one before.
    window = start(None)
    assert window.workspace is not None
    assert window.workspace.root == second.resolve()
    window.open_vault(vault)
    qtbot.waitUntil(lambda: is_read(window) and window.selection.path == left)
    assert window.views.shown == "map"
    assert window.article.body.selection == (30, 40)
    qtbot.waitUntil(lambda: window.map.shown_map is not None)
    assert not window.map.panel.isVisible()
    assert window.actions_by_name["map-small"].isChecked()
    assert window.map.view.mover.looked == pytest.approx(looked, rel=1e-6)
    assert abs(window.frame.columns.sizes()[0] - 333) < 3

    # A file that is named is shown as an article; a view that is chosen comes before the last one.
    window = start(vault / other)
    assert window.selection.path == other
    assert window.views.shown == "article"
    window._preferences.settings.change("start/view", "table")
    window.selection.select(left)
    window = start(vault)
    assert window.selection.path == left
    assert window.views.shown == "table"

    # An entry that is gone breaks nothing.
    window.close()
    (vault / left).unlink()
    window = start(None)
    assert window.workspace is not None
    assert window.workspace.root == vault.resolve()
    assert window.selection.path == first


def test_a_vault_is_opened_by_itself_unless_that_failed(
    start: Callable[[Path | None], MainWindow], vault: Path, tmp_path: Path
) -> None:
    assert start(None).workspace is None  # there is none yet
    start(vault).close()
    # A vault that the program did not come to show is not opened by itself again.
    Preferences(tmp_path / "settings.ini").keep_reopened(vault.resolve())
    window = start(None)
    assert window.workspace is None
    assert window.start.page.isVisible()
    window = start(None)
    assert window.workspace is not None
    window._preferences.settings.change("start/vault", "none")
    window = start(None)
    assert window.workspace is None


def test_places_are_few(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    vaults = [tmp_path / str(n) for n in range(65)]
    for one in vaults:
        preferences.keep_vault_place(one, one.name)
    preferences.keep_vault_place(vaults[10], "again")
    assert preferences.vault_place(vaults[3]) == ""
    assert preferences.vault_place(vaults[10]) == "again"
    assert preferences.vault_place(vaults[64]) == "64"
    link = tmp_path / "link"
    vaults[64].mkdir()
    link.symlink_to(vaults[64])
    assert preferences.vault_place(link) == "64"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@hypothesis_settings(max_examples=40)
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(VaultPlace._fields, JSON)))
def test_any_stored_place_can_be_read(stored: dict[str, object]) -> None:
    import json

    place = VaultPlace.from_json(json.dumps(stored))
    assert VaultPlace.from_json(place.to_json()) == place


def test_a_place_comes_back() -> None:
    place = VaultPlace(Place("a/ü\udce4.md", "map", (3, 9), 40, 7), Look("main", 1.5, -2, 3.25),
                       (300, 900), (1, 2, 3), (5, 6), ("map-small",))  # fmt: skip
    assert VaultPlace.from_json(place.to_json()) == place
    for broken in ("[1", "None", "[" * 100_000, "9" * 5000):
        assert VaultPlace.from_json(broken) == VaultPlace()


def test_no_window_opens_off_screen(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    window = MainWindow(preferences, lambda: tmp_path)
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    for x, y, width in ((9000, 9000, 1000), (-3000, 40, 1000), (0, -600, 3000)):
        place = QRect(x, y, width, 650)
        window.setGeometry(place)
        bring_into_view(window)
        assert screen.contains(window.geometry().center())
        assert screen.intersected(window.geometry()).width() >= 120
    window.setGeometry(QRect(60, 50, 960, 620))
    bring_into_view(window)
    assert window.geometry().topLeft() == QRect(60, 50, 1, 1).topLeft()
