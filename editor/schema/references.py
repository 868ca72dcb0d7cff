"""References inside a JSON Schema: what they lead to, and parts made to stand by themselves.

Only what is in the same file is followed: no other file, no network.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_DEEPEST = 20  # references followed one after the other before giving up
# What holds values, and no schemas.
_LITERAL = frozenset({"const", "default", "enum", "examples", "errorMessage"})
# What a part would be called by from elsewhere; nothing refers to a part that stands by itself.
_NAMES = frozenset({"$id", "id", "$anchor", "$dynamicAnchor", "$schema"})


class References:
    """The references of one schema file; `tell` hears of each that leads nowhere."""

    def __init__(self, root: Any, tell: Callable[[str], None]) -> None:
        self._root = root
        self._tell = tell
        self._anchors: dict[str, Any] | None = None

    def followed(self, raw: Any) -> Any:
        """`raw` with its reference followed; what it says beside the reference wins."""
        for _ in range(_DEEPEST):
            if not isinstance(raw, dict) or not isinstance(raw.get("$ref"), str):
                return raw
            target = self._target(raw["$ref"])
            beside = {key: value for key, value in raw.items() if key != "$ref"}
            if not isinstance(target, dict):
                self._tell(raw["$ref"])
                return beside
            raw = target | beside
        self._tell(str(raw["$ref"]))
        return {}

    def standing_alone(self, raw: Any) -> Any:
        """`raw` as a schema of its own, which brings along all that it refers to."""
        places: dict[str, str] = {}
        made = self._moved(raw, places)
        if not places:
            return made
        brought: dict[str, Any] = {}
        while len(brought) < len(places):  # what is brought along may refer to more
            for reference, name in list(places.items()):
                if name not in brought:
                    brought[name] = self._moved(self._target(reference), places)
        return {"$defs": brought, "allOf": [made]}

    def _moved(self, raw: Any, places: dict[str, str]) -> Any:
        """A copy of `raw` whose references lead to `places` in `$defs`."""
        if isinstance(raw, list):
            return [self._moved(item, places) for item in raw]
        if not isinstance(raw, dict):
            return raw
        made: dict[str, Any] = {}
        for word, inner in raw.items():
            if word in _LITERAL:
                made[word] = inner
            elif word == "$ref" and isinstance(inner, str):
                if isinstance(self._target(inner), dict | bool):
                    name = places.setdefault(inner, f"part{len(places)}")
                    made[word] = f"#/$defs/{name}"
                else:
                    self._tell(inner)
            elif word not in _NAMES or not isinstance(inner, str):
                made[word] = self._moved(inner, places)
        return made

    def _target(self, reference: str) -> Any:
        """What a reference leads to; None when it leads nowhere in this file."""
        if reference in ("#", "#/"):
            return self._root
        if not reference.startswith("#/"):
            return self._anchored(reference.removeprefix("#")) if reference[:1] == "#" else None
        target: Any = self._root
        if "%" in reference:
            from urllib.parse import unquote

            reference = unquote(reference)
        for step in reference[2:].split("/"):
            name = step.replace("~1", "/").replace("~0", "~")
            if isinstance(target, list) and name.isdecimal() and int(name) < len(target):
                target = target[int(name)]
            elif isinstance(target, dict) and name in target:
                target = target[name]
            else:
                return None
        return target

    def _anchored(self, name: str) -> Any:
        if self._anchors is None:
            self._anchors = {}
            waiting = [self._root]
            while waiting:
                one = waiting.pop()
                if isinstance(one, dict):
                    waiting.extend(one.values())
                    if isinstance(anchor := one.get("$anchor"), str):
                        self._anchors[anchor] = one
                elif isinstance(one, list):
                    waiting.extend(one)
        return self._anchors.get(name)
