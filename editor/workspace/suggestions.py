"""Suggested places for the vault's unplaced entries: what is read of them, and what is learned.

A snapshot of the vault is taken where its entries may be asked for; all else can be done by any
thread. What was learned stays good while pins move: only what is known of entries is learned anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from editor.article.link_scan import like_links
from editor.schema import kinds
from editor.schema.values import Value
from editor.territory.bounds import Bounds
from editor.territory.infer import Placed, infer_regions
from editor.territory.regions import Point, Region, region_at
from editor.territory.suggest.learned import Facts, Learned
from editor.territory.suggest.suggestion import COUNT, Ranked, Suggestion
from editor.territory.suggest.traits import Traits
from editor.workers import ADVICE, Kept
from editor.workspace.entries import Entry
from editor.workspace.settings import MapSettings

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.schema.fields import Schema
    from editor.workspace.settings import Collection
    from editor.workspace.workspace import Workspace

# A longer text is read for its words; a shorter one is also a value that entries may share.
_SHORT = 60
_VALUES = (
    kinds.CHOICE, kinds.CHOICES, kinds.LIST, kinds.COMMA_LIST, kinds.LOCATION, kinds.LOCATIONS,
    kinds.RANGE, kinds.YES_NO, kinds.ENTRY_LINK, kinds.ENTRY_LINKS, kinds.TEXT,
)  # fmt: skip


class Snapshot(NamedTuple):
    """A vault's entries of one map as they are at a moment, to be learned from by any thread.

    schemas: by collection. regions: the territories; None where they are to be inferred.
    """

    entries: tuple[Entry, ...]
    schemas: Mapping[Collection, Schema]
    links: LinkIndex
    settings: MapSettings
    bounds: Bounds
    regions: tuple[Region, ...] | None


@dataclass(frozen=True)
class Advice:
    """What was learned of a map's entries. Immutable, so that threads may share it.

    It is learned when it is first asked, which takes a while. pins: where entries lie, by path.
    read: what was read of each entry.
    """

    learned: Kept[Learned]
    pins: Mapping[str, Point]
    traits: Mapping[str, Traits]
    read: Mapping[str, tuple[Entry, _Read]]

    def with_pins(self, pins: Mapping[str, Point]) -> Advice:
        """The same for pins that have moved, come or gone since."""
        return replace(self, pins=pins)

    def rank(self, path: str) -> tuple[Ranked, ...]:
        """The map's territories for an entry, the most probable first."""
        return self.learned.call(Learned.rank, path)

    def suggest(self, path: str, count: int = COUNT) -> tuple[Suggestion, ...]:
        """Up to `count` places for an entry, the best first; none where the map has no territory.

        Some milliseconds for each.
        """
        return self.learned.call(Learned.suggest, path, self.pins, count)

    def clear(self, paths: Iterable[str]) -> dict[str, Ranked]:
        """Where these entries belong, and how probable that is; without those it is unclear of."""
        return self.learned.call(Learned.clear, list(paths))


def take_snapshot(workspace: Workspace, name: str) -> Snapshot:
    """What can be learned from of the map `name`."""
    map_ = workspace.map(name)
    entries = tuple(
        entry for entry in workspace.entries() if entry.collection.map == name and entry.is_entry
    )
    collections = dict.fromkeys(entry.collection for entry in entries)
    schemas = {collection: workspace.schema(collection) for collection in collections}
    return Snapshot(entries, schemas, workspace.links, map_.settings, map_.bounds, map_.regions)


def pins_of(entries: Iterable[Entry]) -> dict[str, tuple[float, float]]:
    """Where entries lie, by path; without those that are not placed."""
    return {
        entry.path: (entry.place.x, entry.place.y)
        for entry in entries
        if entry.place.x is not None and entry.place.y is not None
    }


