"""Edits of territories as splices into the text of their GeoJSON file.

Only what is edited changes: the numbers of a point that moved, the value of a name. Each edit is
read again before it counts, and must say what was meant and of all else what the file said.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from editor.messages import EditorError
from editor.territory.region_style import Style, style_of
from editor.territory.regions import Polygon, Ring, RingPlace, features_of
from editor.vault import json_spans as spans
from editor.vault.json_spans import Span
from editor.vault.splices import Splice, apply

_COLOURS = ("color", "fill")  # the first that a feature has is its colour


class RegionEditRefused(EditorError):  # noqa: N818 - reads as what happened
    """The territories' file cannot be changed so; nothing was changed."""


class PolygonPlace(NamedTuple):
    """Where a polygon stands in the file: numbers from 0, with what cannot be used counted in."""

    feature: int
    polygon: int


class RegionText:
    """The text of a file of territories, which gives the text after an edit.

    Features, polygons and rings are told by their number in the file. Raises RegionEditRefused
    when the text is no GeoJSON, and from each edit that cannot be made safely.
    """

    def __init__(self, text: str) -> None:
        try:
            self._root = spans.root(text)
            self._data = _read(text)
        except (ValueError, RecursionError) as error:
            raise RegionEditRefused("territory.regions-closed") from error
        if features_of(self._data) is None:
            raise RegionEditRefused("territory.regions-closed")
        self.text = text

    def line(self, feature: int) -> int:
        """The line, from 1, on which a feature starts."""
        return self.text.count("\n", 0, self._features()[feature].start) + 1

    def with_rings(self, rings: Mapping[RingPlace, Ring]) -> str:
        """Other points in these rings. Points that stay where they are stay as they are written."""
        splices: list[Splice] = []
        wanted = _read(self.text)
        features = self._features()
        for place, ring in sorted(rings.items()):
            at = spans.items(self.text, self._polygon(features[place.feature], place).start)
            made, points = self._ring_splices(at[place.ring], ring)
            splices += made
            _rings_in(wanted, place)[place.ring] = points
        return self._checked(splices, wanted)

    def with_polygons(
        self, place: PolygonPlace, polygons: Sequence[Polygon], rings: Sequence[int]
    ) -> str:
        """Other polygons in the place of one; a feature that has none left goes with them.

        The first stands for the one that was there. rings: the numbers of its rings that are in
        use; others stay.
        """
        feature = self._features()[place.feature]
        geometry, kind, coordinates = self._geometry(feature)
        several = kind == "MultiPolygon"
        count = len(spans.items(self.text, coordinates.start)) if several else 1
        if not polygons and count == 1:
            return self.without([place.feature])
        wanted = _read(self.text)
        drawn = _geometry_in(wanted, place.feature)
        at = self._polygon(feature, place)
        style = style_of(self.text, at)
        splices: list[Splice] = []
        values: list[Any] = []
        for polygon in polygons[:1]:
            splices, value = self._polygon_splices(at, polygon, rings)
            values.append(value)
        more = [style.polygon(polygon) for polygon in polygons[1:]]
        values += [_as_json(polygon) for polygon in polygons[1:]]
        if several:
            numbers: list[int | str] = [*range(count)]
            numbers[place.polygon : place.polygon + 1] = [*[place.polygon][: len(polygons)], *more]
            if numbers != list(range(count)):
                splices += spans.with_items(self.text, coordinates, numbers, style.gap)
            drawn["coordinates"][place.polygon : place.polygon + 1] = values
        elif more:
            named = spans.member(self.text, geometry.start, "type")
            assert named is not None
            rest = "".join(f",{style.gap}{text}" for text in more)
            splices += [
                Splice(*named.value, json.dumps("MultiPolygon")),
                Splice(coordinates.start, coordinates.start, "["),
                Splice(coordinates.end, coordinates.end, rest + "]"),
            ]
            drawn["type"], drawn["coordinates"] = "MultiPolygon", values
        else:
            drawn["coordinates"] = values[0]
        return self._checked(splices, wanted)

    def with_name(self, features: Iterable[int], name: str) -> str:
        """Another name for these features."""
        written = json.dumps(name, ensure_ascii=False)
        return self._with_properties(features, lambda _known: {"name": (name, written)})

    def with_colour(self, features: Iterable[int], colour: str | None) -> str:
        """Another colour for these features, #RRGGBB; None for none of their own."""

        def wanted(known: Mapping[str, Any]) -> dict[str, tuple[Any, str | None]]:
            if colour is None:
                return {key: (None, None) for key in _COLOURS if key in known}
            key = next((key for key in _COLOURS if key in known), _COLOURS[0])
            return {key: (colour, json.dumps(colour))}

        return self._with_properties(features, wanted)

    def without(self, features: Collection[int]) -> str:
        """Without these features."""
        listed = self._list()
        if listed is None:  # the file is a single feature
            empty = {"type": "FeatureCollection", "features": []}
            written = Style().document([])
            return self._checked([Splice(*self._root, written.strip())], empty)
        wanted = _read(self.text)
        count = len(wanted["features"])
        stays: list[int | str] = [number for number in range(count) if number not in features]
        wanted["features"] = [wanted["features"][int(number)] for number in stays]
        return self._checked(spans.with_items(self.text, listed, stays), wanted)

    def with_region(self, name: str, polygons: Sequence[Polygon], colour: str | None = None) -> str:
        """One more feature, written as those that are there."""
        listed = self._list()
        style = style_of(self.text, listed)
        feature = _feature(name, polygons, colour)
        if listed is None:  # the file is a single feature
            texts = [self.text[slice(*self._root)], style.feature(name, polygons, colour)]
            both = {"type": "FeatureCollection", "features": [self._data, feature]}
            return self._checked([Splice(*self._root, style.collection(texts))], both)
        wanted = _read(self.text)
        wanted["features"].append(feature)
        numbers: list[int | str] = [*range(len(wanted["features"]) - 1)]
        numbers.append(style.feature(name, polygons, colour))
        lead = style.lead if not numbers[:-1] else ""
        if lead:
            numbers[-1] = f"{lead}{numbers[-1]}{style.tail}"
        return self._checked(spans.with_items(self.text, listed, numbers, style.gap), wanted)

    def _with_properties(
        self,
        features: Iterable[int],
        wished: Callable[[Mapping[str, Any]], Mapping[str, tuple[Any, str | None]]],
    ) -> str:
        """Other properties of features: by name their value and its text; None for no such one."""
        splices: list[Splice] = []
        wanted = _read(self.text)
        all_ = self._features()
        for number in features:
            at = spans.member(self.text, all_[number].start, "properties")
            known = (features_of(wanted) or [])[number]["properties"]
            assert at is not None
            for key, (value, written) in wished(known).items():
                if written is None:
                    splices += spans.without_member(self.text, at.value.start, key)
                    del known[key]
                elif key not in known or known[key] != value:
                    splices.append(spans.with_member(self.text, at.value.start, key, written))
                    known[key] = value
        return self._checked(splices, wanted)

    def _checked(self, splices: Iterable[Splice], wanted: Any) -> str:
        """The text with the splices made, which must then say `wanted`."""
        made = apply(self.text, splices)
        try:
            good = _read(made) == wanted
        except ValueError:
            good = False
        if not good:
            raise RegionEditRefused("territory.regions-unsafe")
        return made

    def _list(self) -> Span | None:
        """The list of features; None when the file is a single one."""
        if self._data.get("type") == "Feature":
            return None
        found = spans.member(self.text, self._root.start, "features")
        assert found is not None
        return found.value

    def _features(self) -> list[Span]:
        listed = self._list()
        return [self._root] if listed is None else spans.items(self.text, listed.start)

    def _geometry(self, feature: Span) -> tuple[Span, str, Span]:
        """Where a feature's geometry stands, its type, and where its coordinates stand."""
        geometry = spans.member(self.text, feature.start, "geometry")
        assert geometry is not None
        kind = spans.member(self.text, geometry.value.start, "type")
        coordinates = spans.member(self.text, geometry.value.start, "coordinates")
        assert kind is not None
        assert coordinates is not None
        return geometry.value, json.loads(self.text[slice(*kind.value)]), coordinates.value

    def _polygon(self, feature: Span, place: PolygonPlace | RingPlace) -> Span:
        _, kind, at = self._geometry(feature)
        return spans.items(self.text, at.start)[place.polygon] if kind == "MultiPolygon" else at

    def _polygon_splices(
        self, at: Span, polygon: Polygon, rings: Sequence[int]
    ) -> tuple[list[Splice], list[Any]]:
        """Splices that give a polygon other rings, and what it then holds."""
        known = spans.items(self.text, at.start)
        values = [json.loads(self.text[slice(*span)]) for span in known]
        style = style_of(self.text, at)
        splices, outer = self._ring_splices(known[0], polygon[0])
        numbers: list[int | str] = [0]
        held: list[Any] = [outer]
        holes = list(polygon[1:])
        for number in range(1, len(known)):
            same = next((hole for hole in holes if _says(values[number], hole)), None)
            if same is not None:
                holes.remove(same)
            if same is not None or number not in rings:
                numbers.append(number)
                held.append(values[number])
        for hole in holes:
            numbers.append(style.polygon((hole,))[1:-1])
            held += _as_json((hole,))
        if numbers != list(range(len(known))):
            splices += spans.with_items(self.text, at, numbers, style.gap)
        return splices, held

    def _ring_splices(self, at: Span, ring: Ring) -> tuple[list[Splice], list[Any]]:
        """Splices that give a ring other points, and what it then holds."""
        points = spans.items(self.text, at.start)
        known: list[Any] = json.loads(self.text[slice(*at)])
        old = [(float(point[0]), float(point[1])) for point in known]
        closed = len(old) > 1 and old[0] == old[-1]
        new = [*ring, ring[0]] if closed else list(ring)
        style = style_of(self.text, at)
        splices: list[Splice] = []
        numbers: list[int | str] = []
        values: list[Any] = []
        for first, last, low, high in _runs(old, new):
            paired = min(last - first, high - low)
            for one, (x, y) in zip(range(first, first + paired), new[low:high], strict=False):
                numbers.append(one)
                values.append([*known[one]])
                for axis, number in enumerate((x, y)):
                    if old[one][axis] != number:
                        span = spans.items(self.text, points[one].start)[axis]
                        splices.append(Splice(*span, style.number(number)))
                        values[-1][axis] = number
            for x, y in new[low + paired : high]:
                numbers.append(style.point((x, y)))
                values.append([x, y])
        if numbers != list(range(len(points))):
            splices += spans.with_items(self.text, at, numbers, style.gap)
        return splices, values


