"""Some pins elsewhere: what is shown and known is what showing all of them anew would give."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from editor.territory.bounds import Bounds
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.pins import PinSet

BOUNDS = Bounds(0, 0, 1313, 735)
CHANCE = Random(5)
CROWD = [
    Pin(f"{n}.md", f"Pin {n}", CHANCE.randint(0, 1313), CHANCE.randint(0, 735), "", n % 9)
    for n in range(300)
]
PLACES = st.tuples(st.integers(0, 1313), st.integers(0, 735))


@given(st.dictionaries(st.integers(0, 40), PLACES, max_size=12), st.booleans())
def test_a_set_with_moved_pins_answers_as_one_made_of_them(moves, asked_before):
    pins = [*CROWD[:40], Pin("far.md", "Far", 1e9, 1e9), CROWD[41]]
    known = PinSet(pins, BOUNDS)
    if asked_before:
        assert known.stacks is not None
    by_path = {f"{n}.md": place for n, place in moves.items() if n != 40}
    moved = [known.by_path[path]._replace(x=x, y=y) for path, (x, y) in by_path.items()]
    made, fresh = (
        known.moving(moved),
        PinSet(
            [
                pin._replace(x=by_path[pin.path][0], y=by_path[pin.path][1])
                if pin.path in by_path
                else pin
                for pin in pins
            ],
            BOUNDS,
        ),
    )
    assert made.all == fresh.all
    assert made.drawn == fresh.drawn
    assert made.by_path == fresh.by_path
    assert made.span == fresh.span
    assert made.placed == fresh.placed
    assert made.stacks == fresh.stacks
    for pin in fresh.drawn:
        assert made.nearest(pin.x, pin.y, 3) == fresh.nearest(pin.x, pin.y, 3)
    part = QRectF(0, 0, 400, 300)
    camera = Camera(1.0, 200, 600)
    assert list(made.within(camera, part)) == list(fresh.within(camera, part))
    # The set that it was made of is what it was.
    again = PinSet(pins, BOUNDS)
    assert (known.all, known.stacks, known.placed) == (again.all, again.stacks, again.placed)
    assert all(known.nearest(p.x, p.y, 3) == again.nearest(p.x, p.y, 3) for p in again.drawn)


def test_what_is_seen_is_what_would_be_seen_if_all_were_shown_anew(stand):
    view = stand.show(pins=CROWD)
    view.show_selected("7.md")
    view.grab()
    moved = [pin._replace(x=pin.x / 2 + 300, y=pin.y / 2 + 200) for pin in CROWD[:9]]
    view.show_moved(moved)
    view.grab()
    stand.rest()
    seen = view.grab().toImage()
    view.show_pins([*moved, *CROWD[9:]])
    stand.rest()
    view.zoom(1.0, QPointF(1, 1))
    assert view.pins == (*moved, *CROWD[9:])
    stand.rest()
    assert view.grab().toImage() == seen


def test_one_that_leaves_what_a_view_reaches_is_no_trouble(stand):
    view = stand.show(pins=CROWD)
    view.show_moved([CROWD[0]._replace(x=1e12)])
    stand.rest()
    assert len(view.pins) == len(CROWD)
    assert "0.md" not in view.pin_set.by_path
    view.show_moved([view.pins[0]._replace(x=600)])
    assert view.pin_set.by_path["0.md"].x == 600
