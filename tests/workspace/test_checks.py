from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.messages import Problem
from editor.schema.form import form_field
from editor.schema.mends import mends
from editor.workspace import edits
from editor.workspace.checks import Checks
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


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.message.code for problem in problems]


def test_fields_are_told_once_they_are_looked_at(workspace: Workspace) -> None:
    checks = Checks(workspace)
    huge = workspace.entry("huge.md")
    assert checks.problems(huge) == ()
    checks.look(workspace.entries())
    assert codes(checks.problems(huge)) == ["schema.not-a-choice"]
    assert codes(checks.problems(workspace.entry("bare.md"))) == ["schema.required"]
    assert checks.problems(workspace.entry("good.md")) == ()
    assert checks.problems(workspace.entry("plain.md")) == ()
    assert len(checks.problems(workspace.entry("broken.md"))) == 1


def test_learning_pauses_and_tells_what_is_worse_than_it_seemed(workspace: Workspace) -> None:
    checks = Checks(workspace)
    waiting = iter(workspace.entries())
    worse, done = [], False
    turns = 0
    while not done:
        more, done = checks.learn(waiting, 0.0)
        worse += more
        turns += 1
    assert [entry.path for entry in worse] == ["bare.md", "huge.md"]
    assert turns > 1


def test_an_edited_entry_is_looked_at_anew(workspace: Workspace) -> None:
    checks = Checks(workspace)
    checks.look(workspace.entries())
    edits.set_field(workspace, "huge.md", "size", "4-10")
    assert checks.problems(workspace.entry("huge.md")) == ()
    edits.set_field(workspace, "good.md", "size", "vast")
    good = workspace.entry("good.md")
    checks.look([good])
    assert codes(checks.problems(good)) == ["schema.not-a-choice"]


def test_another_schema_finds_other_problems(workspace: Workspace) -> None:
    checks = Checks(workspace)
    checks.look(workspace.entries())
    file = ".territory/initiative.schema.json"
    text = workspace.text(file)
    assert text is not None
    from editor.messages import Message
    from editor.workspace.history import Change, Edit

    more = text.replace('"4-10"', '"4-10", "huge"')
    workspace.document.apply(Change(Message("workspace.change-block"), (Edit(file, text, more),)))
    checks.forget()
    checks.look(workspace.entries())
    assert checks.problems(workspace.entry("huge.md")) == ()


def test_an_end_before_the_start_counts(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: A\nstart: 2016\nend: 2012\n---\n")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    checks, entry = Checks(workspace), workspace.entry("a.md")
    checks.look([entry])
    assert [(one.field, one.line) for one in checks.problems(entry)] == [("end", 4)]
    edits.set_field(workspace, "a.md", "start", 2010)
    entry = workspace.entry("a.md")
    checks.look([entry])
    assert not checks.problems(entry)


def test_shares_that_no_longer_add_up_are_told_without_a_schema(tmp_path: Path) -> None:
    parts = "  inner: 0.4\n  cultural: 0.4\n  systems: 0.5\n"
    (tmp_path / "a.md").write_text(f"---\ntitle: A\nsocial_change:\n{parts}---\n")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    checks, entry = Checks(workspace), workspace.entry("a.md")
    checks.look([entry])
    (problem,) = checks.problems(entry)
    assert problem.message.code == "schema.shares-total"
    assert entry.frontmatter is not None
    field = form_field(entry.frontmatter, workspace.schema(entry.collection), "social_change")
    (mend,) = mends(field, problem)
    assert mend.value == {"inner": 0.31, "cultural": 0.31, "systems": 0.38}
