"""Parts of an earlier text brought back: byte for byte, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.publish.changes.comparing import places_of
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import Part, What
from editor.publish.history.restoring import (
    RestoreRefused,
    restore_parts,
    restore_place,
    restored,
)
from editor.vault.fields import parse
from editor.workspace import edits
from editor.workspace.workspace import Workspace
from tests.publish.changes.texts import versions
from tests.workspace.vaults import make_vault, opened

THEN = """\
---
title: Tidewater School
size:   '4-10' # as they said
x: 12.50
y: 30
territory: North
---
The farm hosts 12 residents.

It grows its own food.
"""
NOW = """\
---
title: Tidewater College
size: 11-20
x: 99
y: 88
territory: South
url: https://tidewater.example
---
The farm hosts 40 residents.

It grows its own food.

It opened a shop.
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    make_vault(tmp_path / "vault", one=NOW)
    return opened(tmp_path / "vault")


def since(workspace: Workspace) -> Difference:
    places = places_of(workspace, "one.md")
    return Difference("one.md", THEN, workspace.text("one.md"), places)


def part(found: Difference, key: str) -> Part:
    return next(one for one in found.parts if key in one.keys)


def now(workspace: Workspace) -> str:
    text = workspace.text("one.md")
    assert text is not None
    return text


def test_one_field_as_it_was_written(workspace: Workspace) -> None:
    found = since(workspace)
    restore_parts(workspace, found, [part(found, "size")], "yesterday")
    assert now(workspace) == NOW.replace("size: 11-20", "size:   '4-10' # as they said")
    label = workspace.document.undo_label
    assert label is not None
    assert label.args == {"entry": "Tidewater College", "moment": "yesterday", "field": "Team size"}
    workspace.document.undo()
    assert now(workspace) == NOW


def test_the_place_alone(workspace: Workspace) -> None:
    found = since(workspace)
    pin = next(one for one in found.parts if one.what is What.PIN)
    restore_parts(workspace, found, [pin], "then")
    assert "x: 12.50\ny: 30\n" in now(workspace)
    assert "title: Tidewater College" in now(workspace)


def test_one_paragraph(workspace: Workspace) -> None:
    found = since(workspace)
    restore_parts(workspace, found, [found.paragraphs[0]], "then")
    assert now(workspace) == NOW.replace("40 residents", "12 residents")


def test_a_field_that_came_since_goes(workspace: Workspace) -> None:
    found = since(workspace)
    restore_parts(workspace, found, [part(found, "url")], "then")
    assert now(workspace) == NOW.replace("url: https://tidewater.example\n", "")


def test_all_of_it(workspace: Workspace) -> None:
    found = since(workspace)
    restore_parts(workspace, found, found.parts, "then")
    assert now(workspace) == THEN


def test_what_was_changed_meanwhile_is_not_overwritten(workspace: Workspace) -> None:
    found = since(workspace)
    edits.set_field(workspace, "one.md", "title", "Another")
    with pytest.raises(RestoreRefused):
        restore_parts(workspace, found, found.parts, "then")
    assert "title: Another" in now(workspace)


def test_the_position_without_later_words(workspace: Workspace) -> None:
    assert restore_place(workspace, "one.md", THEN, "then")
    assert now(workspace) == NOW.replace("x: 99\ny: 88", "x: 12.50\ny: 30")
    workspace.document.undo()
    assert now(workspace) == NOW


def test_the_position_with_its_territory(workspace: Workspace) -> None:
    assert restore_place(workspace, "one.md", THEN, "then", territory=True)
    assert now(workspace) == NOW.replace(
        "x: 99\ny: 88\nterritory: South", "x: 12.50\ny: 30\nterritory: North"
    )
    assert not restore_place(workspace, "one.md", THEN, "then")


def test_the_position_of_an_entry_that_is_off_the_map_now(workspace: Workspace) -> None:
    edits.remove_field(workspace, "one.md", "x")
    edits.remove_field(workspace, "one.md", "y")
    assert restore_place(workspace, "one.md", THEN, "then")
    entry = workspace.entry("one.md")
    assert (entry.place.x, entry.place.y) == (12.5, 30)


@given(versions(), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_any_choice_of_parts_gives_these_and_leaves_the_rest(
    texts: tuple[str, str], chance: object
) -> None:
    then, after = texts
    found = Difference("a.md", then, after)
    chosen = [one for one in found.parts if chance.random() < 0.5]  # type: ignore[attr-defined]
    try:
        text = restored(found, chosen)
    except RestoreRefused:
        return
    old, new, made = parse(then), parse(after), parse(text)
    if any(one.what is What.FRONTMATTER for one in chosen) or new.broken:
        return
    meant = {key for one in chosen if one.what is What.FIELD for key in one.keys}
    pins = {key for one in chosen if one.what is What.PIN for key in one.keys}
    for key in new.fields.keys() | old.fields.keys():
        wanted = old if key in meant | pins else new
        assert (key in made.fields) == (key in wanted.fields)
        if key in wanted.fields:
            source = made.fields[key].source.replace("\r\n", "\n")
            assert source == wanted.fields[key].source.replace("\r\n", "\n")
    if {one.what for one in chosen} <= {What.FIELD, What.PIN, What.ORDER}:
        assert made.body == new.body
