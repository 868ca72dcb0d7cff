"""Renaming in real vaults breaks no link, and touches nothing but links."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from editor.article.link_scan import links_in
from editor.workspace import lifecycle
from editor.workspace.workspace import Workspace
from tests.conftest import SAMPLE
from tests.workspace.vaults import opened

VAULTS = [
    pytest.param("sample", id="sample"),
    pytest.param("obsidian-vault", id="obsidian", marks=pytest.mark.real),
    pytest.param("vault", id="published", marks=pytest.mark.real),
]


def targets(workspace: Workspace, path: str) -> list[str | None]:
    """Where the links of an entry's article and fields lead, in the order of the file."""
    entry = workspace.entry(path)
    text = entry.frontmatter.text if entry.frontmatter else ""
    fields = "\n\n".join(line.strip(" -\"'") for line in text.splitlines() if "[[" in line)
    links = (*links_in(fields), *links_in(entry.body))
    return [workspace.links.resolve(link.path, path) for link in links]


@pytest.mark.parametrize("name", VAULTS)
def test_every_link_leads_where_it_led(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    source = SAMPLE if name == "sample" else request.getfixturevalue("real") / name
    root = Path(shutil.copytree(source, tmp_path / "vault", copy_function=shutil.copyfile))
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
        folder.chmod(0o755)
    workspace = opened(root)
    document = workspace.document
    before = {e.path: targets(workspace, e.path) for e in workspace.entries() if e.readable}
    texts = {path: document.text(path) for path in before}
    renames = {}
    for number, path in enumerate(sorted(before)):
        folder = path.rpartition("/")[0]
        new = f"{folder}/Renamed (no. {number}) é.md".removeprefix("/")
        document.apply(lifecycle.rename(workspace, path, new).change)
        renames[path] = new
    for path, old in before.items():
        expected = [renames[target] if target else None for target in old]
        assert targets(workspace, renames[path]) == expected
    for _ in renames:
        document.undo()
    assert {path: document.text(path) for path in before} == texts
    for path, text in texts.items():
        assert text is not None
        assert (root / path).read_bytes() == text.encode()
