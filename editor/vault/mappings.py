"""Builds the value of a mapping as the publisher's reader does: names, duplicates, merge keys."""

from __future__ import annotations

from datetime import date
from typing import Any

from editor.vault.javascript import key_text
from editor.vault.nodes import Node, Pair, YamlError

_MOST_MERGED = 10_000
_MOST_SOURCES = 100


class MergeBudget:
    """How many keys merge keys have brought in so far, over one document."""

    __slots__ = ("spent",)

    def __init__(self) -> None:
        self.spent = 0

    def charge(self, position: int) -> None:
        """Count one more; raise YamlError where the publisher's reader gives up."""
        self.spent += 1
        if self.spent > _MOST_MERGED:
            raise YamlError("vault.yaml-merge-many", position)


class MappingBuilder:
    """Collects the pairs of one mapping into `value`."""

    __slots__ = ("_budget", "_overridable", "value")

    def __init__(self, budget: MergeBudget) -> None:
        self.value: dict[str, Any] = {}
        self._budget = budget
        self._overridable: set[str] | None = None

    def add(
        self,
        key: Node | None,
        start: int,
        value: Node,
        *,
        explicit: bool = False,
        merge: bool = True,
    ) -> Pair:
        """Store one pair; `start` is where its key stands. Raises YamlError."""
        name = key_text(key.value) if key is not None else "null"
        if name is None:
            raise YamlError("vault.yaml-key-list", start)
        end = key.end if key is not None else start
        head = key.head if key is not None else start
        if key is not None and key.merge and merge:
            self._merge(value, start)
        else:
            overridable = self._overridable
            if name in self.value and not (overridable and name in overridable):
                raise YamlError("vault.yaml-duplicate", start, field=name)
            self.value[name] = value.value
            if overridable:
                overridable.discard(name)
        return Pair(name, head, end, value, key, explicit)

    def _merge(self, value: Node, position: int) -> None:
        sources = value.value
        if not isinstance(sources, list):
            sources = [sources]
        elif len(sources) > _MOST_SOURCES:
            raise YamlError("vault.yaml-merge-many", position)
        if self._overridable is None:
            self._overridable = set()
        for source in sources:
            self._budget.charge(position)
            for name, item in _members(source, position).items():
                self._budget.charge(position)
                if name not in self.value:
                    self.value[name] = item
                    self._overridable.add(name)


def _members(source: Any, position: int) -> dict[str, Any]:
    """What a JavaScript object for `source` has as its own members."""
    if isinstance(source, dict):
        return source
    if isinstance(source, list | bytes):
        return {str(index): item for index, item in enumerate(source)}
    if isinstance(source, date):
        return {}
    raise YamlError("vault.yaml-merge", position)