def advise(snapshot: Snapshot, before: Advice | None = None) -> Advice:
    """Learn where entries belong.

    before: what was learned earlier; entries that are the same since are not read again.
    """
    known = before.read if before is not None else {}
    read: dict[str, tuple[Entry, _Read]] = {}
    for entry in snapshot.entries:
        earlier = known.get(entry.path)
        if earlier is not None and earlier[0] is entry:
            read[entry.path] = earlier
        else:
            schema = snapshot.schemas[entry.collection]
            read[entry.path] = entry, _read(entry, schema, snapshot.settings)
    pins = pins_of(snapshot.entries)
    regions = snapshot.regions
    if regions is None:
        placed = (Placed(*pins[e.path], e.territory) for e in snapshot.entries if e.path in pins)
        regions = ADVICE.call(infer_regions, list(placed), snapshot.bounds)
    links = _links(read, snapshot.links)
    names = {region.name.casefold(): region.name for region in regions}
    traits = {}
    for path, (entry, found) in read.items():
        named = names.get(" ".join(entry.territory.split()).casefold(), "")
        # A pin alone tells where an entry belongs, where its fields do not.
        below = None if named or path not in pins else region_at(regions, *pins[path])
        traits[path] = Traits(
            path,
            entry.title,
            found.values,
            found.name,
            found.prose,
            links.get(path, ()),
            named or (below.name if below is not None else ""),
        )
    labels = {
        key: field.label
        for schema in snapshot.schemas.values()
        for key, field in schema.fields.items()
    }
    facts = Facts(traits, regions, snapshot.bounds, snapshot.settings.step, labels)
    return Advice(Kept(ADVICE, Learned, facts), pins, traits, read)


class _Read(NamedTuple):
    """What an entry's text says by itself. targets: what it links to, as written."""

    values: Mapping[str, tuple[str, ...]]
    name: str
    prose: str
    targets: tuple[str, ...]


def _read(entry: Entry, schema: Schema, settings: MapSettings) -> _Read:
    own = settings.fields
    values: dict[str, tuple[str, ...]] = {}
    names, prose, linking = [entry.title], [], []
    for key, value in entry.fields.items():
        if key in (own.x, own.y, own.territory):
            continue
        kind = schema.field(key).kind
        texts = [text for text in _texts(kind, value) if text.strip()]
        linking += [text for text in texts if "[[" in text]
        if kind is kinds.LINK:
            names += map(_host, texts)
        elif kind is kinds.LONG_TEXT:
            prose += texts
        elif kind in _VALUES or kind is kinds.SHARES:
            short = tuple(kinds.link_words(text) for text in texts if len(text) <= _SHORT)
            prose += [text for text in texts if len(text) > _SHORT]
            if short and short != (entry.title,):
                values[key] = short
    prose.append(entry.body)
    targets = [target for text in (*linking, entry.body) for target in like_links(text)]
    return _Read(values, " ".join(names), "\n".join(prose), tuple(dict.fromkeys(targets)))


def _texts(kind: kinds.Kind, value: Value) -> Iterator[str]:
    """The short texts in a field's value, in order."""
    if kind is kinds.SHARES and isinstance(value, dict):
        # What has the largest share comes first.
        numbers = [(-n if kinds.is_number(n) else 0.0, str(name)) for name, n in value.items()]
        yield from (name for _, name in sorted(numbers))
    elif kind is kinds.COMMA_LIST and isinstance(value, str):
        yield from kinds.COMMA_LIST.items(value)
    elif isinstance(value, list):
        yield from (kinds.as_text(item) for item in value if not isinstance(item, list | dict))
    elif value is not None and not isinstance(value, dict):
        yield kinds.as_text(value)


def _host(address: str) -> str:
    """The words of a web address that may be of the initiative's name."""
    try:
        host = urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").rpartition(".")[0].replace(".", " ")


def _links(
    read: Mapping[str, tuple[Entry, _Read]], index: LinkIndex
) -> Mapping[str, tuple[str, ...]]:
    """The entries that each links to or is linked from."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path, (_, what) in read.items():
        for target in what.targets:
            other = index.resolve(target, path)
            if other is not None and other != path and other in read:
                found[path].add(other)
                found[other].add(path)
    return {path: tuple(sorted(others)) for path, others in found.items()}
