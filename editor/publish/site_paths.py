"""The addresses that the site gives to entries and pictures."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import quote

from editor.article.header import header, is_address
from editor.article.pictures import Pictures, written_path
from editor.messages import EditorError, Message
from editor.workspace.entries import Entry

_PLACE = re.compile(r"\{([^{}]*)\}")
# What a pattern may hold, and how it is written there.
_NAMES = {name: f"{{{name}}}" for name in ("stem", "folder", "path")}
_STEPS = re.compile(r"(?:\.{1,2}/+)+")


class Published(Protocol):
    """What is published of a vault: its folder for pictures, and what its settings say."""

    @property
    def assets(self) -> str:
        """The vault's folder for pictures."""

    @property
    def publish(self) -> Mapping[str, Any]:
        """What stands under `publish` in the vault's settings, as it is written there."""

    @property
    def pictures(self) -> Pictures:
        """Finds the vault's pictures."""


class SitePaths:
    """Knows the vault's content root: the folder that its pictures' folder lies in.

    Raises EditorError when the setting `publish: url_path` cannot be used.
    """

    def __init__(self, snapshot: Published) -> None:
        self._assets = snapshot.assets.strip("/")
        self._root = posixpath.dirname(self._assets)
        self._pictures = snapshot.pictures
        self._pattern = _pattern(snapshot.publish)
        self._site = snapshot.publish.get("site")

    @property
    def root(self) -> str:
        """The content root, relative to the vault; empty for the vault itself."""
        return self._root

    def problem(self) -> Message | None:
        """What keeps entries from having an address on the web: `publish: site` is none."""
        if self._site is None or self._is_known:
            return None
        return Message("publish.site", {"value": str(self._site)})

    def page(self, entry: Entry) -> str | None:
        """The whole address of the entry's page; None where the settings name no site."""
        if not self._is_known:
            return None
        return f"{str(self._site).rstrip('/')}/{quote(self.url_path(entry))}"

    @property
    def _is_known(self) -> bool:
        return isinstance(self._site, str) and is_address(self._site)

    def url_path(self, entry: Entry) -> str:
        """The entry's page, relative to the site.

        As `publish: url_path` says, in which {stem}, {folder} and {path} stand for the file's
        name, its folder below the content root, and both; else its path. Without `.md`.
        """
        path = self._below_root(entry.path).removesuffix(".md")
        folder, _, stem = path.rpartition("/")
        values = {"stem": stem, "folder": folder, "path": path}
        return _PLACE.sub(lambda place: values[place[1]], self._pattern)

    def image(self, entry: Entry) -> str | None:
        """Where the site has the entry's picture; None where its field names none.

        A picture that is not in the vault gets the address that it would have. Addresses on the
        web stay.
        """
        return self.picture(header(entry.fields, entry.path).image, entry.path)

    def picture(self, written: str, source: str) -> str | None:
        """Where the site has the picture that a field of the file `source` names."""
        found = self._pictures.resolve(written, source)
        if found is not None:
            is_remote = found.lower().startswith(("http://", "https://"))
            return found if is_remote else "/" + self._below_root(found)
        path = _STEPS.sub("", written_path(written).replace("\\", "/"), count=1).lstrip("/")
        if not path:
            return None
        folder = posixpath.basename(self._assets) or "assets"
        for first in ("assets/", "img/"):
            path = path.removeprefix(first)
        return f"/{folder}/{path}"

    def _below_root(self, path: str) -> str:
        return path.removeprefix(f"{self._root}/") if self._root else path


def _pattern(publish: Mapping[str, Any]) -> str:
    pattern = publish.get("url_path")
    if pattern is None:
        return "{path}"
    names = set(_PLACE.findall(pattern)) if isinstance(pattern, str) else {""}
    if not names <= _NAMES.keys():
        known = ", ".join(_NAMES.values())
        raise EditorError("publish.url-path", value=str(pattern), known=known)
    return str(pattern)