def new_text(regions: Iterable[tuple[str, Sequence[Polygon], str | None]]) -> str:
    """The text of a new file: name, polygons and colour of each territory; one ring a line.

    Raises RegionEditRefused where it would not be read as what it is to say.
    """
    style = Style()
    listed = list(regions)
    text = style.document([style.feature(*one) for one in listed])
    wanted = [_feature(*one) for one in listed]
    if _read(text) != {"type": "FeatureCollection", "features": wanted}:
        raise RegionEditRefused("territory.regions-unsafe")
    return text


def _runs(
    old: Sequence[tuple[float, float]], new: Sequence[tuple[float, float]]
) -> Iterable[tuple[int, int, int, int]]:
    """Runs of points that are the same, or stand for each other, in the order of the ring."""
    if len(old) == len(new):
        yield 0, len(old), 0, len(new)
        return
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    end = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), shorter)
    end = min(end, shorter - start)
    yield 0, start, 0, start
    middle = SequenceMatcher(None, old[start : len(old) - end], new[start : len(new) - end], False)
    for _tag, first, last, low, high in middle.get_opcodes():
        yield start + first, start + last, start + low, start + high
    yield len(old) - end, len(old), len(new) - end, len(new)


def _read(text: str) -> Any:
    # What is no number, as some programs write it, is equal to itself this way.
    return json.loads(text.removeprefix("\ufeff"), parse_constant=lambda name: name)


def _geometry_in(data: Any, feature: int) -> dict[str, Any]:
    features = features_of(data)
    assert features is not None
    geometry: dict[str, Any] = features[feature]["geometry"]
    return geometry


def _rings_in(data: Any, place: RingPlace) -> list[Any]:
    geometry = _geometry_in(data, place.feature)
    rings: list[Any] = geometry["coordinates"]
    return rings[place.polygon] if geometry["type"] == "MultiPolygon" else rings


def _says(points: Any, ring: Ring) -> bool:
    """Whether a ring of the file has these points."""
    return [tuple(point[:2]) for point in points] in ([*ring, ring[0]], [*ring])


def _as_json(polygon: Polygon) -> list[Any]:
    return [[[x, y] for x, y in (*ring, ring[0])] for ring in polygon]


def _feature(name: str, polygons: Sequence[Polygon], colour: str | None) -> dict[str, Any]:
    several = len(polygons) != 1
    properties = {"name": name} | ({"color": colour} if colour else {})
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {
            "type": "MultiPolygon" if several else "Polygon",
            "coordinates": [_as_json(one) for one in polygons]
            if several
            else _as_json(polygons[0]),
        },
    }
