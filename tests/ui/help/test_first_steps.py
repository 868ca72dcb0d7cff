"""The first steps: each done for real, by keys and clicks, on a copy of the sample vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.app import Appearance
from editor.ui import motion, text_size
from editor.ui.first_steps.callout import Callout, spot
from editor.ui.first_steps.steps import HAPPENINGS, STEPS
from editor.ui.first_steps.walk import FirstSteps
from editor.ui.form.line import LineEdit
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from tests.ui.access.tree import faults
from tests.ui.look.walk import flaws
from tests.ui.reader import listening
from tests.ui.windows import forget_changes, is_read, shown_window

pytestmark = pytest.mark.qt
_FEW = {
    "Farewell_Boats.md",
    "Mossback_Hermitage.md",
    "River_School.md",
    "Storytellers_Ferry.md",
    "Two_Chairs.md",
}
KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, sample_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr("editor.ui.first_steps.walk._PAUSE_MS", 0)
    motion.choose("reduced")
    for file in (sample_vault / "content/atlas/profiles").glob("*.md"):
        if file.name not in _FEW:  # a few make it quick
            file.unlink()
    made = shown_window(qtbot, tmp_path, sample_vault, size=(1280, 800))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def part(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def at_step(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Wait until this step is asked for."""
    qtbot.waitUntil(lambda: getattr(window.first_steps.step, "name", None) == name)


@pytest.fixture
def said() -> Iterator[list[str]]:
    with listening() as heard:
        yield heard


def test_every_step_is_done_for_real(window: MainWindow, said: list[str], qtbot: QtBot) -> None:
    qtbot.mouseClick(part(window, "firstStepsStart"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_read(window))
    at_step(window, "find", qtbot)
    callout = part(window, "firstSteps")
    assert isinstance(callout, Callout)
    assert not callout.isAncestorOf(QApplication.focusWidget())
    assert "boat" in said[-1]

    QTest.keyClick(window, KEY.Key_F, CONTROL)
    QTest.keyClicks(window.entries.search, "boat")
    at_step(window, "choose", qtbot)
    QTest.keyClick(window.entries.search, KEY.Key_Down)
    QTest.keyClick(window.entries.search, KEY.Key_Down)
    at_step(window, "field", qtbot)
    title = part(window, "field.title")
    line = title if isinstance(title, LineEdit) else title.findChild(LineEdit)
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "s")
    at_step(window, "write", qtbot)
    window.article.body.setFocus()
    QTest.keyClicks(window.article.body, "Boats. ")
    at_step(window, "undo", qtbot)
    QTest.keyClick(window.article.body, KEY.Key_Z, CONTROL)
    at_step(window, "move", qtbot)
    assert window.views.shown == "map"
    window.map.view.setFocus()
    QTest.keyClick(window.map.view, KEY.Key_Right)
    at_step(window, "problems", qtbot)
    QTest.keyClick(window.map.view, KEY.Key_5, CONTROL)
    at_step(window, "save", qtbot)

    def close() -> None:
        dialog = window.findChild(QWidget, "savingDialog")
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(10, close)
        else:
            dialog.close()

    QTimer.singleShot(0, close)
    QTest.keyClick(window, KEY.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    at_step(window, "end", qtbot)
    assert [step.name for step in STEPS][-1] == "end"
    assert len(said) >= len(STEPS)
    qtbot.mouseClick(part(window, "firstStepsEnd"), Qt.MouseButton.LeftButton)
    assert window.first_steps.step is None


def test_a_vault_of_ones_own_is_no_sample(qtbot: QtBot, tmp_path: Path, sample_vault: Path) -> None:
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path / "gone")
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    window.actions_by_name["first-steps"].trigger()
    qtbot.waitUntil(lambda: "gone" in window.notices.text)
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window))
    assert window.first_steps.step is None


