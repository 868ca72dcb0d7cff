"""The review: what is due is looked at in slices, and again after a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.publish.checks.review import Review
from editor.workspace import edits
from editor.workspace.workspace import Workspace
from tests.publish.checks.vaults import TODAY, reviewed, told, vault

FILES = {
    "a.md": "---\ntitle: A\nurl: https://a.example\n---\nWords.\n",
    "b.md": "---\ntitle: B\nurl: https://b.example\n---\nWords.\n",
    "c.md": "---\ntitle: C\nurl: c.example\n---\nWords.\n",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return vault(tmp_path, FILES)


def test_nothing_is_told_before_it_is_looked_at(workspace: Workspace) -> None:
    review = Review(workspace, today=lambda: TODAY)
    assert review.findings() == []
    assert review.progress == (0, 3)
    seen = [0]
    while review.work(0):
        done, due = review.progress
        assert due == 3
        assert done - seen[-1] in (0, 1)  # a step at a time: the files, what is known, entries
        seen.append(done)
    assert seen[-1] == 3
    assert told(review.findings()) == [("c.md", "link-scheme")]
    assert review.take_changed() == {"c.md"}
    assert review.take_changed() == frozenset()


def test_an_edit_is_looked_at_again(workspace: Workspace) -> None:
    review = reviewed(workspace)
    workspace.subscribe(review.take_notice)
    review.take_changed()
    edits.set_field(workspace, "c.md", "url", "https://c.example")
    review.work()
    assert review.findings() == []
    assert review.take_changed() == {"c.md"}
    workspace.document.undo()
    review.work()
    assert told(review.findings("c.md")) == [("c.md", "link-scheme")]
