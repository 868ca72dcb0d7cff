"""Whatever differs is listed, and each listed part can be taken back by itself."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.publish.changes.difference import Difference
from editor.vault.frontmatter import parse
from tests.publish.changes.texts import ODD_TEXTS, versions

_MANY = 60  # parts taken back; nothing that is made up here takes so many


@given(versions(), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_taking_back_every_part_gives_the_text_before(
    texts: tuple[str, str], chance: Random
) -> None:
    before, now = texts
    for _ in range(_MANY):
        parts = Difference("a.md", before, now).parts
        if not parts:
            break
        now = Difference("a.md", before, now).without(chance.choice(parts))
    assert now == before


@given(ODD_TEXTS, ODD_TEXTS, st.randoms(use_true_random=False))
@settings(max_examples=500, deadline=None)
def test_so_it_does_of_texts_that_are_hardly_entries(before: str, now: str, chance: Random) -> None:
    for _ in range(_MANY):
        parts = Difference("a.md", before, now).parts
        if not parts:
            break
        now = Difference("a.md", before, now).without(chance.choice(parts))
    assert now == before


@given(versions())
@settings(max_examples=200, deadline=None)
def test_nothing_is_listed_of_equal_texts_and_something_of_others(texts: tuple[str, str]) -> None:
    before, after = texts
    assert Difference("a.md", before, before).parts == ()
    assert bool(Difference("a.md", before, after).parts) == (before != after)


@given(versions())
@settings(max_examples=200, deadline=None)
def test_a_part_taken_back_leaves_all_other_fields_as_they_are(texts: tuple[str, str]) -> None:
    before, after = texts
    found = Difference("a.md", before, after)
    new = parse(after)
    for part in found.fields:
        taken = parse(found.without(part))
        others = [key for key in new.fields if key not in part.keys]
        assert {key: taken.fields[key].source for key in others} == {
            key: new.fields[key].source for key in others
        }
        assert taken.body == new.body
