"""What the map's page knows: entries, facets and territories as plain values for its script."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from editor.article.beginning import beginning_of
from editor.article.header import Header, header, is_for_readers
from editor.publish.embedding import Thumbnails
from editor.publish.site_paths import SitePaths
from editor.publish.snapshot import MapSnapshot
from editor.schema.kinds import CHOICE, CHOICES, COMMA_LIST, LIST, RANGE, TERRITORY
from editor.territory.regions import Ring
from editor.territory.survey import survey
from editor.vault.values import as_json
from editor.workspace.colouring import usual_key
from editor.workspace.entries import Entry
from editor.workspace.facet_values import COLLECTION, EMPTY, NESTED, facet_of, facet_values

# Ground tones that the page's style sheet has, and lines along the coast as shares of the map.
_TONES = 10
_COAST = (0.0055, 0.0105)
# The finest step that is kept of an outline, as a share of the map's width.
_FINEST = 10_000

_FACET_KINDS = (CHOICE, CHOICES, COMMA_LIST, LIST, RANGE, TERRITORY)
_MOST_VALUES = 80
_MOST_FACETS = 6

_NOTHING: tuple[object, ...] = (None, "", [])
_TEXT_LENGTH = 280
_IMAGE = (480, 300)
_LOGO = (96, 96)


def page_data(snapshot: MapSnapshot, paths: SitePaths, thumbnails: Thumbnails) -> dict[str, Any]:
    """All that the page's script needs, in terms of JSON."""
    bounds = snapshot.map.bounds
    entries = sorted(snapshot.entries, key=lambda entry: (entry.title.casefold(), entry.path))
    facets = _Facets(snapshot, entries)
    described = _Entries(snapshot, facets, paths, thumbnails)
    made = [described.of(entry) for entry in entries]
    return {
        "vault": snapshot.vault,
        "bounds": [bounds.min_x, bounds.min_y, bounds.max_x, bounds.max_y],
        **_ground(snapshot),
        "facets": facets.described(),
        "colouring": facets.colouring(),
        "pictures": thumbnails.addresses,
        "entries": made,
    }


def _ground(snapshot: MapSnapshot) -> dict[str, Any]:
    """The territories and the coast around them; lines as flat lists of x and y."""
    bounds = snapshot.map.bounds
    larger = max(bounds.width, bounds.height)
    places = max(0, math.ceil(math.log10(_FINEST / larger)))
    regions = snapshot.regions
    known = survey(regions, tones=_TONES, coast=[share * larger for share in _COAST])

    def flat(ring: Ring) -> list[float]:
        return [_short(number, places) for point in ring for number in point]

    return {
        "regions": [
            {
                "name": region.name,
                "tone": tone,
                **({"colour": region.colour} if region.colour else {}),
                "spot": [_short(number, places) for number in (spot.x, spot.y, spot.room)],
                "rings": [flat(ring) for polygon in region.polygons for ring in polygon],
            }
            for region, spot, tone in zip(regions, known.spots, known.tones, strict=True)
        ],
        "coast": [[flat(ring) for ring in rings] for rings in known.coast],
    }


def _short(number: float, places: int) -> float:
    rounded = round(number, places)
    return int(rounded) if rounded == int(rounded) else rounded


class _Entries:
    """Describes entries as the page shows them."""

    def __init__(
        self,
        snapshot: MapSnapshot,
        facets: _Facets,
        paths: SitePaths,
        thumbnails: Thumbnails,
    ) -> None:
        self._place = snapshot.place
        self._facets = facets
        self._thumbnails = thumbnails
        self._paths = paths

    def of(self, entry: Entry) -> dict[str, Any]:
        """What the page knows of an entry; what it has nothing of is left out."""
        head = header(entry.fields, entry.path)
        x, y = self._place(entry)
        facts = [[fact.label, fact.text] for fact in head.facts if fact.label != "Territory"]
        made: dict[str, Any] = {
            "id": self._paths.url_path(entry),
            "title": entry.title,
            "x": x,
            "y": y,
            "values": self._facets.of(entry),
            "territory": entry.territory,
            "text": _text(entry),
            "facts": [fact for fact in facts if fact[1]],
            "image": self._thumbnail(head.image, entry, _IMAGE),
            "logo": self._thumbnail(head.logo, entry, _LOGO),
            "homepage": [head.homepage.url, head.homepage.text] if head.homepage else None,
            "page": self._paths.page(entry),
            "more": _more(entry, head),
        }
        return {k: value for k, value in made.items() if k == "values" or value not in _NOTHING}

    def _thumbnail(self, written: str, entry: Entry, size: tuple[int, int]) -> int | None:
        return self._thumbnails.number(written, entry.path, *size) if written else None


