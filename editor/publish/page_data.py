"""What the map's page knows: entries, facets and territories as plain values for its script."""

from __future__ import annotations

import math
from typing import Any

from editor.article.reader_words import ReaderWords
from editor.publish.descriptions import Descriptions, SmallPictures
from editor.publish.facets import Facets
from editor.publish.snapshot import MapSnapshot
from editor.schema.collation import Collation
from editor.territory.regions import Ring
from editor.territory.survey import survey
from editor.workspace.entries import Entry

# Ground tones that the page's style sheet has, and lines along the coast as shares of the map.
_TONES = 10
_COAST = (0.0055, 0.0105)
# The finest step that is kept of an outline, as a share of the map's width.
_FINEST = 10_000


def page_data(
    snapshot: MapSnapshot, descriptions: Descriptions, thumbnails: SmallPictures
) -> dict[str, Any]:
    """All that the page's script needs, in terms of JSON."""
    bounds = snapshot.map.bounds
    say = ReaderWords(snapshot.language)
    key = Collation(say.language)
    entries = sorted(snapshot.entries, key=lambda entry: (key(entry.title), entry.path))
    territory = snapshot.map.settings.fields.territory
    facets = Facets(snapshot.schemas.values(), snapshot.comma_lists, territory, entries, say)

    def described(entry: Entry) -> dict[str, Any]:
        x, y = snapshot.place(entry)
        return {**descriptions.of(entry), "x": x, "y": y, "values": facets.of(entry)}

    made = [described(entry) for entry in entries]
    return {
        "vault": snapshot.vault,
        "bounds": [bounds.min_x, bounds.min_y, bounds.max_x, bounds.max_y],
        **_ground(snapshot),
        "facets": facets.described(),
        "colouring": facets.colouring(),
        "pictures": thumbnails.addresses,
        "entries": made,
        **said(say),
    }


def said(say: ReaderWords) -> dict[str, Any]:
    """The words that a page's script needs, unless they are the English ones that it has."""
    return {"words": say.in_scripts} if say.in_scripts else {}


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
