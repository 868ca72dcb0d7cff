"""Values that readers of YAML do not agree on: how each reads them, and how to settle it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from editor.messages import Message
from editor.regex import regex
from editor.schema.kinds import as_text
from editor.vault.nodes import Node, YamlError
from editor.vault.readings import READERS, REJECTED, readings, same
from editor.vault.writer import Manners, in_flow
from editor.vault.yaml_reader import read_document

# In the order of READERS; names of programs, and who reads by them.
NAMES = ("js-yaml 4 (Astro)", "js-yaml 3 (gray-matter)", "PyYAML", "ruamel.yaml")


class Disagreement(NamedTuple):
    """What readers make of a value. told: for each of NAMES, what it reads.

    settled: the value's YAML, written so that all read what js-yaml 4 reads; None where it cannot
    be written so.
    """

    told: tuple[Message, ...]
    settled: str | None


# Lines that every reader takes for text, or for items of text: most are, and need no reading.
_SURE = regex(
    r"(?:(?:- )?"
    r"(?:\"[^\"\\\n]*\"|'[^'\n]*'|https?://[^\s#]+|/[\w./-]+|[A-Za-z][A-Za-z0-9 &,.'()/-]{5,}"
    r"|[1-9][0-9]{0,8}|(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8]))(?:\n|\Z))+"
)


def disagreement(source: str) -> Disagreement | None:
    """What readers make of a field's value, given as YAML text; None where they agree."""
    return None if _SURE.fullmatch(source) else _disagreement(source)


@lru_cache(maxsize=2048)
def _disagreement(source: str) -> Disagreement | None:
    try:
        found = readings(source) if source else None
        if found is None or not found.differ:
            return None
        values = (found.js_yaml_4, found.js_yaml_3, found.pyyaml, found.ruamel)
        one = next(_differing(values), values)
        return Disagreement(tuple(map(_told, one)), _settled(source))
    except YamlError:
        return None


def _differing(values: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """The innermost values that differ, as each reader has them."""
    first = values[0]
    if all(same(first, other) for other in values[1:]):
        return
    if all(isinstance(one, list) and len(one) == len(first) for one in values):
        for items in zip(*values, strict=True):
            yield from _differing(items)
    elif all(isinstance(one, dict) and list(one) == list(first) for one in values):
        for key in first:
            yield from _differing(tuple(one[key] for one in values))
    else:
        yield values


def _told(value: Any) -> Message:
    if value is REJECTED:
        return Message("schema.reads-refused")
    if value is None:
        return Message("schema.reads-nothing")
    if isinstance(value, bool):
        return Message("schema.reads-yes" if value else "schema.reads-no")
    if isinstance(value, int | float):
        return Message("schema.reads-number", {"value": as_text(value)})
    if isinstance(value, list | dict):
        return Message("schema.reads-other", {"value": in_flow(value, Manners(None, "\n"))})
    code = "schema.reads-text" if isinstance(value, str) else "schema.reads-date"
    return Message(code, {"value": as_text(value)})


def _settled(source: str) -> str | None:
    """The source with only those scalars written anew that are read in more ways than one."""
    root = read_document(source)
    if root is None or root.start < 0:
        return None
    text = source
    for node in sorted(_unsettled(root, source), key=lambda one: -one.start):
        text = text[: node.start] + in_flow(node.value, Manners(None, "\n")) + text[node.end :]
    before, after = readings(source), readings(text)
    return text if not after.differ and same(before.js_yaml_4, after.js_yaml_4) else None


def _unsettled(root: Node, source: str) -> Iterator[Node]:
    for node in root.walk():
        if node.kind != "scalar" or node.style != "plain" or node.tag is not None:
            continue
        written = source[node.start : node.end]
        read = [reader(written) for reader in READERS]
        if "\n" not in written and not all(same(read[0], other) for other in read[1:]):
            yield node
