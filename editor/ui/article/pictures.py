"""Pictures that are pasted or dropped into an article: kept in the vault, named as others are."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from editor.workspace.assets import PictureRefused, take_content, take_file
from editor.workspace.workspace import Workspace

__all__ = ["PictureRefused", "picture_text"]

# What the file of a picture is named after, besides its entry.
_KEY = "picture"
_BRACKETS = re.compile(r"[\[\]\\]")
_EMBED = re.compile(
    r"!\[\[([^\[\]|\n]+\.(?:png|jpe?g|gif|webp|svg|avif|bmp))(?:\|[^\]\n]*)?\]\]", re.I
)
_IMAGE = re.compile(
    r"!\[[^\]\n]*\]\(<?([^()\s<>]+\.(?:png|jpe?g|gif|webp|svg|avif|bmp))>?[^)\n]*\)", re.I
)


def picture_text(workspace: Workspace, path: str, brought: Path | bytes) -> str:
    """Bring a picture into the vault; the Markdown that shows it in the article of `path`.

    Raises PictureRefused.
    """
    if isinstance(brought, Path):
        picture = take_file(workspace, path, _KEY, brought)
        shown = brought.stem.replace("_", " ").replace("-", " ").strip()
    else:
        picture = take_content(workspace, path, _KEY, brought)
        shown = ""
    return written_picture(workspace, path, picture, shown)


def written_picture(workspace: Workspace, path: str, picture: str, shown: str = "") -> str:
    """The Markdown for a picture of the vault, as the dialect and the vault's articles have it."""
    if _embeds(workspace, path):
        name = PurePosixPath(picture).name
        unique = workspace.pictures.resolve(name, path) == picture
        return f"![[{name if unique else picture}]]"
    address = quote(_address(workspace, path, picture), safe="/.-_~!'")
    return f"![{re.sub(_BRACKETS, '', shown)}]({address})"


def _embeds(workspace: Workspace, path: str) -> bool:
    """Whether pictures are written `![[name]]` here."""
    collection = workspace.entry(path).collection
    if collection.dialect != "obsidian":
        return False
    embeds = images = 0
    for entry in workspace.entries():
        if entry.collection == collection and "![" in entry.body:
            embeds += len(_EMBED.findall(entry.body))
            images += len(_IMAGE.findall(entry.body))
    return embeds >= images


def _address(workspace: Workspace, path: str, picture: str) -> str:
    """A path to the picture that leads there, in the manner of those in use."""
    relative = posixpath.relpath(picture, posixpath.dirname(path) or ".")
    assets = workspace.settings.assets.strip("/")
    below = picture.removeprefix(f"{assets}/") if assets else picture
    ways = {"absolute": f"/assets/{below}", "relative": relative}
    used = [
        found
        for entry in workspace.entries()
        if "](" in entry.body
        for found in _IMAGE.findall(entry.body)
        if "://" not in found
    ]
    rooted = sum(address.startswith("/") for address in used) * 2 > len(used)
    for way in ("absolute", "relative") if rooted else ("relative", "absolute"):
        if workspace.pictures.resolve(ways[way], path) == picture:
            return ways[way]
    return picture
