from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from editor.messages import Message, Problem
from editor.publish.checks.finding import Finding, Severity
from editor.ui.problems.arrangement import Arrangement, Wish
from editor.ui.problems.list import ProblemList
from editor.ui.problems.model import ProblemModel
from editor.ui.problems.rows import Grouping, Heading, Item, Order, Row, rows_of
from editor.workspace.workspace import Workspace

PATHS = ("a.md", "b.md", "c.md", "d.md")
CHECKS = (("value-space", "schema.space-before"), ("item-twice", "schema.space-after"))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder: Path = tmp_path_factory.mktemp("rows")
    for path, title in zip(PATHS, ("Cable", "Anchor", "Beacon", "Anchor"), strict=True):
        (folder / path).write_text(f"---\ntitle: {title}\nterritory: {title[0]}\n---\n")
    opened = Workspace.open(folder)
    opened.load()
    return opened


@st.composite
def findings(draw: st.DrawFn, path: str) -> tuple[Finding, ...]:
    """What may be found in a file."""
    found = []
    for _ in range(draw(st.integers(0, 3))):
        check, code = draw(st.sampled_from(CHECKS))
        severity = draw(st.sampled_from(list(Severity)))
        mend = draw(st.sampled_from([None, Message("schema.mend-remove-space")]))
        line = draw(st.integers(1, 4))
        field = draw(st.sampled_from([None, "title", "url"]))
        problem = Problem(Message(code), line, field=field)
        found.append(Finding(check, severity, path, problem, mend))
    return tuple(found)


steps = st.lists(
    st.sampled_from(PATHS).flatmap(lambda path: st.tuples(st.just(path), findings(path))),
    max_size=12,
)
wishes = st.builds(
    Wish,
    grouping=st.sampled_from(list(Grouping)),
    order=st.sampled_from(list(Order)),
    severities=st.frozensets(st.sampled_from(list(Severity)), max_size=2),
    checks=st.frozensets(st.sampled_from([one for one, _ in CHECKS]), max_size=1),
    words=st.sampled_from([(), ("anchor",), ("space", "b.md")]),
    only=st.sampled_from([None, frozenset(PATHS[:2])]),
)


def told(items: list[Item]) -> list[object]:
    """What items say, without which objects they are."""
    return [one if isinstance(one, Heading) else (one.id, one.finding) for one in items]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wishes, steps)
def test_what_is_kept_up_is_what_comes_of_a_fresh_start(
    workspace: Workspace, wish: Wish, done: list[tuple[str, tuple[Finding, ...]]]
) -> None:
    kept = Arrangement()
    kept.begin(wish)
    last: dict[str, tuple[Finding, ...]] = {}
    for path, found in done:
        kept.items()
        kept.put(path, rows_of(workspace, found))
        last[path] = found
    fresh = Arrangement()
    fresh.begin(wish)
    for path, found in last.items():
        fresh.put(path, rows_of(workspace, found))
    assert told(kept.items()) == told(fresh.items())
    assert +kept.severities == +fresh.severities
    assert +kept.checks == +fresh.checks
    assert (kept.listed, kept.files, kept.total) == (fresh.listed, fresh.files, fresh.total)
    headings = [one for one in kept.items() if isinstance(one, Heading)]
    assert sum(one.n for one in headings) == kept.listed == len(list(kept.rows()))


def row(workspace: Workspace, name: str) -> Row:
    problem = Problem(Message("schema.space-before"))
    return Row(Finding("value-space", Severity.NOTE, name, problem), 0, workspace)


orders = st.lists(st.lists(st.integers(0, 30), unique=True, max_size=20), min_size=1, max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(orders)
def test_views_are_told_of_each_row_that_comes_and_goes(
    qtbot: QtBot, workspace: Workspace, lists: list[list[int]]
) -> None:
    model = ProblemModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    for numbers in lists:
        items: list[Item] = [row(workspace, f"{n}.md") for n in numbers]
        model.show(items)
        assert model.rowCount() == len(items)
        assert list(model.items) == items
    del tester


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.integers(0, 30), unique=True, min_size=2, max_size=20), st.data())
def test_what_is_selected_stays_selected(
    qtbot: QtBot, workspace: Workspace, before: list[int], data: st.DataObject
) -> None:
    after = data.draw(st.lists(st.integers(0, 30), unique=True, max_size=20))
    chosen = data.draw(st.sampled_from(before))
    view = ProblemList(None, lambda _kind: 1)  # type: ignore[arg-type]
    view.show_items([row(workspace, f"{n}.md") for n in before])
    assert view.choose(row(workspace, f"{chosen}.md").id)
    view.show_items([row(workspace, f"{n}.md") for n in after])
    if chosen in after:
        assert [one.title for one in view.chosen] == [f"{chosen}.md"]
        assert view.current is not None
        assert view.current.id == row(workspace, f"{chosen}.md").id
    elif after:
        assert view.current is not None
    view.deleteLater()
