"""Numbers in a few bins with round edges."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.workspace.bins import bin_of, bins

NUMBERS = st.lists(
    st.one_of(st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9, allow_nan=False)), max_size=60
)


@given(NUMBERS)
def test_every_number_is_in_one_bin_and_the_bins_follow_one_another(numbers):
    found = bins(numbers)
    assert len(found) <= 6
    assert all(one.low <= one.high for one in found)
    assert all(one.low < other.low for one, other in pairwise(found))
    for number in numbers:
        at = bin_of(number, found)
        assert at is not None
        assert found[at].low <= number


@given(NUMBERS, st.randoms())
def test_the_order_of_the_numbers_does_not_matter(numbers, chance):
    shuffled = list(numbers)
    chance.shuffle(shuffled)
    assert bins(shuffled) == bins(numbers)


def test_few_numbers_have_a_bin_each():
    assert [one.label for one in bins([2021, 2019, 2020, 2019])] == ["2019", "2020", "2021"]
    assert bins([]) == ()


def test_edges_of_many_years_read_well():
    years = [1919, 1950, 1974, *range(1990, 2024), *range(2005, 2020)]
    found = bins(years)
    assert [one.label for one in found][-1].endswith("–2023")
    assert all(one.low % 5 == 0 for one in found[1:])
    assert found[0].label.startswith("1919–")


def test_what_lies_beyond_all_is_in_none():
    found = bins([1, 2, 3])
    assert bin_of(0, found) is None
    assert bin_of(4, found) is None


@pytest.mark.parametrize("numbers", [[0.1 * n for n in range(40)], [1e-9 * n for n in range(40)]])
def test_fractions_are_binned_as_well(numbers):
    assert 4 <= len(bins(numbers)) <= 6
