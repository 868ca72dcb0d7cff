"""Where readers of YAML disagree: told, and settled."""

from __future__ import annotations

import pytest

from editor.messages import english
from editor.schema.readers import NAMES, disagreement
from editor.vault.readings import READERS


@pytest.mark.parametrize(
    "source", ["", "River", "12", '"no"', "- a\n- b", "2024-08-05", "[", "|\n  no"]
)
def test_readers_agree_on_most_values(source: str) -> None:
    assert disagreement(source) is None


def test_each_reader_is_told_with_what_it_reads() -> None:
    found = disagreement("0123")
    assert found is not None
    assert len(NAMES) == len(READERS) == len(found.told)
    assert [english(message) for message in found.told] == [
        "the number 123", "the number 83", "the number 83", "the number 123",
    ]  # fmt: skip
    assert found.settled == "123"


@pytest.mark.parametrize(
    ("source", "settled"),
    [
        ("no", '"no"'),
        ("12:30", '"12:30"'),
        ("[a, no]", '[a, "no"]'),
        ("- on # yes\n- b", '- "on" # yes\n- b'),
        ("open: yes\nrest: 'no'", "open: \"yes\"\nrest: 'no'"),
        ("1_000", '"1_000"'),
    ],
)
def test_only_what_differs_is_written_anew(source: str, settled: str) -> None:
    found = disagreement(source)
    assert found is not None
    assert found.settled == settled
    assert disagreement(settled) is None


def test_the_value_that_differs_is_told_and_not_the_list_around_it() -> None:
    found = disagreement("- River\n- {open: no}")
    assert found is not None
    assert english(found.told[0]) == "the text “no”"
    assert english(found.told[2]) == "false"
