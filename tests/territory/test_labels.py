import math
import random

from hypothesis import given
from hypothesis import strategies as st

from editor.territory.labels import Box, Labelling, LabelStyle, Side, offset

STYLE = LabelStyle(radius=6, height=15, gap=4)
PINS = st.lists(
    st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000), st.floats(1, 190)), max_size=60
)


def placed(pins, **options):
    xs, ys, widths = (list(part) for part in zip(*pins, strict=True)) if pins else ([], [], [])
    up = [-y for y in ys]
    labels = Labelling(xs, up, widths, range(len(xs)), lambda _scale: STYLE).once(1.0, **options)
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
    # Whole numbers: what just touches must just touch after the shift as well.
    squares = [(round(x), round(y), 2 * round(width)) for x, y, width in pins]
    moved = [(x + round(dx), y + round(dy), width) for x, y, width in squares]
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
        across = max(dx, 0, -dx - 50)
        upright = max(dy, 0, -dy - 15)
        assert math.hypot(across, upright) >= STYLE.radius


def test_most_of_three_hundred_spread_pins_get_a_label():
    chance = random.Random(5)
    pins = [(chance.uniform(0, 2800), chance.uniform(0, 1600), 90) for _ in range(300)]
    assert len(placed(pins)) > 270


# Points of a map of 1000 x 1000 units, and the widths of their titles in pixels.
SPOTS = st.lists(
    st.tuples(st.floats(0, 1000), st.floats(0, 1000), st.floats(1, 190)), min_size=1, max_size=60
)
SCALES = st.floats(0.2, 30)


def sizes(scale):
    return LabelStyle(radius=min(2 + scale, 8), height=15, gap=4)


def labelling(spots):
    xs, ys, widths = (list(part) for part in zip(*spots, strict=True))
    return Labelling(xs, ys, widths, range(len(xs)), sizes)


def boxes(spots, labels, scale):
    return {
        pin: Box(spots[pin][0] * scale + dx, -spots[pin][1] * scale + dy, spots[pin][2], 15)
        for pin, dx, dy in labels
    }


@given(SPOTS, SCALES)
def test_at_no_scale_do_labels_overlap_each_other_or_a_pin(spots, scale):
    found = boxes(spots, labelling(spots).at(scale), scale)
    around = sizes(scale).radius - 1.01
    for pin, box in found.items():
        assert not any(overlap(box, other) for owner, other in found.items() if owner != pin)
        for x, y, _ in spots:
            corner = x * scale - around, -y * scale - around
            assert not overlap(box, Box(*corner, 2 * around, 2 * around))


@given(SPOTS, st.lists(SCALES, max_size=4), SCALES)
def test_the_way_to_a_scale_makes_no_difference(spots, before, scale):
    wandering = labelling(spots)
    for other in before:
        wandering.at(other)
    assert wandering.at(scale) == labelling(spots).at(scale)


def test_zooming_in_adds_labels_and_moves_hardly_any():
    chance = random.Random(11)
    spots = [(chance.uniform(0, 1000), chance.uniform(0, 1000), 90) for _ in range(300)]
    labels = labelling(spots)
    kept = changed = 0
    for scale in (0.7, 1.0, 1.4, 2.0, 2.8):
        far = {pin: side(*corner, 90, scale) for pin, *corner in labels.at(scale)}
        near = {pin: side(*corner, 90, 1.2 * scale) for pin, *corner in labels.at(1.2 * scale)}
        assert len(near) >= len(far)
        kept += sum(near.get(pin) == lies for pin, lies in far.items())
        changed += sum(near.get(pin) != lies for pin, lies in far.items())
    assert kept > 30 * changed


def side(dx, dy, width, scale):
    style = sizes(scale)
    return next(known for known in Side if offset(known, width, style) == (dx, dy))


def test_taken_ground_stays_free_at_every_scale():
    labels = labelling([(100, 100, 60), (160, 100, 60), (130, 140, 60)])
    for scale in (0.5, 1, 2, 5):
        name = Box(90 * scale, -120 * scale, 60, 30)
        found = boxes(
            [(100, 100, 60), (160, 100, 60), (130, 140, 60)], labels.at(scale, taken=[name]), scale
        )
        assert not any(overlap(box, name) for box in found.values())


def test_in_a_crowd_of_thousands_nothing_is_written():
    crowd = [(n % 50 * 3, n // 50 * 3, 40) for n in range(2500)]
    assert labelling(crowd).at(1.0) == []
    assert len(labelling(crowd).at(40.0)) > 2400


def test_pins_on_one_spot_share_the_room_around_it():
    spots = [(5, 5, 40)] * 3
    assert {side(dx, dy, 40, 1.0) for _, dx, dy in labelling(spots).at(1.0)} == {
        Side.RIGHT,
        Side.LEFT,
    }
