"""Regions as other programs take them: rings that do not cross, each turning the usual way."""

from __future__ import annotations

from editor.territory.regions import Polygon, Region, Ring


def outlines_of(region: Region) -> tuple[tuple[Polygon, ...], bool]:
    """The region's polygons, outer rings counter-clockwise and holes clockwise.

    True when rings crossed themselves or each other: they are then parted where they cross, so
    that the same ground lies inside. The polygons of a sound region keep their points and order.
    """
    import shapely

    parts: list[Polygon] = []
    crossed = False
    for rings in region.polygons:
        shape = shapely.Polygon(rings[0], rings[1:])
        if not shape.is_valid:
            crossed = True
            shape = shapely.make_valid(shape)
        for part in shapely.get_parts(shape).tolist():
            if part.geom_type == "Polygon" and not part.is_empty:
                parts.append(_turned(part))
            elif part.geom_type == "MultiPolygon":
                parts.extend(_turned(one) for one in part.geoms)
    return tuple(parts), crossed


def _turned(shape: object) -> Polygon:
    import shapely

    turned = shapely.geometry.polygon.orient(shape)
    rings = (turned.exterior, *turned.interiors)
    return tuple(_ring(ring.coords) for ring in rings)


def _ring(points: object) -> Ring:
    ring = tuple((float(x), float(y)) for x, y in points)  # type: ignore[attr-defined]
    return ring[:-1]
