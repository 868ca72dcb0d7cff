"""Pins that lie on one spot fan out."""

import math
import random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from editor.territory.bounds import Bounds
from editor.ui.territory.content import Pin
from editor.ui.territory.pins import PinSet

STACK = [Pin(f"{n}.md", f"Initiative {n}", 600, 400, "West", n) for n in range(4)]
ALONE = [Pin("alone.md", "Alone", 300, 300), Pin("other.md", "Other", 900, 200)]


@pytest.fixture
def view(stand):
    return stand.show(pins=[*ALONE, *STACK])


def fanned(view):
    return sorted(pin.path for pin in view.pins if view.is_fanned(pin))


def spread(stand, view):
    """Rest with the pointer on the stack."""
    stand.move(stand.pixel("0.md"))
    stand.qtbot.waitUntil(lambda: bool(view.fan.spread))


def place(view, path):
    return view.tip(next(pin for pin in view.pins if pin.path == path))


def test_resting_on_a_stack_spreads_it_and_leaving_folds_it(stand, view):
    assert fanned(view) == []
    before = view.grab().toImage()
    spread(stand, view)
    assert fanned(view) == ["0.md", "1.md", "2.md", "3.md"]
    assert view.grab().toImage() != before
    stand.move(QPointF(20, 20))
    assert fanned(view) == []
    assert view.grab().toImage() == before
    assert stand.told == []


def test_the_pins_of_a_fan_do_not_touch(stand):
    view = stand.show(pins=[Pin(f"{n}.md", f"{n}", 600, 400) for n in range(40)])
    stand.move(stand.pixel("0.md"))
    stand.qtbot.waitUntil(lambda: bool(view.fan.spread))
    places = [view.tip(pin) for pin in view.pins]
    nearest = min(
        math.hypot(one.x() - other.x(), one.y() - other.y())
        for number, one in enumerate(places)
        for other in places[:number]
    )
    assert nearest > 34


def test_each_pin_of_a_fan_can_be_picked(stand, view):
    spread(stand, view)
    for path in ("2.md", "0.md", "3.md"):
        at = place(view, path)
        stand.press(at)
        stand.release(at)
        assert stand.of("picked")[-1] == (path,)
    assert stand.of("moved") == []


def test_a_pin_dragged_from_a_fan_lands_where_it_is_let_go(stand, view):
    spread(stand, view)
    at = place(view, "1.md")
    grab = QPointF(3, -2)
    target = QPointF(300, 500)
    start = (at + grab).toPoint()
    stand.press(start)
    stand.move(start + QPointF(40, 20).toPoint(), target)
    stand.release(target)
    ((path, x, y),) = stand.of("moved")
    assert path == "1.md"
    wanted = view.camera.to_map(target - (QPointF(start) - at))
    assert (x, y) == pytest.approx(wanted, abs=1)


def test_a_click_in_a_fan_moves_nothing(stand, view):
    spread(stand, view)
    at = place(view, "1.md")
    stand.press(at)
    stand.release(at)
    assert stand.of("moved") == []
    assert {(pin.x, pin.y) for pin in view.pins if pin.title.startswith("Init")} == {(600, 400)}


def test_selecting_one_of_a_stack_spreads_the_others_around_it(stand, view):
    view.show_selected("2.md")
    assert fanned(view) == ["0.md", "1.md", "3.md"]
    view.show_selected("alone.md")
    assert fanned(view) == []


def test_keys_step_through_a_fan_and_escape_folds_it(stand, view):
    view.show_selected("1.md")
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert stand.of("picked")[-1] == ("2.md",)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert stand.of("picked")[-1] == ("0.md",)
    assert fanned(view) == ["1.md", "2.md", "3.md"]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert fanned(view) == []
    assert view.selected_pin().path == "0.md"


def test_a_stack_that_is_moved_apart_is_none_any_more(stand, view):
    view.show_selected("2.md")
    view.show_pins([*ALONE, *(pin._replace(x=100 * n) for n, pin in enumerate(STACK, 2))])
    assert fanned(view) == []


def test_the_number_stands_on_a_stack_only(stand, view):
    with_stack = view.grab().toImage()
    view.show_pins([*ALONE, STACK[-1]])
    stand.rest()
    single = view.grab().toImage()
    beside = (stand.pixel("3.md") + QPointF(6, -6)).toPoint()
    assert with_stack.pixelColor(beside) != single.pixelColor(beside)


def test_a_stack_found_alone_is_the_one_found_with_all(qtbot):
    chance = random.Random(3)
    spots = [(chance.randrange(40) * 20.5, chance.randrange(30) * 20.5) for _ in range(300)]
    # Beside each other on either side of an edge between spots, and of one between cells.
    spots += [(x + away, 410.3) for x in (0.0, 20.515625, 41.03125) for away in (-0.1, 0.0, 0.1)]
    pins = [Pin(f"{n}.md", f"{n}", x, y) for n, (x, y) in enumerate(spots)]
    bounds = Bounds(0, 0, 1313, 735)
    every, alone = PinSet(pins, bounds).stacks, PinSet(pins, bounds)
    assert every
    assert {pin.path: alone.stack(pin.path) for pin in pins if alone.stack(pin.path)} == every
    assert alone.stack("missing.md") == ()
