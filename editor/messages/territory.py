"""What the room `territory` tells: coordinates, regions and suggested places."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "territory.bounds-form": (
        "The map's bounds must be two corners, [[min_y, min_x], [max_y, max_x]], all numbers."
    ),
    "territory.bounds-empty": (
        "The map's bounds have no area: their corners must differ in x and in y."
    ),
    "territory.bounds-reversed": (
        "The map's bounds name a larger corner first; they are read as [[min_y, min_x], "
        "[max_y, max_x]]."
    ),
    "territory.coordinate-text": (
        '"{value}" in {field} is text; readers of the map need it as a number.'
    ),
    "territory.coordinate-form": (
        '"{value}" in {field} is not a number, so the entry has no place on the map.'
    ),
    "territory.coordinate-outside": (
        "{field} is {value}, outside the map, which goes from {low} to {high}."
    ),
    "territory.half-placed": ("{present} is given and {missing} is not; the map needs both."),
    "territory.regions-json": ("The regions file is not valid JSON: {detail}."),
    "territory.regions-form": ("The regions file is not GeoJSON: it holds no list of features."),
    "territory.region-unnamed": ('Region {number} has no property "name", so it is left out.'),
    "territory.region-shape": (
        "Region {number}, {name}, is neither a Polygon nor a MultiPolygon, so it is left out."
    ),
    "territory.region-points": (
        "Region {number}, {name}, has no ring of at least three points, so it is left out."
    ),
    "territory.region-part": (
        "Region {number}, {name}, has a part without three points; that part is left out."
    ),
    "territory.landmarks-few": Plural(
        "One more landmark is needed.", "{n} more landmarks are needed."
    ),
    "territory.landmarks-together-old": "Landmarks {first} and {second} lie at one place of the old picture. Move one of them.",
    "territory.landmarks-together-new": "Landmarks {first} and {second} lie at one place of the new picture. Move one of them.",
    "territory.landmarks-line": "The landmarks lie almost on a line, which does not tell how the map is stretched across it. Move one of them off the line.",
    "territory.landmarks-crushed": "These landmarks would crush the map to a line. Check which is which.",
    "territory.regions-unread": "The points in {file} cannot be moved without changing something else in it. Nothing was changed.",
    # Reasons for a suggested place, which stand one after another: in few words, no full stop.
    "territory.suggest-field": "its own territory",
    "territory.suggest-linked": Plural(
        "linked with {n} initiative here", "linked with {n} initiatives here"
    ),
    "territory.suggest-alike": Plural(
        "{n} of the {all} most like it lies here", "{n} of the {all} most like it lie here"
    ),
    "territory.suggest-alike-by": Plural(
        "{n} of its {all} nearest by {fields} lies here",
        "{n} of its {all} nearest by {fields} lie here",
    ),
    "territory.suggest-near": "near {what}",
    "territory.suggest-both": "{one} and {other}",
    "territory.suggest-name": "name",
    "territory.suggest-words": "words",
    "territory.suggest-named": "shares words with the name: {words}",
    "territory.suggest-free": "free ground",
    "territory.suggest-freest": "the freest spot, {room} units from the next pin",
    "territory.suggest-inside": "inside {territory}",
    "territory.region-crosses": "The border of {name} crosses itself at x {x}, y {y}. It is used as it is; “Mend” in Edit territories parts it there.",
    "territory.regions-closed": "The regions file cannot be read, so its territories cannot be "
    "changed here. It was left as it is.",
    "territory.regions-unsafe": "The regions file cannot be changed without changing something "
    "else in it. It was left as it is.",
    "territory.picture-missing": (
        "The picture {name} is not there. Pins can be placed all the same."
    ),
    "territory.picture-unreadable": (
        "The picture {name} cannot be read ({detail}). Pins can be placed all the same."
    ),
    "territory.picture-broken": (
        "The picture {name} is broken ({detail}). Pins can be placed all the same."
    ),
    "territory.picture-large": (
        "The picture {name} has {width} × {height} pixels, too many to show. Save it at "
        "{limit} × {limit} or fewer."
    ),
    "territory.picture-heavy": (
        "The picture {name} has {size} MB, too many for an SVG. Save it as PNG instead."
    ),
    "territory.picture-slow": "The picture {name} takes too long to draw. It was not changed.",
    "territory.picture-nested": (
        "The picture {name} is nested too deeply to be drawn. Save it as PNG instead."
    ),
    "territory.picture-sizeless": (
        "The picture {name} says neither its size nor its viewBox. Save it with either."
    ),
}
