import pytest

from editor.territory.typed import read_number, read_pair


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("203, 161", (203, 161)),
        ("203,161", (203, 161)),
        ("203 161", (203, 161)),
        (" x 203  y 161 ", (203, 161)),
        ("x: 203, y: 161", (203, 161)),
        ("X=203;Y=161", (203, 161)),
        ("[203.5, -1]", (203.5, -1)),
        ("(203; 161)", (203, 161)),
        ("203,5; 161,25", (203.5, 161.25)),
        ("203,5 161", (203.5, 161)),
        ("203; 161,5", (203, 161.5)),
        ("−3, 4", (-3, 4)),
    ],
)
def test_a_pair_is_read_however_it_is_written(text, pair):
    assert read_pair(text) == pair


@pytest.mark.parametrize("text", ["", "203", "203,", "a, b", "1, 2, 3", "1e999, 2", "nan, 1"])
def test_what_is_no_pair_is_none(text):
    assert read_pair(text) is None


def test_one_number():
    assert read_number(" 203 ") == 203
    assert read_number("x 203.5") == 203.5
    assert read_number("203,5") == 203.5
    assert read_number("203, 161") is None
    assert read_number("") is None
