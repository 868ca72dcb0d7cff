"""The map as one HTML file that needs nothing else: no network, no other file."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Final

from editor.messages import EditorError, Message
from editor.publish.embedding import Picture, Scaler, Thumbnails
from editor.publish.exporters import Exported, ExportOptions
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
        picture = self._picture(snapshot, left_out)
        thumbnails = Thumbnails(self._scaler, snapshot.pictures, _BUDGET)
        paths = SitePaths(snapshot)
        data = page_data(snapshot, paths, thumbnails)
        if picture is not None:
            data["picture"] = {"address": picture.address, "onPaper": picture.on_paper}
        html = _assembled(snapshot.vault, data)
        problem = paths.problem()
        notes = (*thumbnails.notes(), *([problem] if problem else []))
        return Exported(html.encode(), tuple(left_out), notes)

    def _picture(self, snapshot: MapSnapshot, left_out: list[Message]) -> Picture | None:
        file = snapshot.map.picture
        if file is None:
            return None
        try:
            return self._scaler.whole(file.read_bytes(), file.name)
        except FileNotFoundError:
            what = Message("publish.picture-missing", {"file": file.name})
        except OSError as error:
            reason = error.strerror or str(error)
            what = Message("publish.picture-unread", {"file": file.name, "reason": reason})
        except EditorError as error:
            what = Message("publish.picture-refused", {"file": file.name, "what": error.message})
        left_out.append(what)
        return None


def _assembled(title: str, data: object) -> str:
    from jinja2 import Environment
    from markupsafe import Markup

    folder = resource("map-page")
    style = (folder / "style.css").read_text(encoding="utf-8")
    script = "\n".join((folder / name).read_text(encoding="utf-8") for name in SCRIPTS)
    script = f'"use strict";\n(() => {{\n{script}}})();\n'
    template = (folder / "page.html").read_text(encoding="utf-8")
    values = {
        "title": title,
        "style": Markup(style),
        "script": Markup(script),
        "script_hash": b64encode(sha256(script.encode()).digest()).decode("ascii"),
        # JSON in an element of its own: no text in it may close the element.
        "data": Markup(_UNSAFE.sub(lambda c: f"\\u{ord(c[0]):04x}", json_text(data))),
    }
    environment = Environment(autoescape=True, keep_trailing_newline=True)
    return environment.from_string(template).render(values)
