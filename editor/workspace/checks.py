"""What is wrong with an entry by itself: its frontmatter, its place, the values of its fields."""

from __future__ import annotations

from editor.messages import Problem
from editor.schema.checks import check
from editor.schema.fields import Schema
from editor.schema.form import Checked, field_problems
from editor.workspace.entries import Entry


def problems_of(entry: Entry, schema: Schema, checked: Checked = check) -> tuple[Problem, ...]:
    """All that is wrong with an entry, from its first line to its last. checked: as `check`."""
    front = entry.frontmatter
    if front is None or not front.present or front.broken:
        return entry.problems
    found = list(entry.problems)
    told = {problem.field for problem in found}
    for one in field_problems(front, schema, checked):
        if one.field not in told and one not in found:
            found.append(one)
    return tuple(sorted(found, key=lambda problem: problem.line or 0))
