from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from editor.messages import EditorError
from editor.ui.conflict.wording import Reading, Wording
from editor.vault import store
from editor.vault.deciding import decided, try_own
from editor.vault.frontmatter import parse, set_body, set_field
from editor.vault.merge import Clash, Merged, Side, merge


def clash(key: str | None, mine: str | None, theirs: str | None, base: str | None = None) -> Clash:
    return Clash(key, base, mine, theirs)


def value(lines: str, key: str) -> object:
    return parse(f"---\n{lines}---\n").fields[key].value


@pytest.mark.parametrize(
    ("one", "other", "wording"),
    [
        ('size: "4-10"\n', "size: 1-3\n", Wording.TEXT),
        ("size: |\n  Two\n  lines\n", "size: One\n", Wording.TEXT),
        ("size:\n- Food\n- Boats\n", "size: [Food]\n", Wording.ITEMS),
        ("  - Food\n", "  - Boats\n", Wording.ITEMS),
        ("size: 12\n", "size: 13\n", Wording.VALUE),
        ("size: {a: 1}\n", "size: text\n", Wording.VALUE),
        ("  a: 1\n", "  a: 2\n", Wording.VALUE),
        ("size: 12\n", None, Wording.VALUE),
        # The same text, quoted and not: only the file's own words tell them apart.
        ('size: "Food"\n', "size: Food\n", Wording.VALUE),
        ("size: Food # once\n", "size: Food\n", Wording.LINES),
    ],
)
def test_values_are_worded_as_plainly_as_all_versions_allow(
    one: str, other: str | None, wording: Wording
) -> None:
    assert Reading(clash("size", one, other)).wording is wording


def test_a_list_is_shown_and_typed_an_item_a_line() -> None:
    reading = Reading(clash("tags", "tags:\n  - Food\n  - 'Boats: old'\n", "tags: []\n"))
    assert reading.shown("tags:\n  - Food\n  - 'Boats: old'\n") == "• Food\n• Boats: old"
    assert reading.typed() == "Food\nBoats: old"
    assert reading.written("Food\n\n • Ships \n") == "tags:\n  - Food\n  - 'Ships'\n"


def test_items_of_a_list_are_read_and_written_as_items() -> None:
    reading = Reading(clash("tags", "  - Ships\n", "  - Boats\n"))
    assert reading.shown("  - Ships\n") == "• Ships"
    assert reading.written("Ships\nold: boats") == '  - Ships\n  - "old: boats"\n'
    with pytest.raises(EditorError):
        reading.written("")


def test_an_absent_version_is_none() -> None:
    reading = Reading(clash("size", None, "size: 4-10\n"))
    assert reading.shown(None) is None
    assert reading.typed() == "4-10"
    assert reading.written("1-3") == "size: 1-3\n"


@pytest.mark.parametrize("text", ["", "a: b", "# no comment", "yes", "4-10", "two\nlines", "[x"])
def test_typed_text_means_what_was_typed(text: str) -> None:
    reading = Reading(clash("size", "size: one\n", "size: two\n"))
    assert value(reading.written(text), "size") == text


@pytest.mark.parametrize("typed", ["[x", "a\nb: c\n---\nd: e", "- a\nother: 2"])
def test_yaml_that_is_none_is_refused(typed: str) -> None:
    reading = Reading(clash("size", "size: 12\n", "size: 13\n"))
    assert value(reading.written("{a: 1}"), "size") == {"a": 1}
    with pytest.raises(EditorError):
        reading.written(typed)


def test_lines_of_the_article_keep_their_ends() -> None:
    reading = Reading(clash(None, "One.\r\nTwo.\r\n", "Three.\r\n"))
    assert reading.shown("One.\r\nTwo.\r\n") == "One.\nTwo."
    assert reading.written("Four.\nFive.") == "Four.\r\nFive.\r\n"
    assert reading.written("") == ""


def test_other_lines_of_a_field_are_indented_as_they_were() -> None:
    reading = Reading(clash("size", "  # one\n", "  # two\n"))
    assert reading.wording is Wording.LINES
    assert reading.shown("  # one\n") == "# one"
    assert reading.written("# three\n# four") == "  # three\n  # four\n"


def edited(text: str, word: str, chance: random.Random) -> str:
    """Half of the fields and some lines of the article changed."""
    for key, field in parse(text).fields.items():
        value = field.value
        if isinstance(value, bool) or value is None or chance.random() < 0.5:
            continue
        with suppress(EditorError):
            if isinstance(value, list):
                value = [*value[: chance.randint(0, len(value))], f"{word}: [item"]
            elif isinstance(value, str):
                value = f"{value} {word}" if chance.random() < 0.5 else f"{word}: #"
            elif isinstance(value, int | float):
                value += len(word)
            text = set_field(text, key, value)
    lines = parse(text).body.split("\n")
    body = "\n".join(f"{line} {word}" if chance.random() < 0.2 else line for line in lines)
    with suppress(EditorError):
        text = set_body(text, body)
    return text


def clashing(folder: Path) -> Iterator[Merged]:
    chance = random.Random(7)
    for file in sorted(folder.rglob("*.md")):
        try:
            base = store.read(file)
        except store.UnreadableFile:
            continue
        mine, theirs = (edited(base, word, chance) for word in ("mine", "of theirs"))
        yield merge(base, mine, theirs)


def hold_the_clashes(folder: Path) -> int:
    """Hold all that clashes in a folder's entries to be told apart, chosen and worded anew."""
    held = 0
    for merged in clashing(folder):
        for number, clash in enumerate(merged.clashes):
            held += 1
            reading = Reading(clash)
            assert reading.shown(clash.mine) != reading.shown(clash.theirs)
            lines = reading.written(reading.typed())
            # Own words that are not touched are mine, to the byte.
            assert lines == (clash.theirs if clash.mine is None else clash.mine)
            try_own(merged, number, lines)
        for side in (Side.MINE, Side.THEIRS):
            decided(merged, [side] * len(merged.clashes))
    return held


def test_all_that_clashes_in_entries_can_be_told_apart_and_worded(sample_vault: Path) -> None:
    assert hold_the_clashes(sample_vault) > 100


@pytest.mark.real
def test_all_that_clashes_in_real_entries_can_be_told_apart_and_worded(real: Path) -> None:
    assert hold_the_clashes(real) > 50
