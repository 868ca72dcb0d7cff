from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import EditorError
from editor.publish.checks.finding import Severity
from editor.publish.checks.review import Review
from editor.publish.checks.switches import severity_of, switch
from editor.workspace.settings import FILE
from editor.workspace.workspace import Workspace

ENTRY = "---\ntitle: Tidewater\nlocations: [' here']\n---\n"


def opened(folder: Path, settings: str | None) -> Workspace:
    (folder / "a.md").write_text(ENTRY)
    if settings is not None:
        (folder / ".territory").mkdir()
        (folder / FILE).write_bytes(settings.encode())
    workspace = Workspace.open(folder, trash=Path.unlink)
    workspace.load()
    return workspace


def severities(review: Review) -> list[Severity]:
    return [one.severity for one in review.findings() if one.check == "value-space"]


def switched(workspace: Workspace, wanted: dict[str, Severity | None]) -> str | None:
    workspace.document.apply(switch(workspace, wanted))
    return workspace.document.text(FILE)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("off", None),
        (False, None),
        ("note", Severity.NOTE),
        ("error", Severity.ERROR),
        ("loud", Severity.WARNING),
        (["off"], Severity.WARNING),
        (None, Severity.WARNING),
    ],
)
def test_what_settings_say(said: object, meant: Severity | None) -> None:
    assert severity_of("value-space", {"value-space": said}) is meant


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "checks:\n  value-space: off\n"),
        ("", "checks:\n  value-space: off\n"),
        ("name: Harbour\n", "name: Harbour\nchecks:\n  value-space: off\n"),
        (
            "checks: {item-twice: off}  # loud\nname: x\n",
            'checks: {item-twice: off, value-space: "off"}  # loud\nname: x\n',
        ),
        (
            "checks:\r\n    item-twice: note # once\r\nname: x\r\n",
            "checks:\r\n    item-twice: note # once\r\n    value-space: off\r\nname: x\r\n",
        ),
        ("checks:\n  value-space: error # why\n", 'checks:\n  value-space: "off" # why\n'),
        ("checks: {}\n", None),
    ],
)
def test_only_the_lines_of_the_check_change(
    tmp_path: Path, before: str | None, after: str | None
) -> None:
    workspace = opened(tmp_path, before)
    made = switched(workspace, {"value-space": None})
    assert severity_of("value-space", workspace.settings.checks) is None
    if after is not None:
        assert made == after
    workspace.document.undo()
    assert workspace.document.text(FILE) == before


def test_what_a_check_is_by_itself_is_not_written(tmp_path: Path) -> None:
    workspace = opened(tmp_path, "name: Harbour\n")
    made = switched(workspace, {"value-space": Severity.NOTE, "item-twice": None})
    assert made == "name: Harbour\nchecks:\n  value-space: note\n  item-twice: off\n"
    made = switched(workspace, {"value-space": Severity.WARNING})
    assert made == "name: Harbour\nchecks:\n  item-twice: off\n"
    made = switched(workspace, {"item-twice": Severity.WARNING})
    assert made == "name: Harbour\n"


@pytest.mark.parametrize("text", ["checks: [\n", "checks: [value-space]\n", "- a list\n"])
def test_settings_that_cannot_be_changed_stay_as_they_are(tmp_path: Path, text: str) -> None:
    workspace = opened(tmp_path, text)
    with pytest.raises(EditorError):
        switch(workspace, {"value-space": None})
    assert workspace.text(FILE) == text


def test_the_review_follows(tmp_path: Path) -> None:
    workspace = opened(tmp_path, None)
    review = Review(workspace)
    workspace.subscribe(review.take_notice)
    review.work()
    assert severities(review) == [Severity.WARNING]
    workspace.document.apply(switch(workspace, {"value-space": Severity.NOTE}))
    review.work()
    assert severities(review) == [Severity.NOTE]
    workspace.document.apply(switch(workspace, {"value-space": None}))
    review.work()
    assert not severities(review)
    workspace.document.undo()
    workspace.document.undo()
    review.work()
    assert severities(review) == [Severity.WARNING]
