"""The map through time: scrubbed, played, and a position brought back, by mouse and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.map.past.mode import ThroughTime
from editor.ui.preferences import Preferences
from editor.ui.recovery.versions import VersionsDialog
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.publish.git.hub import GIT, git
from tests.publish.timeline.histories import entry, history
from tests.ui.reader import listening
from tests.ui.windows import forget_changes
from tests.workspace.trash import Trash

# The machine may be busy.
WAIT_MS = 20_000
pytestmark = pytest.mark.skipif(GIT is None, reason="there is no git")

SETTINGS = """collections:
  - {name: All, entries: '*.md', map: main}
maps:
  main: {bounds: [[0, 0], [100, 100]], step: 1}
"""
FIRST = {
    ".territory/vault.yaml": SETTINGS,
    "anchor.md": entry("Mooring", 20, 30),
    "buoy.md": entry("Buoy", 70, 70),
}
SECOND = {"anchor.md": entry("Anchor", 40, 30, "South", more="size: 4\n")}
THIRD = {"buoy.md": None, "crane.md": entry("Crane", 80, 20)}
FOURTH = {"crane.md": entry("Crane", 80, 20, more="size: 9\n")}


def opened(qtbot: QtBot, base: Path, vault: Path) -> MainWindow:
    window = MainWindow(Preferences(base / "settings.ini"), lambda: vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1200, 800)
    window.show()
    window.open_vault(vault)
    assert window.workspace is not None
    window.workspace.trash = Trash(base / "bin")
    window.show_view("map")
    qtbot.waitUntil(lambda: window.map.view.settled, timeout=WAIT_MS)
    return window


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return history(tmp_path / "harbour", [FIRST, SECOND, THIRD, FOURTH])


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    return opened(qtbot, tmp_path, vault)


def enter(window: MainWindow, qtbot: QtBot) -> ThroughTime:
    window.actions_by_name["map-time"].trigger()
    mode = window.map.findChild(ThroughTime)
    assert mode is not None
    qtbot.waitUntil(lambda: not mode.reading.busy, timeout=WAIT_MS)
    return mode  # type: ignore[no-any-return]


def pins(window: MainWindow) -> dict[str, tuple[str, float, float]]:
    return {pin.path: (pin.title, pin.x, pin.y) for pin in window.map.view.pins}


def pixel(window: MainWindow, path: str) -> QPoint:
    view = window.map.view
    pin = view.pin_set.by_path[path]
    return view.camera.to_view(pin.x, pin.y).toPoint()


def click(window: MainWindow, qtbot: QtBot, path: str) -> None:
    qtbot.waitUntil(lambda: window.map.view.settled, timeout=WAIT_MS)
    QTest.mouseClick(window.map.view, Qt.MouseButton.LeftButton, pos=pixel(window, path))


def text(window: MainWindow, path: str) -> str | None:
    assert window.workspace is not None
    return window.workspace.document.text(path)


def button(mode: ThroughTime, name: str) -> QPushButton:
    found = mode.picked.card.findChild(QPushButton, name)
    assert found is not None
    return found


def test_pins_come_move_and_go_as_time_is_scrubbed(window: MainWindow, qtbot: QtBot) -> None:
    assert window.map.tray.isVisible()
    mode = enter(window, qtbot)
    # What is unplaced today stands beside no map of another day.
    assert not window.map.tray.isVisible()
    slider = mode.bar.slider
    assert slider.value() == slider.now == 4
    today = {"anchor.md": ("Anchor", 40, 30), "crane.md": ("Crane", 80, 20)}
    assert pins(window) == today
    assert mode.bar.date.text() == "Now"
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.place_of(0)), 16))
    assert pins(window) == {"anchor.md": ("Mooring", 20, 30), "buoy.md": ("Buoy", 70, 70)}
    assert "2020" in mode.bar.date.text()
    assert mode.bar.told.text() == "Change 0 – Ada"
    assert mode.bar.count.text() == "2 placed"
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert mode.bar.count.text() == "1 moved, 2 placed"
    qtbot.waitUntil(lambda: not mode.gliding.busy, timeout=WAIT_MS)
    assert pins(window)["anchor.md"] == ("Anchor", 40, 30)
    (trail,) = mode.tool.drawn.trails
    assert trail[0].before == (20, 30)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert set(pins(window)) == {"anchor.md", "crane.md"}
    assert mode.bar.count.text() == "1 new, 1 gone, 2 placed"
    assert mode.tool.drawn.came == [(80, 20)]
    assert mode.tool.drawn.went == [(70, 70)]
    # What changed nothing on the map is passed over by the keys.
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == slider.now
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert slider.value() == 0
    QTest.keyClick(window.map.view, Qt.Key.Key_Escape)
    assert not mode.active
    assert pins(window) == today
    assert not mode.bar.isVisible()
    assert window.map.tray.isVisible()


def test_a_pin_glides_from_a_change_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    seen: list[float] = []
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Right)
    assert mode.gliding.busy

    def looked() -> bool:
        seen.append(pins(window)["anchor.md"][1])
        return not mode.gliding.busy

    qtbot.waitUntil(looked, timeout=WAIT_MS)
    assert seen == sorted(seen)
    assert seen[-1] == 40
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Left)
    mode.leave()
    assert pins(window)["anchor.md"] == ("Anchor", 40, 30)


def test_the_whole_map_is_seen_above_the_bar(window: MainWindow, qtbot: QtBot) -> None:
    view = window.map.view

    def lowest() -> float:
        qtbot.waitUntil(lambda: view.settled, timeout=WAIT_MS)
        return view.camera.to_view(0, 0).y()

    mode = enter(window, qtbot)
    assert lowest() <= mode.bar.y()
    above = view.height() - mode.bar.y()
    mode.leave()
    assert lowest() > view.height() - above


def test_it_plays_to_today_and_pauses(window: MainWindow, qtbot: QtBot) -> None:
    mode = enter(window, qtbot)
    mode.bar._playing.setInterval(5)
    seen: list[int] = []
    mode.bar.stopped_at.connect(seen.append)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Space)
    assert mode.bar.playing
    qtbot.waitUntil(lambda: not mode.bar.playing, timeout=WAIT_MS)
    assert seen == [0, 1, 2, 4]
    mode.bar.play.click()
    assert mode.bar.playing
    mode.bar.play.click()
    assert not mode.bar.playing


def test_a_position_comes_back_without_later_words(window: MainWindow, qtbot: QtBot) -> None:
    before = text(window, "anchor.md")
    assert before is not None
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    click(window, qtbot, "anchor.md")
    assert window.selection.path == "anchor.md"
    assert mode.picked.card.isVisible()
    assert mode.picked.card.title.text() == "Mooring"
    assert "x 20, y 30 · North" in mode.picked.card.then.text()
    assert "Called Anchor today." in mode.picked.card.today.text()
    assert "Today: x 40, y 30 · South" in mode.picked.card.today.text()
    assert mode.tool.drawn.today == (40, 30)
    button(mode, "pastRestore").click()
    qtbot.waitUntil(lambda: text(window, "anchor.md") != before, timeout=WAIT_MS)
    assert text(window, "anchor.md") == before.replace("x: 40", "x: 20")
    assert "Restored" in mode.picked.card.note.text()
    assert "same place today" in mode.picked.card.today.text()
    assert mode.active
    window.actions_by_name["undo"].trigger()
    assert text(window, "anchor.md") == before


def test_with_its_territory_where_that_is_wanted(window: MainWindow, qtbot: QtBot) -> None:
    before = text(window, "anchor.md")
    assert before is not None
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    click(window, qtbot, "anchor.md")
    tick = mode.picked.card.findChild(QCheckBox, "pastTerritory")
    assert tick is not None
    assert tick.text() == "And its territory then, North"
    assert not tick.isChecked()
    tick.click()
    button(mode, "pastRestore").click()
    qtbot.waitUntil(lambda: text(window, "anchor.md") != before, timeout=WAIT_MS)
    wanted = before.replace("x: 40", "x: 20").replace("territory: South", "territory: North")
    assert text(window, "anchor.md") == wanted


def test_an_entry_that_is_gone_is_made_again(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    click(window, qtbot, "buoy.md")
    assert "Not in the vault today." in mode.picked.card.today.text()
    button(mode, "pastRestore").click()
    qtbot.waitUntil((vault / "buoy.md").exists, timeout=WAIT_MS)
    assert (vault / "buoy.md").read_text() == entry("Buoy", 70, 70)
    mode.leave()
    assert "buoy.md" in pins(window)


def test_the_past_cannot_be_changed(window: MainWindow, qtbot: QtBot) -> None:
    before = text(window, "anchor.md")
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    click(window, qtbot, "anchor.md")
    view = window.map.view
    start = pixel(window, "anchor.md")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(60, 10))
    QTest.mouseMove(view, start + QPoint(90, 10))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(90, 10))
    assert "cannot be moved" in mode.picked.card.note.text()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_P, Qt.Key.Key_T):
        QTest.keyClick(view, key)
    for name in ("map-take-off", "map-type", "map-place-here", "map-suggest"):
        assert not window.actions_by_name[name].isEnabled()
    assert pins(window)["anchor.md"] == ("Mooring", 20, 30)
    assert text(window, "anchor.md") == before
    mode.leave()
    assert window.actions_by_name["map-type"].isEnabled()


def test_what_changes_today_is_not_shown_in_the_past(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    edits.move(window.workspace, "anchor.md", 55, 66)
    assert pins(window)["anchor.md"] == ("Mooring", 20, 30)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_End)
    assert pins(window)["anchor.md"] == ("Anchor", 55, 66)
    mode.leave()
    assert pins(window)["anchor.md"] == ("Anchor", 55, 66)


def test_the_history_of_a_pin_opens_at_that_time(window: MainWindow, qtbot: QtBot) -> None:
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    click(window, qtbot, "anchor.md")
    button(mode, "pastHistory").click()
    (dialog,) = window.findChildren(VersionsDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    assert dialog.rows.current == 1
    dialog.close()


def test_what_is_recorded_meanwhile_is_there_when_it_is_seen_again(
    window: MainWindow, qtbot: QtBot, vault: Path
) -> None:
    mode = enter(window, qtbot)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    window.show_view("article")
    (vault / "anchor.md").write_text(entry("Anchor", 50, 50))
    git(vault, "-c", "user.name=Ben", "-c", "user.email=b@example.org", "commit", "-qam", "Later")
    window.show_view("map")
    qtbot.waitUntil(lambda: mode.bar.slider.now == 5, timeout=WAIT_MS)
    assert mode.bar.told.text() == "Change 0 – Ada"
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_End)
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Left)
    assert mode.bar.told.text() == "Later – Ben"
    mode.leave()


def test_the_wheel_goes_from_change_to_change(window: MainWindow, qtbot: QtBot) -> None:
    mode = enter(window, qtbot)
    slider = mode.bar.slider

    def turn(angle: int) -> None:
        at = QPointF(slider.rect().center())
        event = QWheelEvent(
            at,
            slider.mapToGlobal(at),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(slider, event)

    turn(120)
    assert slider.value() == 2
    turn(60)
    assert slider.value() == 2
    turn(60)
    assert slider.value() == 1
    turn(-240)
    assert slider.value() == 4
    mode.leave()


def test_editing_territories_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    mode = enter(window, qtbot)
    window.actions_by_name["map-regions"].trigger()
    assert not mode.active
    assert not window.actions_by_name["map-time"].isChecked()
    window.actions_by_name["map-time"].trigger()
    assert mode.active
    assert not window.actions_by_name["map-regions"].isChecked()
    mode.leave()


def test_another_vault_ends_it(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    mode = enter(window, qtbot)
    other = history(tmp_path / "other", [FIRST])
    window.open_vault(other)
    qtbot.waitUntil(lambda: not mode.active, timeout=WAIT_MS)
    assert set(pins(window)) == {"anchor.md", "buoy.md"}


def test_one_commit_only(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, history(tmp_path / "one", [FIRST]))
    mode = enter(window, qtbot)
    assert mode.bar.slider.now == 1
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Left)
    assert mode.bar.told.text() == "Change 0 – Ada"
    assert not mode.tool.drawn.came
    mode.leave()


def test_a_history_that_was_not_fetched_whole_says_so(
    qtbot: QtBot, tmp_path: Path, vault: Path
) -> None:
    git(tmp_path, "clone", "-q", "--depth", "2", vault.as_uri(), "shallow")
    window = opened(qtbot, tmp_path, tmp_path / "shallow")
    mode = enter(window, qtbot)
    assert "was not fetched" in mode.bar.told.text()
    QTest.keyClick(mode.bar.slider, Qt.Key.Key_Home)
    assert set(pins(window)) == {"anchor.md", "crane.md"}
    mode.leave()


def test_without_git_it_says_so_and_offers_to_start(qtbot: QtBot, tmp_path: Path) -> None:
    vault = tmp_path / "plain"
    for path, content in FIRST.items():
        (vault / path).parent.mkdir(parents=True, exist_ok=True)
        (vault / path).write_text(content)
    window = opened(qtbot, tmp_path, vault)
    with listening() as heard:
        mode = enter(window, qtbot)
    assert "no history" in mode.bar.why.text()
    assert mode.bar.why.text() in heard
    assert not mode.bar.slider.isVisible()
    assert set(pins(window)) == {"anchor.md", "buoy.md"}
    QTest.keyClick(mode.bar, Qt.Key.Key_Escape)
    assert not mode.active


def test_without_a_git_program(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    mode = enter(window, qtbot)
    assert mode.bar.why.text()
    mode.leave()
