"""What must hold for frontmatter of every style, and for every edit of it."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import Phase, assume, find, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from editor.vault.frontmatter import (
    EditRefused,
    Frontmatter,
    parse,
    remove_field,
    rename_field,
    reorder_fields,
    set_body,
    set_field,
    set_source,
)
from editor.vault.readings import same
from editor.vault.values import identical, normal

from .strategies import ANY_TEXT, KEYS, VALUES, Entry, entries


def values_of(front: Frontmatter) -> dict[str, Any]:
    return {key: field.value for key, field in front.fields.items()}


def by_pyyaml(block: str) -> Any:
    return yaml.safe_load(block)


def by_ruamel(block: str) -> Any:
    return YAML(typ="safe", pure=True).load(block)


def span_of(entry: Entry, key: str) -> tuple[int, int]:
    """The lines of a field in the text, found without the code under test: by the next key."""
    front = parse(entry.text)
    lines = entry.text.splitlines(keepends=True)
    start = front.fields[key].line - 1
    later = [field.line - 1 for field in front.fields.values() if field.line - 1 > start]
    closing = entry.text[: front.block_end].count("\n")
    return start, min([*later, closing]), len(lines)


def untouched(entry: Entry, changed: str, key: str) -> None:
    """Every line above and below the field is as it was."""
    before, after = entry.text.split("\n"), changed.split("\n")
    start, end, _ = span_of(entry, key)
    assert after[:start] == before[:start]
    below = before[end:]
    assert after[len(after) - len(below) :] == below


def breaks_kept(entry: Entry, changed: str) -> None:
    """Where all lines ended alike, they still do."""
    block = parse(changed).block
    if entry.line_break == "\r\n":
        assert "\n" not in block.replace("\r\n", "")
    elif entry.line_break == "\n":
        assert "\r" not in block


@given(entries())
def test_values_are_what_was_written_and_what_other_readers_read(entry: Entry) -> None:
    front = parse(entry.text)
    assert not front.problems
    assert identical(values_of(front), entry.values)
    assert list(front.fields) == list(entry.values)
    tabs = "\t" in front.block  # both refuse some of the tabs that the publisher takes
    if not tabs:
        assert same(by_pyyaml(front.block), entry.values)
        assert same(by_ruamel(front.block), entry.values)


@given(entries(), st.data(), VALUES)
def test_set_field(entry: Entry, data: st.DataObject, value: Any) -> None:
    key = data.draw(st.sampled_from(list(entry.values)))
    changed = set_field(entry.text, key, value)
    front = parse(changed)
    wanted = {**entry.values, key: normal(value)}
    assert identical(values_of(front), wanted)
    assert list(front.fields) == list(wanted)
    untouched(entry, changed, key)
    breaks_kept(entry, changed)
    assert front.body == parse(entry.text).body
    if "\t" not in front.block and "\x7f" not in front.block:
        assert same(by_pyyaml(front.block)[key], wanted[key])
        assert same(by_ruamel(front.block)[key], wanted[key])


@given(entries(), st.data())
def test_text_edited_and_back_restores_the_bytes(entry: Entry, data: st.DataObject) -> None:
    front = parse(entry.text)
    texts = [
        key
        for key, field in front.fields.items()
        if isinstance(field.value, str) and "\n" not in field.source
    ]
    assume(texts)
    key = data.draw(st.sampled_from(texts))
    changed = set_field(entry.text, key, "Another value")
    assert changed != entry.text or entry.values[key] == "Another value"
    assert set_field(changed, key, entry.values[key]) == entry.text


@given(entries(), st.data())
def test_items_added_moved_and_removed_keep_the_others(entry: Entry, data: st.DataObject) -> None:
    lists = [key for key, value in entry.values.items() if isinstance(value, list) and value]
    assume(lists)
    key = data.draw(st.sampled_from(lists))
    items = entry.values[key]
    place = data.draw(st.integers(0, len(items)))
    longer = [*items[:place], "A new item", *items[place:]]
    more = set_field(entry.text, key, longer)
    assert identical(values_of(parse(more)), {**entry.values, key: longer})
    untouched(entry, more, key)
    breaks_kept(entry, more)
    assert set_field(more, key, items) == entry.text
    start, to = data.draw(st.integers(0, len(items) - 1)), data.draw(st.integers(0, len(items) - 1))
    order = list(items)
    order.insert(to, order.pop(start))
    moved = set_field(entry.text, key, order)
    assert identical(parse(moved).fields[key].value, order)
    untouched(entry, moved, key)
    assert sorted(moved) == sorted(entry.text)


@given(entries(), KEYS | ANY_TEXT, VALUES)
def test_a_field_added_and_removed_restores_the_bytes(entry: Entry, key: str, value: Any) -> None:
    assume(key not in entry.values)
    added = set_field(entry.text, key, value)
    assert identical(values_of(parse(added)), {**entry.values, key: normal(value)})
    breaks_kept(entry, added)
    assert remove_field(added, key) == entry.text


@given(entries(), st.data())
def test_remove_rename_and_reorder(entry: Entry, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(list(entry.values)))
    removed = remove_field(entry.text, key)
    left = {name: value for name, value in entry.values.items() if name != key}
    assert identical(values_of(parse(removed)), left)
    untouched(entry, removed, key)
    if "renamed" not in entry.values:
        renamed = rename_field(entry.text, key, "renamed")
        assert list(parse(renamed).fields) == ["renamed" if k == key else k for k in entry.values]
        assert rename_field(renamed, "renamed", key) == entry.text
    order = data.draw(st.permutations(list(entry.values)))
    reordered = reorder_fields(entry.text, order)
    assert list(parse(reordered).fields) == order
    assert identical(values_of(parse(reordered)), entry.values)
    assert sorted(reordered) == sorted(entry.text)


@given(entries(), st.data())
def test_a_field_s_source_can_be_set_again(entry: Entry, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(list(entry.values)))
    other = data.draw(st.sampled_from(list(entry.values)))
    source = parse(entry.text).fields[key].source
    assert set_source(entry.text, key, source) == entry.text
    changed = set_source(entry.text, other, source.replace("\r\n", "\n"))
    breaks_kept(entry, changed)
    assert identical(parse(changed).fields[other].value, entry.values[key])
    untouched(entry, changed, other)


@given(entries(), ANY_TEXT)
def test_set_body(entry: Entry, body: str) -> None:
    changed = set_body(entry.text, body)
    assert parse(changed).body == body
    assert parse(changed).block == parse(entry.text).block


@given(st.text(max_size=200), KEYS, VALUES)
def test_any_text_is_read_or_told_and_never_damaged(text: str, key: str, value: Any) -> None:
    for variant in (text, f"---\n{text}\n---\n{text}"):
        front = parse(variant)
        assert front.text == variant
        try:
            changed = set_field(variant, key, value)
        except EditRefused:
            continue
        assert identical(parse(changed).fields[key].value, normal(value))


def test_the_strategies_make_every_style() -> None:
    """A guard against a generator that quietly stops making what it should."""
    quick = settings(phases=[Phase.generate], max_examples=1000, database=None)
    for mark in (" |", " >", "[", "{", "- k:", "'", '"', "\r\n", "\ufeff", "# note", "\t"):
        assert find(entries(), lambda entry, mark=mark: mark in entry.text, settings=quick)  # type: ignore[misc]
