"""What links to an entry is known before it goes or gets another name."""

from __future__ import annotations

from pathlib import Path

from editor.workspace.mentions import mentions_of
from tests.workspace.vaults import make_vault, opened


def test_links_are_counted_over_the_vault(tmp_path: Path) -> None:
    vault = make_vault(
        tmp_path,
        a="---\ntitle: Alpha\n---\n[[b]] [[a]]",
        b='---\ntitle: B\nsee: "[[a]]"\n---\n[[alpha]] and [x](a.md)',
        c="[[a]] [[b]]",
        d="`[[a]]`",
    )
    workspace = opened(vault)
    found = mentions_of(workspace, ["a.md"])
    assert [entry.path for entry in found.entries] == ["b.md", "c.md"]
    assert found.links == 4
    assert [e.path for e in mentions_of(workspace, ["a.md", "b.md"]).entries] == ["c.md"]
    assert mentions_of(workspace, ["d.md"]) == ((), 0)
