"""The map as one HTML file that needs nothing else: no network, no other file."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from editor.article.reader_words import ReaderWords
from editor.messages import EditorError, Message
from editor.publish.descriptions import Descriptions
from editor.publish.embedding import Picture, Scaler, Thumbnails
from editor.publish.exporting import Exported, ExportOptions
from editor.publish.geojson import json_text
from editor.publish.page_data import page_data
from editor.publish.site_paths import SitePaths
from editor.publish.snapshot import MapSnapshot
from editor.resources import resource

# In the order in which they are put together.
SCRIPTS: Final = (
    "words.js",
    "camera.js",
    "labels.js",
    "ground.js",
    "pins.js",
    "facets.js",
    "panel.js",
    "popup.js",
    "gestures.js",
    "main.js",
)
# Bytes of small pictures; as text they take a third more.
_BUDGET = 12_000_000
_UNSAFE = re.compile("[\u2028\u2029<]")


class PageExporter:
    """Makes the page. scaler: makes pictures small."""

    def __init__(self, scaler: Scaler) -> None:
        self._scaler = scaler

    def __call__(self, snapshot: MapSnapshot, _options: ExportOptions) -> Exported:
        """The page with all entries that are placed; without the pictures that cannot be shown."""
        left_out: list[Message] = []
        picture = picture_of(snapshot, self._scaler, left_out)
        thumbnails = Thumbnails(self._scaler, snapshot.pictures, _BUDGET)
        paths = SitePaths(snapshot)
        say = ReaderWords(snapshot.language)
        data = page_data(snapshot, Descriptions(paths, thumbnails, say), thumbnails)
        if picture is not None:
            data["picture"] = {"address": picture.address, "onPaper": picture.on_paper}
        html = map_page(snapshot.vault, data, say)
        problem = paths.problem()
        notes = (*thumbnails.notes(), *([problem] if problem else []))
        return Exported(html.encode(), tuple(left_out), notes)


def picture_of(snapshot: MapSnapshot, scaler: Scaler, left_out: list[Message]) -> Picture | None:
    """The map's picture; None where there is none that can be shown, which is told."""
    file = snapshot.map.picture
    if file is None:
        return None
    try:
        return scaler.whole(file.read_bytes(), file.name)
    except FileNotFoundError:
        what = Message("publish.picture-missing", {"file": file.name})
    except OSError as error:
        reason = error.strerror or str(error)
        what = Message("publish.picture-unread", {"file": file.name, "reason": reason})
    except EditorError as error:
        what = Message("publish.picture-refused", {"file": file.name, "what": error.message})
    left_out.append(what)
    return None


class Parts(NamedTuple):
    """Files of resources/ that a page with a script is made of; scripts in their order."""

    page: str
    style: str
    scripts: Sequence[str]


class SiteAround(NamedTuple):
    """What a page of the site has besides its own: HTML for its head, and for its top."""

    head: str
    bar: str


_MAP = Parts("map-page/page.html", "map-page/style.css", [f"map-page/{name}" for name in SCRIPTS])


def map_page(
    title: str,
    data: object,
    say: ReaderWords,
    around: SiteAround | None = None,
    more: Sequence[str] = (),
) -> str:
    """The page with the interactive map; `around` it the site, where it is a page of one.

    say: the page's own words. more: further scripts, which come last.
    """
    parts = _MAP._replace(scripts=[*_MAP.scripts, *more])
    return scripted_page(parts, title, data, say, around)


def scripted_page(
    parts: Parts,
    title: str,
    data: object,
    say: ReaderWords,
    around: SiteAround | None = None,
    **more: object,
) -> str:
    """The page of these parts with `data` for its script; `say` and `more` are for its template."""
    from jinja2 import Environment
    from markupsafe import Markup

    def text(name: str) -> str:
        return resource(name).read_text(encoding="utf-8")

    script = "\n".join(map(text, parts.scripts))
    script = f'"use strict";\n(() => {{\n{script}}})();\n'
    values = {
        **more,
        "title": title,
        "say": say,
        "style": Markup(text(parts.style)),
        "script": Markup(script),
        "script_hash": b64encode(sha256(script.encode()).digest()).decode("ascii"),
        # JSON in an element of its own: no text in it may close the element.
        "data": Markup(_UNSAFE.sub(lambda c: f"\\u{ord(c[0]):04x}", json_text(data))),
        "site_head": Markup(around.head) if around else "",
        "site_bar": Markup(around.bar) if around else "",
        "in_site": around is not None,
    }
    environment = Environment(autoescape=True, keep_trailing_newline=True, trim_blocks=True)
    return environment.from_string(text(parts.page)).render(values)
