"""What is typed key by key ends in the style that the curator found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from editor.workspace import edits
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

ENTRY = """---
title: A
size: 4-10  # people
empty:
logo:
  url: https://a.org  # as found
  size: '4-10'
  deep:
    by: Ana
people:
  # the first
  - name: Ana
    size: 4-10
  - name: Bo
flow: {size: 4-10}
---
Body.
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, a=ENTRY))


def text(workspace: Workspace) -> str:
    found = workspace.document.text("a.md")
    assert found is not None
    return found


def type_in(workspace: Workspace, key: str, values: list[Any]) -> str:
    for value in values:
        edits.set_field(workspace, "a.md", key, value)
    return text(workspace)


KEYS = ["1", "11", "11-", "11-2", "11-20"]


def test_a_field_does_not_keep_the_quotes_of_a_key_on_the_way(workspace: Workspace) -> None:
    typed = type_in(workspace, "size", KEYS)
    assert typed == ENTRY.replace("size: 4-10  # people", "size: 11-20  # people")
    assert "empty: 11-20\n" in type_in(workspace, "empty", KEYS)


def test_a_part_changes_its_own_line_only(workspace: Workspace) -> None:
    logo = {"url": "https://a.org", "size": "4-10", "deep": {"by": "Ana"}}
    typed = type_in(workspace, "logo", [{**logo, "deep": {"by": key}} for key in KEYS])
    assert typed == ENTRY.replace("by: Ana", "by: 11-20")
    typed = type_in(workspace, "logo", [{**logo, "size": key} for key in KEYS])
    assert typed == ENTRY.replace("'4-10'", "'11-20'")


def test_a_part_of_an_item_changes_its_own_line_only(workspace: Workspace) -> None:
    people = [{"name": "Ana", "size": "4-10"}, {"name": "Bo"}]
    steps = [[{**people[0], "size": key}, people[1]] for key in KEYS]
    assert type_in(workspace, "people", steps) == ENTRY.replace(
        "    size: 4-10\n", "    size: 11-20\n"
    )
    steps = [[people[0], {"name": key}] for key in KEYS]
    assert type_in(workspace, "people", steps) == ENTRY.replace("- name: Bo", "- name: 11-20")


def test_what_shares_its_line_is_still_set(workspace: Workspace) -> None:
    typed = type_in(workspace, "flow", [{"size": key} for key in KEYS])
    assert workspace.entry("a.md").fields["flow"] == {"size": "11-20"}
    assert (
        typed.replace("{size: '11-20'}", "{size: 4-10}")
        .replace('{size: "11-20"}', "{size: 4-10}")
        .replace("{size: 11-20}", "{size: 4-10}")
        == ENTRY
    )


def test_parts_and_items_that_come_and_go_leave_the_others(workspace: Workspace) -> None:
    people: list[Any] = [{"name": "Ana", "size": "4-10"}, {"name": "Bo"}]
    moved = type_in(workspace, "people", [list(reversed(people))])
    assert "  - name: Bo\n" in moved
    assert workspace.entry("a.md").fields["people"] == list(reversed(people))
    assert type_in(workspace, "people", [people]) == ENTRY
    added = type_in(workspace, "people", [[*people, {"name": None, "size": None}]])
    assert added == ENTRY.replace("  - name: Bo\n", "  - name: Bo\n  - name:\n    size:\n")
    assert type_in(workspace, "people", [people]) == ENTRY
    added = type_in(workspace, "people", [[people[0], {"name": "Bo", "size": None}]])
    assert added == ENTRY.replace("  - name: Bo\n", "  - name: Bo\n    size:\n")
