"""Entries as curators write them: whatever is edited is listed, and taken back byte for byte."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import What
from editor.vault import store
from editor.vault.frontmatter import EditRefused, parse, remove_field, set_field
from editor.vault.store import UnreadableFile


def texts(real: Path) -> list[str]:
    found = []
    for file in sorted(real.rglob("*.md")):
        try:
            found.append(store.read(file))
        except UnreadableFile:
            continue
    return found


def edited(text: str, chance: Random) -> str:
    """The text with a field set, one removed, and its article's lines moved about."""
    front = parse(text)
    for key in chance.sample(list(front.fields), min(2, len(front.fields))):
        try:
            if chance.random() < 0.5:
                text = set_field(text, key, chance.choice(["other", 12, ["a", "b"], None]))
            else:
                text = remove_field(text, key)
        except EditRefused:
            continue
    front = parse(text)
    lines = front.body.splitlines(keepends=True)
    for _ in range(min(3, len(lines))):
        line = lines.pop(chance.randrange(len(lines)))
        if chance.random() < 0.7:
            lines.insert(chance.randint(0, len(lines)), line.replace("e", "a", 1))
    return text[: front.body_start] + "".join(lines)


@pytest.mark.real
def test_real_entries_edited_and_taken_back(real: Path) -> None:
    chance = Random(7)
    found = texts(real)
    assert len(found) > 100
    for before in found:
        after = edited(before, chance)
        now = after
        for _ in range(200):
            parts = Difference("a.md", before, now).parts
            if not parts:
                break
            now = Difference("a.md", before, now).without(chance.choice(parts))
        assert now == before


@pytest.mark.real
def test_a_field_set_in_a_real_entry_is_one_part_that_gives_its_bytes_back(real: Path) -> None:
    tried = 0
    for before in texts(real):
        front = parse(before)
        for key in list(front.fields)[:6]:
            try:
                after = set_field(before, key, "quite another value")
            except EditRefused:
                continue
            if after == before:
                continue
            found = Difference("a.md", before, after)
            (part,) = found.parts
            assert part.what in (What.FIELD, What.PIN, What.FRONTMATTER)
            assert found.without(part) == before
            tried += 1
    assert tried > 200
