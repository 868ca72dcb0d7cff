import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from editor.territory.cells import settled


def squares(*rows):
    """Cells of one unit and their owners, as drawn: one letter for each."""
    cells = [shapely.box(x, y, x + 1, y + 1) for y, row in enumerate(rows) for x in range(len(row))]
    return np.array(cells), np.array([ord(letter) - ord("a") for letter in "".join(rows)])


def settle(*rows):
    cells, owners = squares(*rows)
    letters = "".join(chr(number + ord("a")) for number in settled(cells, owners))
    width = len(rows[0])
    return [letters[at : at + width] for at in range(0, len(letters), width)]


def test_cells_that_lie_together_stay():
    assert settle("aabb", "aabb") == ["aabb", "aabb"]


def test_a_stray_goes_to_whoever_has_the_most_of_its_border():
    assert settle("aaabb", "aabab", "aaabb") == ["aaabb"] * 3


def test_strays_among_strays_go_from_the_outside_in():
    rows = ["a" * 9, "a" * 9, "aaabcbaaa", "aaacbcaaa", "aaabcbaaa", "a" * 9, "b" * 9, "c" * 9]
    assert settle(*rows)[:6] == ["a" * 9] * 6


def test_a_large_piece_apart_is_no_stray():
    assert settle("aaabbaa", "aaabbaa") == ["aaabbaa", "aaabbaa"]


@pytest.mark.parametrize("rows", [["a"], ["ab"], ["a", "b", "c"]])
def test_few_cells_keep_their_owners(rows):
    assert settle(*rows) == rows


@given(st.lists(st.text("abcd", min_size=6, max_size=6), min_size=1, max_size=6))
def test_everyone_keeps_ground_and_strays_end_beside_their_like(rows):
    cells, owners = squares(*rows)
    found = settled(cells, owners)
    assert set(found) == set(owners)
    for owner in set(owners):
        before = shapely.get_num_geometries(shapely.union_all(cells[owners == owner]))
        ground = shapely.get_parts(shapely.union_all(cells[found == owner]))
        assert len(ground) <= before
        assert all((owners[shapely.within(cells, part)] == owner).any() for part in ground)


def test_ten_thousand_strays_do_not_take_a_step_each():
    chance = np.random.default_rng(4)
    cells = np.array([shapely.box(x, y, x + 1, y + 1) for x in range(100) for y in range(100)])
    owners = chance.integers(0, 22, len(cells))
    found = settled(cells, owners)
    pieces = [
        shapely.get_num_geometries(shapely.union_all(cells[found == owner])) for owner in range(22)
    ]
    assert pieces == [1] * 22
