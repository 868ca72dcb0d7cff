"""New artwork for a map, as one change: its picture and bounds, every pin, the territories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from editor.messages import EditorError, Message
from editor.territory.artwork import Transform, moved
from editor.territory.bounds import Bounds
from editor.vault import frontmatter
from editor.workspace.history import Change, Edit
from editor.workspace.map_settings import members_of, set_map
from editor.workspace.plan import Plan
from editor.workspace.settings import FOLDER, MapSettings
from editor.workspace.through import Through, at_once
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.territory.regions import Region


class Shift(NamedTuple):
    """Where a pin goes. outside: it then lies outside the picture. left: the territory that it
    lay in and then does not.
    """

    path: str
    title: str
    old: tuple[float, float]
    new: tuple[float, float]
    outside: bool = False
    left: str | None = None

    @property
    def flagged(self) -> bool:
        """Whether the curator should look at it."""
        return self.outside or self.left is not None


class Artwork(NamedTuple):
    """What new artwork would do: all of it as a plan, and pin by pin."""

    plan: Plan
    shifts: tuple[Shift, ...]


def shifts(
    workspace: Workspace,
    name: str,
    transform: Transform,
    bounds: Bounds,
    *,
    step: float,
    move_regions: bool = True,
) -> tuple[Shift, ...]:
    """Where each pin of a map goes, in the order of the entries. step: as `moved` has it.

    bounds: of the new picture. move_regions: whether the territories go along.
    """
    regions = workspace.regions(name)
    known = regions.regions if regions is not None else ()
    return tuple(
        _shift(
            entry.path, entry.title, (entry.place.x, entry.place.y), transform, bounds, step,
            known, move_regions,
        )
        for entry in workspace.entries()
        if entry.collection.map == name
        and entry.place.x is not None
        and entry.place.y is not None
    )  # fmt: skip


def _shift(  # noqa: PLR0917 - all that there is to know of one pin
    path: str,
    title: str,
    old: tuple[float, float],
    transform: Transform,
    bounds: Bounds,
    step: float,
    regions: Sequence[Region],
    move_regions: bool,
) -> Shift:
    new = moved(transform, *old, step)
    before = _region_at(regions, old)
    # Territories that go along are asked where the pin would lie in them as they are now.
    place = _back(transform, new) if move_regions and new != old else new
    left = before.name if before is not None and not before.contains(*place) else None
    return Shift(path, title, old, new, not bounds.contains(*new), left)


def _region_at(regions: Sequence[Region], place: tuple[float, float]) -> Region | None:
    from editor.territory.regions import region_at

    return region_at(regions, *place)


def _back(transform: Transform, place: tuple[float, float]) -> tuple[float, float]:
    a, b, c, d, e, f = transform
    area = a * e - b * d
    x, y = place[0] - c, place[1] - f
    return (e * x - b * y) / area, (a * y - d * x) / area


def new_artwork(
    workspace: Workspace,
    map_: MapSettings,
    transform: Transform,
    *,
    move_regions: bool = True,
    through: Through = at_once,
) -> Artwork:
    """What brings a map to its new artwork. map_: its settings from then on. through: counts pins.

    Entries that cannot be changed safely are refused and stay where they are. Raises EditorError
    where the settings or the territories cannot be changed.
    """
    if map_.bounds is None:
        raise EditorError("territory.bounds-empty")
    workspace.load()
    found = shifts(
        workspace, map_.name, transform, map_.bounds, step=map_.step, move_regions=move_regions
    )
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    for shift in through(found):
        try:
            edits += _entry_edits(workspace, shift, map_)
        except EditorError as error:
            refused[shift.path] = error.message
    if move_regions and map_.regions and map_.regions == workspace.settings.maps[map_.name].regions:
        edits += _region_edits(workspace, f"{FOLDER}/{map_.regions}", transform)
    change = set_map(workspace, map_, members_of(workspace, map_.name), edits)
    label = Message("workspace.new-artwork", {"map": map_.name})
    return Artwork(Plan(Change(label, change.edits), refused), found)


def _entry_edits(workspace: Workspace, shift: Shift, map_: MapSettings) -> list[Edit]:
    x, y = shift.new
    old_x, old_y = shift.old
    values = {}
    if y != old_y:
        values[map_.fields.y] = y
    if x != old_x:
        values[map_.fields.x] = x
    before = workspace.document.text(shift.path)
    if not values or before is None:
        return []
    return [Edit(shift.path, before, frontmatter.set_fields(before, values))]


def _region_edits(workspace: Workspace, path: str, transform: Transform) -> list[Edit]:
    from editor.territory.geojson_points import with_points_moved

    before = workspace.text(path)
    if before is None:
        return []
    after = with_points_moved(before, transform.apply, path)
    return [Edit(path, before, after)] if after != before else []
