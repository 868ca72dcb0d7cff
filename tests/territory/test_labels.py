import random

from hypothesis import given
from hypothesis import strategies as st

from editor.territory.labels import Box, LabelStyle, Side, offset, place_labels

STYLE = LabelStyle(radius=6, height=15, gap=4)
PINS = st.lists(
    st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000), st.floats(1, 190)), max_size=60
)


def placed(pins, **options):
    xs, ys, widths = (list(part) for part in zip(*pins, strict=True)) if pins else ([], [], [])
    labels = place_labels(xs, ys, widths, STYLE, **options)
    return [
        (label.pin, Box(xs[label.pin] + label.dx, ys[label.pin] + label.dy, widths[label.pin], 15))
        for label in labels
    ]


def overlap(one, other):
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@given(PINS)
def test_no_two_labels_overlap(pins):
    boxes = [box for _, box in placed(pins)]
    for number, one in enumerate(boxes):
        assert not any(overlap(one, other) for other in boxes[number + 1 :])


@given(PINS)
def test_no_label_lies_on_a_pin(pins):
    for _, box in placed(pins):
        assert not any(overlap(box, Box(x - 4, y - 4, 8, 8)) for x, y, _ in pins)


@given(PINS)
def test_each_pin_has_at_most_one_label(pins):
    owners = [owner for owner, _ in placed(pins)]
    assert len(owners) == len(set(owners))


@given(PINS, st.floats(-500, 500), st.floats(-500, 500))
def test_pushing_the_map_about_changes_nothing(pins, dx, dy):
    squares = [(3 * round(x), 3 * round(y), width) for x, y, width in pins]
    moved = [(x + 3 * round(dx), y + 3 * round(dy), width) for x, y, width in squares]
    assert [owner for owner, _ in placed(squares)] == [owner for owner, _ in placed(moved)]


@given(PINS)
def test_a_pin_far_away_changes_nothing(pins):
    with_another = [*pins, (-90_000.5, 90_000.5, 30)]
    near = [entry for entry in placed(with_another) if entry[0] < len(pins)]
    assert near == placed(pins)


def test_alone_a_label_lies_to_the_right():
    ((_, box),) = placed([(100, 100, 60)])
    assert (box.x, box.y) == (110, 92.5)


def test_a_neighbour_at_the_right_sends_it_to_the_left():
    boxes = dict(placed([(100, 100, 60), (130, 100, 60)]))
    assert boxes[0].x == 100 - 10 - 60
    assert boxes[1].x == 140


def test_earlier_pins_choose_first():
    crowd = [(100 + n, 100 + n, 80) for n in range(12)]
    assert min(owner for owner, _ in placed(crowd)) == 0


def test_taken_ground_stays_free():
    name = Box(105, 90, 80, 20)
    ((_, box),) = placed([(100, 100, 60)], taken=[name])
    assert not overlap(box, name)


def test_labels_stay_within_the_frame_of_their_pin():
    frame = Box(0, 0, 200, 200)
    ((_, box),) = placed([(190, 100, 60)], within=frame)
    assert box.x + box.width <= 200
    ((_, free),) = placed([(500, 500, 60)], within=frame)
    assert free.x == 510


def test_sides_do_not_touch_the_pin():
    for side in Side:
        dx, dy = offset(side, 50, STYLE)
        assert not overlap(Box(dx, dy, 50, 15), Box(-6, -6, 12, 12))


def test_most_of_three_hundred_spread_pins_get_a_label():
    chance = random.Random(5)
    pins = [(chance.uniform(0, 2800), chance.uniform(0, 1600), 90) for _ in range(300)]
    assert len(placed(pins)) > 270
