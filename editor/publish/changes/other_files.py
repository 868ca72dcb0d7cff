"""What differs in files of the vault that are no entries: settings, territories, schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from editor.messages import Message
from editor.publish.changes.parts import Part, Run, What
from editor.publish.changes.values import member_words
from editor.territory.regions import Region, read_regions
from editor.vault.line_merge import lines_in, matches
from editor.vault.nodes import YamlError
from editor.vault.splices import Splice
from editor.vault.yaml_reader import read_document

_MOST_NOTES = 40


def other_parts(path: str, before: str, after: str) -> tuple[Part, ...]:
    """What differs, in words where the file is of a kind that is known, and its lines."""
    if before == after:
        return ()
    notes = list(_notes(path, before, after))[:_MOST_NOTES]
    return (*(Part(What.NOTE, words) for words in notes), *_lines(before, after))


def _notes(path: str, before: str, after: str) -> Iterator[Message]:
    if path.endswith(".geojson"):
        yield from _regions(before, after)
    elif path.endswith((".yaml", ".yml", ".json")):
        old, new = _read(path, before), _read(path, after)
        if new is None and old is not None:
            yield Message("publish.file-broken")
        elif isinstance(old, Mapping) and isinstance(new, Mapping):
            for words in member_words(old, new):
                yield Message("publish.setting", {"what": words})


def _read(path: str, text: str) -> Any:
    try:
        if path.endswith(".json"):
            return json.loads(text)
        root = read_document(text)
    except (YamlError, ValueError, RecursionError):
        return None
    return root.value if root is not None else None


def _regions(before: str, after: str) -> Iterator[Message]:
    old = {region.name: region for region in read_regions(before).regions}
    new = {region.name: region for region in read_regions(after).regions}
    gone = [name for name in old if name not in new]
    for name, region in new.items():
        if name in old:
            if region.polygons != old[name].polygons:
                yield Message("publish.region-shape", {"territory": name})
            if region.colour != old[name].colour:
                yield Message("publish.region-colour", {"territory": name})
            continue
        same = next((one for one in gone if _same_ground(old[one], region)), None)
        if same is not None:
            gone.remove(same)
            yield Message("publish.region-renamed", {"before": same, "after": name})
        else:
            yield Message("publish.region-added", {"territory": name})
    for name in gone:
        yield Message("publish.region-removed", {"territory": name})


def _same_ground(one: Region, other: Region) -> bool:
    return one.polygons == other.polygons


def _lines(before: str, after: str) -> Iterator[Part]:
    """Neighbouring lines that differ, each to be taken back by itself."""
    old, new = lines_in(before), lines_in(after)
    starts = [0]
    for line in new:
        starts.append(starts[-1] + len(line))
    i = j = 0
    for at, to, count in [*matches(old, new), (len(old), len(new), 0)]:
        if i < at or j < to:
            gone, come = "".join(old[i:at]), "".join(new[j:to])
            back = Splice(starts[j], starts[to], gone)
            runs = (Run("removed", gone), Run("added", come))
            words = Message("publish.lines", {"n": max(at - i, to - j), "line": j + 1})
            shown = tuple(run for run in runs if run.text)
            yield Part(What.LINES, words, (back,), (), shown, str(j), line=j + 1)
        i, j = at + count, to + count
