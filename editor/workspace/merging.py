"""Three versions of a file of the vault merged, by what kind of file it is."""

from __future__ import annotations

import json

from editor.vault.merge import Merged, merge, merge_text, settled
from editor.vault.merge_pieces import Clash
from editor.vault.nodes import YamlError
from editor.vault.yaml_reader import read_document


def merge_file(path: str, base: str | None, mine: str | None, theirs: str | None) -> Merged:
    """Entries are merged by their fields and lines, other files by lines.

    What is JSON or YAML in mine and theirs is so when merged, or else clashes as a whole.
    """
    if path.endswith(".md"):
        return merge(base, mine, theirs)
    merged = merge_text(base, mine, theirs)
    if merged.text in (mine, theirs) or not _breaks(path, merged.text, mine, theirs):
        return merged
    whole = Clash(None, base, mine, theirs, "file", 0, len(mine or ""))
    return Merged(mine, (whole,))


def without_clashes(path: str, merged: Merged, base: str | None, theirs: str | None) -> str | None:
    """What both sides began with where they clash, and theirs everywhere else.

    merged: of `base` and `theirs` with mine. To this, whatever else comes from outside can be
    merged, and what was chosen.
    """
    if any(clash.part == "file" for clash in merged.clashes):
        return base
    began = settled(merged, [clash.base for clash in merged.clashes])
    ended = settled(merged, [clash.theirs for clash in merged.clashes])
    # From `ended` to `theirs` everything of mine goes; to `began`, what clashes.
    found = merge_file(path, ended, began, theirs)
    return base if found.clashes else found.text


def _breaks(path: str, merged: str | None, *sides: str | None) -> bool:
    """Whether a merge made something unreadable of what could be read."""
    reads = {"json": _is_json, "geojson": _is_json, "yaml": _is_yaml, "yml": _is_yaml}
    check = reads.get(path.rpartition(".")[2].lower())
    if check is None or merged is None:
        return False
    return not check(merged) and all(side is not None and check(side) for side in sides)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_yaml(text: str) -> bool:
    try:
        read_document(text)
    except YamlError:
        return False
    return True
