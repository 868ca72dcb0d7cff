"""The facets of a page: which values of which fields readers can narrow its entries down by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection as AnyOf
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from editor.article.header import is_for_readers
from editor.article.reader_words import ReaderWords
from editor.schema.collation import Collation
from editor.schema.kinds import CHOICE, CHOICES, COMMA_LIST, LIST, RANGE, TERRITORY
from editor.vault.values import as_json
from editor.workspace.colouring import usual_key
from editor.workspace.entries import Entry
from editor.workspace.facet_values import (
    COLLECTION,
    EMPTY,
    NESTED,
    CommaLists,
    facet_of,
    facet_values,
    key_of,
)

if TYPE_CHECKING:
    from editor.schema.fields import Schema

_FACET_KINDS = (CHOICE, CHOICES, COMMA_LIST, LIST, RANGE, TERRITORY)
_MOST_VALUES = 80
_MOST_FACETS = 6


class Facets:
    """The fields that readers can narrow the map down by, the territory first.

    Values are told by their number among all values; -1 is no value.
    """

    def __init__(
        self,
        schemas: AnyOf[Schema],
        comma_lists: CommaLists,
        territory: str,
        entries: Sequence[Entry],
        say: ReaderWords,
    ) -> None:
        """schemas: of the entries' collections. territory: the field that names it. say: names the
        fields.
        """
        self._say = say
        self._letters = Collation(say.language)
        self._commas = comma_lists
        self._schemas = tuple(schemas)
        self._territory = territory
        self._values: dict[str, list[str]] = {}
        self._numbers: dict[str, dict[str, int]] = {}
        self._labels: dict[str, str] = {}
        self._ordered: set[str] = set()
        candidates: dict[str, str] = {facet_of(self._territory): ""}
        for schema in self._schemas:
            for key in (self._territory, *schema.fields):
                field = schema.field(key)
                is_facet = field.kind in _FACET_KINDS and is_for_readers(key)
                if key == self._territory or is_facet:
                    candidates[facet_of(key)] = candidates.get(facet_of(key)) or field.label
                if field.kind is RANGE:
                    self._ordered.add(facet_of(key))
        if len(self._schemas) > 1:
            candidates[COLLECTION] = self._say("Collection")
        for facet, label in candidates.items():
            if len(self._values) < _MOST_FACETS:
                self._take(facet, label, entries)

    def _take(self, facet: str, label: str, entries: Sequence[Entry]) -> None:
        counts = Counter(
            value
            for entry in entries
            for value in facet_values(entry, facet, self._commas)
            if value not in (EMPTY, NESTED)
        )
        is_territory = facet == facet_of(self._territory)
        useful = 1 < len(counts) <= _MOST_VALUES and sum(counts.values()) >= 1.5 * len(counts)
        if not counts or not (useful or is_territory):
            return
        options = {
            option.text
            for schema in self._schemas
            for key, field in schema.fields.items()
            if facet_of(key) == facet
            for option in field.options
        }
        # As in the editor, a value's tone follows from all values that there may be.
        known = sorted(counts.keys() | options)
        self._values[facet] = known
        self._numbers[facet] = {value: number for number, value in enumerate(known)}
        self._labels[facet] = self._say(label)

    def of(self, entry: Entry) -> list[list[int]]:
        """The numbers of the entry's values in each facet."""
        return [
            [numbers.get(value, -1) for value in facet_values(entry, facet, self._commas)]
            for facet, numbers in self._numbers.items()
        ]

    def described(self) -> list[dict[str, Any]]:
        """Each facet's key, label and values. ordered: values stand in an order of their own.

        alphabet: the numbers of the values in the order of their letters, where that is another.
        """
        return [
            {
                "key": key_of(facet) or facet,
                "label": self._labels[facet],
                "values": as_json(values),
                "territory": facet == facet_of(self._territory),
                "ordered": _ranked(values) if facet in self._ordered else None,
                **self._alphabet(values),
            }
            for facet, values in self._values.items()
        ]

    def _alphabet(self, values: Sequence[str]) -> dict[str, list[int]]:
        numbers = sorted(range(len(values)), key=lambda number: self._letters(values[number]))
        return {} if numbers == list(range(len(values))) else {"alphabet": numbers}

    def colouring(self) -> int:
        """The number of the facet that colours the pins, as in the editor; -1 for none."""
        facets = list(self._values)
        usual = (facet_of(usual_key(schema, self._territory)) for schema in self._schemas)
        return next((facets.index(facet) for facet in usual if facet in facets), -1)


def _ranked(values: Sequence[str]) -> list[int]:
    """The numbers of ranges such as 4-10 and 101+ by where they begin."""

    def start(number: int) -> tuple[int, str]:
        digits = "".join(c if c.isdecimal() else " " for c in values[number]).split()
        return (int(digits[0]) if digits else -1), values[number]

    return sorted(range(len(values)), key=start)