def _text(entry: Entry) -> str:
    """What the entry says of itself: in its field for that, else how its article begins."""
    own = entry.fields.get("description")
    if isinstance(own, str) and own.strip():
        return own if len(own) <= 2 * _TEXT_LENGTH else f"{own[: 2 * _TEXT_LENGTH].rstrip()}…"
    text = beginning_of(entry.body, entry.collection.dialect, _TEXT_LENGTH)
    return f"{text}…" if len(text) >= _TEXT_LENGTH - 1 else text


def _more(entry: Entry, head: Header) -> str:
    """What the search finds an entry by besides what the page shows of it."""
    shown = {head.title, *(value for fact in head.facts for value in fact.values)}
    texts = (
        text
        for key, value in entry.fields.items()
        if is_for_readers(key)
        for text in _texts(value)
        if text not in shown
    )
    places = _texts(entry.fields.get("locations"))
    return " ".join(dict.fromkeys([*texts, *places]))


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, str) and value.strip():
        yield " ".join(value.split())


class _Facets:
    """The fields that readers can narrow the map down by, the territory first.

    Values are told by their number in the alphabet of all values; -1 is no value.
    """

    def __init__(self, snapshot: MapSnapshot, entries: Sequence[Entry]) -> None:
        self._commas = snapshot.comma_lists
        self._schemas = tuple(snapshot.schemas.values())
        self._territory = snapshot.map.settings.fields.territory
        self._values: dict[str, list[str]] = {}
        self._numbers: dict[str, dict[str, int]] = {}
        self._labels: dict[str, str] = {}
        self._ordered: set[str] = set()
        candidates: dict[str, str] = {facet_of(self._territory): ""}
        for schema in snapshot.schemas.values():
            for key in (self._territory, *schema.fields):
                field = schema.field(key)
                is_facet = field.kind in _FACET_KINDS and is_for_readers(key)
                if key == self._territory or is_facet:
                    candidates[facet_of(key)] = candidates.get(facet_of(key)) or field.label
                if field.kind is RANGE:
                    self._ordered.add(facet_of(key))
        if len(snapshot.schemas) > 1:
            candidates[COLLECTION] = "Collection"
        for facet, label in candidates.items():
            if len(self._values) < _MOST_FACETS:
                self._take(facet, label, snapshot, entries)

    def _take(
        self, facet: str, label: str, snapshot: MapSnapshot, entries: Sequence[Entry]
    ) -> None:
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
            for schema in snapshot.schemas.values()
            for key, field in schema.fields.items()
            if facet_of(key) == facet
            for option in field.options
        }
        # As in the editor, a value's tone follows from all values that there may be.
        known = sorted(counts.keys() | options)
        self._values[facet] = known
        self._numbers[facet] = {value: number for number, value in enumerate(known)}
        self._labels[facet] = label

    def of(self, entry: Entry) -> list[list[int]]:
        """The numbers of the entry's values in each facet."""
        return [
            [numbers.get(value, -1) for value in facet_values(entry, facet, self._commas)]
            for facet, numbers in self._numbers.items()
        ]

    def described(self) -> list[dict[str, Any]]:
        """Each facet's label and values. ordered: values stand in an order of their own."""
        return [
            {
                "label": self._labels[facet],
                "values": as_json(values),
                "territory": facet == facet_of(self._territory),
                "ordered": _ranked(values) if facet in self._ordered else None,
            }
            for facet, values in self._values.items()
        ]

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
