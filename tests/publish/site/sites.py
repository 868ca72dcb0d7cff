"""Sites built in tests, and what their pages refer to."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from editor.publish.site.build import Built, build_site
from editor.publish.site.options import SiteOptions
from editor.publish.site.snapshot import SiteSnapshot, site_snapshot
from editor.workspace.workspace import Workspace


def snapshot(vault: Path, collection: str | None = None) -> SiteSnapshot:
    """The vault's site as it is now."""
    workspace = Workspace.open(vault)
    workspace.load()
    return site_snapshot(workspace, collection)


def build(vault: Path, folder: Path, **options: object) -> Built:
    """The vault's site in a folder."""
    return build_site(snapshot(vault), folder, None, SiteOptions(**options))  # type: ignore[arg-type]


def files(folder: Path) -> dict[str, bytes]:
    """All that is in a folder, by path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src", "poster") and value is not None:
                self.addresses.append(value)
            elif name == "id" and value:
                self.anchors.add(value)


def addresses(file: Path) -> list[str]:
    """What a page refers to."""
    return _Page(file.read_text("utf-8")).addresses


def dangling(folder: Path) -> Iterator[str]:
    """What pages refer to that is neither in the folder nor elsewhere on the web."""
    pages = {
        file.relative_to(folder).as_posix(): _Page(file.read_text("utf-8"))
        for file in folder.rglob("*.html")
    }
    for path, page in pages.items():
        for address in page.addresses:
            parts = urlsplit(address)
            if parts.scheme:
                if parts.scheme not in ("http", "https", "mailto", "data"):
                    yield f"{path}: {address}"
                continue
            target = posixpath.normpath(
                posixpath.join(posixpath.dirname(path), unquote(parts.path))
            )
            target = target if parts.path else path
            anchor = unquote(parts.fragment)
            scripted = target in ("index.html", "directory.html") or target.startswith("map ")
            if target.startswith("..") or not (folder / target).is_file():
                yield f"{path}: {address}"
            elif anchor and not scripted and anchor not in pages[target].anchors:
                yield f"{path}: {address}, no such heading"
