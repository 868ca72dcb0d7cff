"""Cells of ground by their owners: which lie together, and who gets those that lie astray.

Everything goes over all cells at once, in numpy and shapely, which let other threads run meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Lengths = NDArray[np.float64]

# A piece of a territory with fewer cells than this share of it is a stray.
_STRAY_SHARE = 0.2


class _Borders(NamedTuple):
    """Pairs of cells, or of pieces, that share a border, and how long it is."""

    one: Numbers
    other: Numbers
    length: Lengths


def settled(cells: Any, owners: Numbers) -> Numbers:
    """The owner of each cell after strays have gone to the owner around them.

    cells: an array of polygons that share the corners of their borders to the bit, as Voronoi cells
    do. A piece of an owner's ground that is small beside the rest goes to whoever has the most of
    its border, the outer ones first.
    """
    import numpy as np
    import shapely

    borders = _borders(cells)
    same = owners[borders.one] == owners[borders.other]
    piece_of = _pieces(len(owners), borders.one[same], borders.other[same])
    pieces = int(piece_of.max()) + 1
    owner_of = np.zeros(pieces, np.int64)
    owner_of[piece_of] = owners
    counts = np.bincount(piece_of, minlength=pieces)
    areas = np.bincount(piece_of, shapely.area(cells), pieces)
    owned = np.bincount(owners)[owner_of]
    order = np.lexsort((-areas, -counts, owner_of))
    largest = np.zeros(pieces, bool)
    largest[order[np.flatnonzero(_firsts(owner_of[order]))]] = True
    stays = largest | (counts > np.maximum(1, _STRAY_SHARE * owned))
    between = _Borders(
        np.concatenate((piece_of[borders.one[~same]], piece_of[borders.other[~same]])),
        np.concatenate((piece_of[borders.other[~same]], piece_of[borders.one[~same]])),
        np.tile(borders.length[~same], 2),
    )
    return _given_away(owner_of, stays, between)[piece_of]


def _borders(cells: Any) -> _Borders:
    """The edges that two cells have in common."""
    import numpy as np
    import shapely

    corners, cell_of = shapely.get_coordinates(cells, return_index=True)
    places = corners[:, 0] + 1j * corners[:, 1]
    number, found = np.unique(places, return_inverse=True)
    edges = np.flatnonzero(cell_of[:-1] == cell_of[1:])
    low = np.minimum(found[edges], found[edges + 1])
    high = np.maximum(found[edges], found[edges + 1])
    key = low * len(number) + high
    order = np.argsort(key, kind="stable")
    twice = np.flatnonzero(key[order][:-1] == key[order][1:])
    first, second = order[twice], order[twice + 1]
    length = np.abs(number[high[first]] - number[low[first]])
    return _Borders(cell_of[edges[first]], cell_of[edges[second]], length)


def _pieces(count: int, one: Numbers, other: Numbers) -> Numbers:
    """The piece, counted from 0, that each of `count` cells is in; pairs of cells lie together."""
    import numpy as np

    root = np.arange(count)
    while True:
        before = root.copy()
        low = np.minimum(root[one], root[other])
        np.minimum.at(root, before[one], low)
        np.minimum.at(root, before[other], low)
        while not np.array_equal(up := root[root], root):
            root = up
        if np.array_equal(root, before):
            return np.unique(root, return_inverse=True)[1]


def _given_away(owner_of: Numbers, stays: NDArray[np.bool_], borders: _Borders) -> Numbers:
    """The owner of each piece, those that do not stay having gone to others, round by round."""
    import numpy as np

    owner_of, stays = owner_of.copy(), stays.copy()
    span = int(owner_of.max()) + 1
    while not stays.all():
        open_ = np.flatnonzero(~stays[borders.one] & stays[borders.other])
        if not len(open_):  # they border on nothing: they stay what they are
            break
        key = borders.one[open_] * span + owner_of[borders.other[open_]]
        keys, at = np.unique(key, return_inverse=True)
        shared = np.bincount(at, borders.length[open_])
        piece, owner = np.divmod(keys, span)
        order = np.lexsort((owner, -shared, piece))
        best = order[_firsts(piece[order])]
        owner_of[piece[best]] = owner[best]
        stays[piece[best]] = True
    return owner_of


def _firsts(values: Numbers) -> NDArray[np.bool_]:
    """Where a new value begins, of values of which the same ones lie together."""
    import numpy as np

    return np.concatenate(([True], values[1:] != values[:-1]))
