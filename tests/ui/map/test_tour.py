"""The tour over the map takes each of its pictures and leaves the window as it was."""

from __future__ import annotations

import itertools

import pytest

from editor.ui.map_tour import MapTour
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow

SETTINGS = """\
collections:
  - {name: All, entries: "*.md", map: main}
maps:
  main: {bounds: [[0, 0], [100, 100]]}
"""


@pytest.fixture
def window(qtbot, tmp_path):
    folder = tmp_path / "vault"
    (folder / ".territory").mkdir(parents=True)
    (folder / ".territory" / "vault.yaml").write_text(SETTINGS, encoding="utf-8")
    for number in range(12):
        fields = f"title: Hill {number}\nsectors: [Sector{number % 3}]\nterritory: T{number % 2}"
        place = f"x: {8 * number}\ny: {5 + 20 * (number % 4)}\n" if number < 11 else ""
        (folder / f"h{number}.md").write_text(
            f"---\n{fields}\n{place}---\nOf hill {number}.\n", encoding="utf-8"
        )
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: folder)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    assert window.open_vault(folder)
    qtbot.waitUntil(lambda: not window.workspace.loading)
    window.finish_start()
    return window


def test_each_stop_shows_something_else(qtbot, window):
    taken = {}

    def wait(holds):
        qtbot.waitUntil(holds, timeout=20_000)

    def grab(name):
        taken[name] = window.grab().toImage()
        if name == "map-card-light":
            assert window.map.hovering.card.isVisible()
        if name == "map-search-light":
            assert sum(not pin.dimmed for pin in window.map.view.pins) == 4
        if name == "map-suggestion-light":
            assert window.map.suggesting.current is not None

    MapTour(window, wait, grab).take("h3.md", "light")
    stops = ["map", "map-colours", "map-search", "map-near", "map-card", "map-suggestion"]
    assert list(taken) == [f"{stop}-light" for stop in stops]
    for (one, a), (other, b) in itertools.combinations(taken.items(), 2):
        assert a != b, (one, other)
    assert window.map.colouring.chosen is None
    assert window.entries.search.text() == ""
    assert window.selection.path == "h3.md"
    assert not window.workspace.document.dirty