def test_steps_can_be_skipped_ended_and_begun_again_by_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name["first-steps"].trigger()
    at_step(window, "find", qtbot)
    # Once more gives the note the focus, F6 comes to it too.
    window.actions_by_name["first-steps"].trigger()
    callout = part(window, "firstSteps")
    assert callout.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_F6)
    assert not callout.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert callout.isAncestorOf(QApplication.focusWidget())
    # Every step points at something that is there, and hides little of it.
    skip = part(window, "firstStepsSkip")
    for step in STEPS[:-1]:
        assert window.first_steps.step is step
        assert step.done in HAPPENINGS
        ring = part(window, "firstStepsRing")
        qtbot.waitUntil(ring.isVisible)
        assert window.rect().contains(callout.geometry())
        skip.setFocus()
        QTest.keyClick(skip, KEY.Key_Space)
    assert window.first_steps.step is STEPS[-1]
    part(window, "firstStepsEnd").setFocus()
    QTest.keyClick(part(window, "firstStepsEnd"), KEY.Key_Escape)
    assert window.first_steps.step is None
    qtbot.waitUntil(lambda: window.findChild(Callout) is None)
    window.actions_by_name["first-steps"].trigger()
    at_step(window, "find", qtbot)
    # Closing the vault ends them.
    window.close_vault()
    qtbot.waitUntil(lambda: window.findChild(Callout) is None)
    assert window.first_steps.step is None


def test_it_is_offered_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    no = part(window, "firstStepsNotNow")
    assert isinstance(no, QPushButton)
    assert no.isVisible()
    qtbot.mouseClick(no, Qt.MouseButton.LeftButton)
    assert not no.isVisible()
    again = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(again)
    again.show()
    assert again.findChild(QWidget, "startPage") is not None
    assert again.findChild(QWidget, "firstStepsOffer") is None


@pytest.mark.parametrize(
    "target",
    [
        QRect(10, 60, 250, 30),
        QRect(900, 5, 100, 30),
        QRect(5, 100, 280, 560),
        QRect(700, 100, 320, 560),
        QRect(0, 660, 1024, 30),
    ],
)
def test_the_note_stands_beside_what_it_points_at(target: QRect) -> None:
    room = QRect(0, 0, 1024, 700)
    where = spot(QSize(320, 180), target, room)
    assert where.side
    assert room.contains(where.place)
    assert not where.place.intersects(target)


def test_the_note_stands_within_what_has_no_room_beside_it() -> None:
    room = QRect(0, 0, 1024, 700)
    where = spot(QSize(320, 180), QRect(0, 50, 1024, 620), room)
    assert not where.side
    assert room.contains(where.place)
    assert room.contains(spot(QSize(320, 180), None, room).place)
    assert not where.place.contains(QPoint(512, 350))


def test_nothing_begins_where_the_sample_cannot_be_had(qtbot: QtBot, tmp_path: Path) -> None:
    def none() -> Path:
        raise PermissionError(13, "Permission denied")

    window = MainWindow(Preferences(tmp_path / "settings.ini"), none)
    qtbot.addWidget(window)
    window.show()
    window.actions_by_name["first-steps"].trigger()
    assert window.findChild(FirstSteps).step is None
    assert "Permission denied" in window.notices.text


@pytest.mark.parametrize("percent", [100, 200])
def test_all_can_be_read_and_reached(
    percent: int, window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    """The note and the window of the help, in a small window, also with large text."""
    text_size.choose(qapp, percent)
    appearance = Appearance(qapp, "light")
    try:
        window.resize(1024, 700)
        window.actions_by_name["first-steps"].trigger()
        at_step(window, "find", qtbot)
        note = part(window, "firstSteps")
        qtbot.waitUntil(part(window, "firstStepsRing").isVisible)
        assert window.rect().contains(note.geometry())
        assert [*flaws(note), *faults(note)] == []
        help_ = window.help.show("map", "place")
        help_.resize(940, 600)
        assert [*flaws(help_), *faults(help_)] == []
        help_.search.setText("pin")
        qtbot.waitUntil(help_.hits.isVisible)
        qtbot.waitUntil(lambda: [*flaws(help_), *faults(help_)] == [])
    finally:
        text_size.choose(qapp, text_size.USUAL)
        appearance.deleteLater()
        qapp.setStyleSheet("")
