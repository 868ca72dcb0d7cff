"""The pages of the site, one after the other: articles, the directory, maps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING
from urllib.parse import quote

from editor.article.page import PageContent, Renderer
from editor.article.reader_words import ReaderWords
from editor.messages import Message
from editor.publish.descriptions import Descriptions, pictures_of
from editor.publish.page import map_page
from editor.publish.page_data import page_data
from editor.publish.site.addresses import ADDRESSES
from editor.publish.site.directory import Directory, directory_page
from editor.publish.site.folder import SiteFolder
from editor.publish.site.frame import STYLE, Frame, Place, foot
from editor.publish.site.links import Links
from editor.publish.site.map_picture import map_picture
from editor.publish.site.names import Names, href
from editor.publish.site.pictures import SitePictures
from editor.publish.site_paths import SitePaths
from editor.resources import resource
from editor.vault.frontmatter import parse
from editor.workspace.entries import Entry

if TYPE_CHECKING:
    from editor.publish.embedding import Scaler
    from editor.publish.site.options import SiteOptions
    from editor.publish.site.snapshot import SiteSnapshot

# What a map's page tells to a rehearsal.
MEASURES = ("site/measure-map.js",)
# The pictures of so many entries are made small ahead of their turn.
_AHEAD = 16
_THEME = "site/style.css"
# Where a template puts its style sheet by itself, another file can hold it for all pages.
_STYLE_ALONE = re.compile(r"<style[^>]*>\s*\{\{-?\s*style\s*-?\}\}")


class SitePages:
    """Makes the pages; nothing of one is kept when it is written.

    files: the file of each entry's page, by the entry's path. directory: that of the directory.
    """

    def __init__(
        self,
        snapshot: SiteSnapshot,
        folder: SiteFolder,
        scaler: Scaler | None,
        options: SiteOptions,
    ) -> None:
        self._snapshot, self._folder = snapshot, folder
        self._scaler, self._options = scaler, options
        self._names = names = Names()
        paths = SitePaths(snapshot)
        # The names that do not depend on what the vault holds come first.
        self._maps = {
            one.map.settings.name: names.take(
                "map " + one.map.settings.name if n else "index", ".html"
            )
            for n, one in enumerate(snapshot.maps)
        }
        self.directory = names.take("directory" if self._maps else "index", ".html")
        for file in (STYLE, _THEME, "directory.html"):
            if names.is_free(file):
                names.take(file)
        urls = {entry.path: paths.url_path(entry) for entry in snapshot.entries}
        self.files: Mapping[str, str] = {
            path: names.take(url, ".html") for path, url in sorted(urls.items())
        }
        self._pictures = SitePictures(folder, names, snapshot.pictures, paths.root, scaler)
        self._links = Links(
            self.files,
            {url: path for path, url in reversed(urls.items())},
            self._pictures,
            snapshot.pictures,
            paths.root,
            remote=options.remote,
            lines=options.rehearsal,
        )
        self._say = say = ReaderWords(snapshot.language)
        self._descriptions = Descriptions(self, self._pictures, say)
        self._frame = Frame(snapshot.vault, self._places(), say, remote=options.remote)
        self._renderer = Renderer()
        self._told: dict[Message, None] = {}
        self._left_out: list[Message] = []

    @property
    def maps(self) -> tuple[str, ...]:
        """The files of the maps' pages."""
        return tuple(self._maps.values())

    # What descriptions ask

    def url_path(self, entry: Entry) -> str:
        """What names the entry's page among all."""
        return self.files[entry.path].removesuffix(".html")

    def page(self, entry: Entry) -> str:
        """The address of the entry's page, at the site's top."""
        return href(self.files[entry.path], "index.html")

    def on_map(self, entry: Entry) -> str | None:
        """The address, at the site's top, of the entry's pin; None where it has none."""
        file = self._maps.get(entry.collection.map or "")
        if file is None or not entry.place.placed:
            return None
        return f"{href(file, 'index.html')}#{self._anchor(entry)}"

    def close(self) -> None:
        """Leave nothing at work."""
        self._pictures.close()

    # What was made

    @property
    def count(self) -> int:
        """How many steps `made` takes."""
        return len(self._snapshot.entries) + 1 + len(self._maps)

    @property
    def left_out(self) -> tuple[Message, ...]:
        """What should be on the site and is not, as far as it is made."""
        return (*self._left_out, *self._pictures.left_out)

    @property
    def notes(self) -> tuple[Message, ...]:
        """What else is worth telling."""
        links = (
            Message("publish.site-links", {"file": path, "n": n})
            for path, n in sorted(self._links.broken.items())
        )
        remote = len(self._pictures.remote)
        code = "publish.site-remote" if self._options.remote else "publish.site-remote-off"
        return (*self._told, *links, *([Message(code, {"n": remote})] if remote else []))

    def made(self) -> Iterator[str]:
        """Write all pages; gives the file of each when it is done with, made or not wanted."""
        self._write_common()
        directory = Directory(self._snapshot, self._descriptions, self._pictures)
        neighbours = self._neighbours()
        only = self._options.only
        for entry in self._snapshot.entries[:_AHEAD]:
            self._prepare(entry)
        for entry, later in zip_longest(self._snapshot.entries, self._snapshot.entries[_AHEAD:]):
            if later is not None:
                self._prepare(later)
            self._descriptions.of(entry)
            if only is None or entry.path in only:
                self._article(entry, *neighbours[entry.path], directory)
            yield self.files[entry.path]
        around = self._frame.around(self.directory)
        html = directory_page(directory, self, self._snapshot.vault, around)
        self._folder.write(self.directory, html.encode("utf-8", "replace"))
        yield self.directory
        for snapshot in self._snapshot.maps:
            file = self._maps[snapshot.map.settings.name]
            data = page_data(snapshot, self._descriptions, self._pictures) | {"site": True}
            found = map_picture(snapshot, self._folder, self._names, self._scaler, self._left_out)
            if found is not None:
                data["picture"] = {"address": href(found.file, file), "onPaper": found.on_paper}
            around = self._frame.around(file)
            more = MEASURES if self._options.rehearsal else ()
            html = map_page(self._snapshot.vault, data, self._say, around, more)
            self._folder.write(file, html.encode("utf-8", "replace"))
            yield file

    def _prepare(self, entry: Entry) -> None:
        for written, size in pictures_of(entry):
            self._pictures.prepare(written, entry.path, *size)

    def _places(self) -> list[Place]:
        one = len(self._maps) == 1
        own = self._say("Map")
        maps = [Place(file, own if one else name, True) for name, file in self._maps.items()]
        return [*maps, Place(self.directory, self._say("Directory"), False)]

    def _write_common(self) -> None:
        self._folder.write(".nojekyll", b"")  # else some hosts leave names out that begin with _
        self._folder.write(STYLE, resource("site", "frame.css").read_bytes())
        if self._style_apart:
            self._folder.write(_THEME, self._snapshot.theme.style.encode("utf-8", "replace"))

    @property
    def _style_apart(self) -> bool:
        return bool(_STYLE_ALONE.search(self._snapshot.theme.page))

    def _neighbours(self) -> dict[str, tuple[Entry | None, Entry | None]]:
        """The entries before and after each, in its collection."""
        listed = self._snapshot.entries
        found: dict[str, tuple[Entry | None, Entry | None]] = {}
        around = [None, *listed, None]
        for (before, entry), (_, after) in pairwise(pairwise(around)):
            assert entry is not None
            same = [
                other if other is not None and other.collection == entry.collection else None
                for other in (before, after)
            ]
            found[entry.path] = (same[0], same[1])
        return found

    def _anchor(self, entry: Entry) -> str:
        return quote(self.url_path(entry), safe="")

    def _article(
        self, entry: Entry, before: Entry | None, after: Entry | None, directory: Directory
    ) -> None:
        file = self.files[entry.path]
        snapshot = self._snapshot
        theme = snapshot.theme
        if self._style_apart:
            theme = replace(theme, style=f'@import url("{href(_THEME, file)}");')
        content = PageContent(
            path=entry.path,
            body=entry.body,
            fields=entry.fields,
            dialect=entry.collection.dialect,
            links=snapshot.links,
            pictures=snapshot.pictures,
            theme=theme,
            first_line=_first_line(entry) if self._options.rehearsal else 1,
            read=snapshot.read,
            typography=entry.collection.typography,
            language=snapshot.language,
        )
        page = self._renderer.page(content, addresses=ADDRESSES)
        for problem in page.problems:
            whole = problem.code.startswith("article.template")
            told = (
                problem
                if whole
                else Message("publish.site-page", {"file": entry.path, "what": problem})
            )
            self._told[told] = None
        html = self._links.resolved(page.html, entry.path, file)
        text = str(self._descriptions.of(entry).get("text", ""))
        head = f'<meta name="description" content="{escape(text)}">\n' if text else ""
        way_on = foot(
            self._way(before, file),
            self._way(after, file),
            self._up(entry, directory, file),
            self._say,
        )
        anchor = self._anchor(entry) if self.on_map(entry) else ""
        html = self._frame.article(html, file, head, way_on, anchor)
        self._folder.write(file, html.encode("utf-8", "replace"))

    def _way(self, entry: Entry | None, page: str) -> tuple[str, str] | None:
        return None if entry is None else (href(self.files[entry.path], page), entry.title)

    def _up(self, entry: Entry, directory: Directory, page: str) -> tuple[str, str]:
        address = href(self.directory, page)
        asked = directory.asking_for(entry)
        if asked is None:
            return address, self._say("All entries")
        return f"{address}#{asked[0]}", self._say("All in {territory}", territory=asked[1])


def _first_line(entry: Entry) -> int:
    front = parse(entry.text)
    return front.text.count("\n", 0, front.body_start) + 1
