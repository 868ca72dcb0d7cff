"""How a curator arranged a table: columns, widths, sorting, filters; kept between runs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from editor.ui.table.columns import Column, usual
from editor.ui.table.filters import Filter

LEAST_WIDTH, MOST_WIDTH = 40, 900


@dataclass
class Layout:
    """The arrangement of one table.

    columns: the keys shown, in order. known: the keys there were when it was made, so that a field
    that is new since then is shown. frozen: how many columns stay when the others are scrolled.
    sorts: keys with whether they descend, the strongest first.
    """

    columns: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)
    frozen: int = 1
    sorts: list[tuple[str, bool]] = field(default_factory=list)
    filters: dict[str, Filter] = field(default_factory=dict)

    def fit(self, columns: dict[str, Column]) -> None:
        """Take in columns that are new and leave out what is gone; never without any column."""
        if not self.known:
            self.columns = usual(columns)
        known = set(self.known)
        shown = [key for key in self.columns if key in columns]
        if self.known:
            shown += [key for key in usual(columns) if key not in known and key not in shown]
        self.columns = shown or usual(columns)
        self.known = list(dict.fromkeys([*self.known, *columns]))
        self.frozen = max(0, min(self.frozen, len(self.columns) - 1))
        self.sorts = [(key, down) for key, down in self.sorts if key in columns]
        self.filters = {key: one for key, one in self.filters.items() if key in columns}

    def to_json(self) -> str:
        """The arrangement as text."""
        return json.dumps(
            {
                "columns": self.columns,
                "known": self.known,
                "widths": self.widths,
                "frozen": self.frozen,
                "sorts": self.sorts,
                "filters": {
                    key: {**one._asdict(), "values": sorted(one.values)}
                    for key, one in self.filters.items()
                },
            },
        )

    @classmethod
    def from_json(cls, text: str) -> Layout:
        """The arrangement that `to_json` wrote; the usual one where the text is none."""
        try:
            return cls._read(json.loads(text))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return cls()

    @classmethod
    def _read(cls, found: Any) -> Layout:
        return cls(
            [str(key) for key in found["columns"]],
            [str(key) for key in found["known"]],
            {
                str(key): max(LEAST_WIDTH, min(MOST_WIDTH, int(width)))
                for key, width in found["widths"].items()
            },
            int(found["frozen"]),
            [(str(key), bool(down)) for key, down in found["sorts"]],
            {str(key): _filter(one) for key, one in found["filters"].items()},
        )


def _filter(found: Any) -> Filter:
    empty = found["empty"]
    return Filter(
        str(found["contains"]),
        frozenset(str(value) for value in found["values"]),
        empty if isinstance(empty, bool) else None,
        str(found["low"]),
        str(found["high"]),
    )
