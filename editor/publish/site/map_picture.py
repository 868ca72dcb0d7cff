"""A map's picture as a file of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.messages import Message
from editor.publish.page import picture_of
from editor.publish.site.folder import SiteFolder, stamp_of
from editor.publish.site.names import Names, usable
from editor.vault.store import reason

if TYPE_CHECKING:
    from editor.publish.embedding import Scaler
    from editor.publish.snapshot import MapSnapshot

_ENDINGS = {
    "image/svg+xml": ".svg",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
}


class MapPicture(NamedTuple):
    """Its file on the site, and whether it is mostly light."""

    file: str
    on_paper: bool


def map_picture(
    snapshot: MapSnapshot,
    folder: SiteFolder,
    names: Names,
    scaler: Scaler | None,
    left_out: list[Message],
) -> MapPicture | None:
    """Have the map's picture on the site; None where there is none, or it cannot be shown."""
    file = snapshot.map.picture
    if file is None:
        return None
    wanted = f"site/{usable(snapshot.map.settings.name)}-map"
    try:
        if scaler is None:
            name = names.take(wanted, file.suffix.lower())
            folder.copy(name, file)
            return MapPicture(name, on_paper=True)
        # Large ones take long to be made: one that an earlier build made stays.
        for ending in _ENDINGS.values():
            for on_paper in (True, False):
                if folder.has(usable(wanted) + ending, _stamp(snapshot, on_paper)):
                    return MapPicture(names.take(wanted, ending), on_paper)
    except OSError as error:
        told = {"file": file.name, "reason": reason(error)}
        left_out.append(Message("publish.picture-unread", told))
        return None
    picture = picture_of(snapshot, scaler, left_out)
    if picture is None:
        return None
    name = names.take(wanted, _ENDINGS[picture.media])
    folder.write_stamped(name, picture.content, _stamp(snapshot, picture.on_paper))
    return MapPicture(name, picture.on_paper)


def _stamp(snapshot: MapSnapshot, on_paper: bool) -> str:
    assert snapshot.map.picture is not None
    return stamp_of(snapshot.map.picture, "paper" if on_paper else "photo")
