import pytest

from editor.territory.survey import NameSpot
from editor.ui.territory.names import place_names

pytestmark = pytest.mark.usefixtures("qapp")
SPOT = NameSpot(100, 100, 40)


def placed(name, scale, pins=(), spot=SPOT):
    return place_names([name], [spot], scale, pins)


def test_a_name_lies_in_the_middle_of_its_room():
    (name,) = placed("Metacrisis", 1.0)
    assert (name.x, name.y, name.lines) == (100, 100, ("Metacrisis",))


def test_a_long_name_is_broken_where_it_then_is_largest():
    (name,) = placed("Alternative Economics & Regenerative Finance", 1.0)
    assert len(name.lines) > 1
    assert " ".join(name.lines) == "Alternative Economics & Regenerative Finance"


def test_a_name_without_room_is_left_out():
    assert placed("Metacrisis", 0.05) == ()
    assert placed("Metacrisis", 1.0, spot=NameSpot(0, 0, 0)) == ()


def test_a_name_does_not_grow_without_end():
    (near,) = placed("Metacrisis", 50.0)
    (far,) = placed("Metacrisis", 2.0)
    assert near.size == far.size


def test_a_name_evades_pins_where_it_has_room():
    (name,) = placed("Integral", 2.0, pins=[(100, 100), (96, 101), (104, 99)])
    assert (name.x, name.y) != (100, 100)
    for x, y in ((100, 100), (96, 101), (104, 99)):
        beside = abs(x - name.x) * 2 >= name.width / 2 or abs(y - name.y) * 2 >= name.height / 2
        assert beside


def test_far_pins_do_not_matter():
    assert placed("Integral", 2.0, pins=[(500, 100)]) == placed("Integral", 2.0)


def test_a_name_of_very_many_words_is_no_trouble():
    (name,) = placed("word " * 60, 60.0)
    assert len(name.lines) == 15


def test_an_empty_name_is_no_trouble():
    assert len(placed("", 1.0)) <= 1
