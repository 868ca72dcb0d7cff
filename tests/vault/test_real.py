"""Real entries, and those of the sample vault: nothing but the edited field changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from editor.resources import resource
from editor.vault import store
from editor.vault.frontmatter import Field, Frontmatter, parse, set_field, set_fields, set_source
from editor.vault.readings import readings

PROJECT = Path(__file__).resolve().parent.parent.parent


def files(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(folder.rglob("*.md")):
        try:
            yield path, store.read(path)
        except store.UnreadableFile:
            continue


def other_value(value: Any) -> Any:
    """Another value of the same type."""
    if isinstance(value, dict):
        return {name: other_value(item) for name, item in value.items()}
    if isinstance(value, list):
        return [*value, "Another item"]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, date):
        return value.replace(year=value.year - 1, day=1)
    return "Another value"


def check(folder: Path) -> int:
    """Every field of every file to another value and back; returns how many files there are."""
    count = 0
    for path, text in files(folder):
        count += 1
        front = parse(text)
        assert set_fields(text, {key: field.value for key, field in front.fields.items()}) == text
        for key, field in front.fields.items():
            assert set_source(text, key, field.source) == text, path
            changed = set_field(text, key, other_value(field.value))
            assert changed != text, path
            _untouched(front, changed, key)
            back = set_field(changed, key, field.value)
            if _told_by_its_value(field):
                assert back == text, (path, key)
            else:
                _untouched(front, back, key)
    return count


def _told_by_its_value(field: Field) -> bool:
    """How the field is written follows from its value: no text is folded, no key a mapping, and
    the readers agree on it (what they do not agree on is written in quotes).
    """
    if not field.editable or field.pair is None or readings(field.source).differ:
        return False
    folded = ("folded", "plain", "single", "double") if "\n" in field.source else ("folded",)
    return isinstance(field.value, list | dict) or field.pair.value.style not in folded


def _untouched(front: Frontmatter, changed: str, key: str) -> None:
    before, after = front.text.split("\n"), changed.split("\n")
    start = front.fields[key].line - 1
    later = [field.line - 1 for field in front.fields.values() if field.line - 1 > start]
    end = min([*later, front.text.count("\n", 0, front.block_end)])
    assert after[:start] == before[:start]
    assert after[len(after) - len(before[end:]) :] == before[end:]


@pytest.mark.real
def test_real_entries() -> None:
    assert check(PROJECT.parent / "shared" / "real") > 100


def test_the_sample_vault() -> None:
    assert check(resource("sample-vault")) > 10


def test_a_save_without_an_edit_changes_nothing(tmp_path: Path) -> None:
    for number, (path, text) in enumerate(files(resource("sample-vault"))):
        copy = tmp_path / f"{number}.md"
        copy.write_bytes(path.read_bytes())
        store.write(copy, text, store.read(copy))
        assert copy.read_bytes() == path.read_bytes()
