from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.messages import Message, Problem
from editor.schema.form import field_problems, form_field, form_fields
from editor.schema.mends import mends
from editor.workspace import edits
from editor.workspace.checks import problems_of
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace

SCHEMA = {
    "type": "object",
    "required": ["title"],
    "properties": {
        "title": {"type": "string"},
        "size": {"enum": ["1-3", "4-10"]},
        "x": {"type": "number"},
    },
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    settings = tmp_path / ".territory"
    settings.mkdir()
    (settings / "initiative.schema.json").write_text(json.dumps(SCHEMA))
    for name, text in {
        "good": "---\ntitle: Good\nsize: 1-3\n---\n",
        "huge": "---\ntitle: Huge\nsize: huge\n---\n",
        "bare": "---\nsize: 1-3\n---\n",
        "broken": "---\ntitle: [\n---\n",
        "plain": "Words.\n",
    }.items():
        (tmp_path / f"{name}.md").write_text(text)
    workspace = Workspace.open(tmp_path)
    workspace.load()
    return workspace


def of(workspace: Workspace, path: str) -> tuple[Problem, ...]:
    entry = workspace.entry(path)
    return problems_of(entry, workspace.schema(entry.collection))


def codes(workspace: Workspace, path: str) -> list[str]:
    return [problem.message.code for problem in of(workspace, path)]


def test_what_is_wrong_with_fields_is_told(workspace: Workspace) -> None:
    assert codes(workspace, "huge.md") == ["schema.not-a-choice"]
    assert codes(workspace, "bare.md") == ["schema.required"]
    assert codes(workspace, "good.md") == []
    assert codes(workspace, "plain.md") == []
    assert len(codes(workspace, "broken.md")) == 1


def test_another_schema_finds_other_problems(workspace: Workspace) -> None:
    file = ".territory/initiative.schema.json"
    text = workspace.text(file)
    assert text is not None
    more = text.replace('"4-10"', '"4-10", "huge"')
    workspace.document.apply(Change(Message("workspace.change-block"), (Edit(file, text, more),)))
    assert codes(workspace, "huge.md") == []


def test_an_end_before_the_start_counts(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: A\nstart: 2016\nend: 2012\n---\n")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    assert [(one.field, one.line) for one in of(workspace, "a.md")] == [("end", 4)]
    edits.set_field(workspace, "a.md", "start", 2010)
    assert not of(workspace, "a.md")


def test_shares_that_no_longer_add_up_are_told_without_a_schema(tmp_path: Path) -> None:
    parts = "  inner: 0.4\n  cultural: 0.4\n  systems: 0.5\n"
    (tmp_path / "a.md").write_text(f"---\ntitle: A\nsocial_change:\n{parts}---\n")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    entry = workspace.entry("a.md")
    (problem,) = of(workspace, "a.md")
    assert problem.message.code == "schema.shares-total"
    assert entry.frontmatter is not None
    field = form_field(entry.frontmatter, workspace.schema(entry.collection), "social_change")
    (mend,) = mends(field, problem)
    assert mend.value == {"inner": 0.31, "cultural": 0.31, "systems": 0.38}


def test_the_form_tells_the_same(sample_vault: Path) -> None:
    """What is checked without a form is what the form would tell."""
    sample = Workspace.open(sample_vault)
    sample.load()
    told = 0
    for entry in sample.entries():
        front, schema = entry.frontmatter, sample.schema(entry.collection)
        if front is not None and not front.broken:
            shown = [one for field in form_fields(front, schema) for one in field.problems]
            assert sorted(map(str, field_problems(front, schema))) == sorted(map(str, shown))
            told += len(shown)
    assert told > 3
