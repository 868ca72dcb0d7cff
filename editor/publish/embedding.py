"""Pictures put into a file: small enough, each of them once, and no more than a budget allows."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from editor.article.pictures import Pictures
from editor.messages import EditorError, Message


class Picture(NamedTuple):
    """A picture's file. media: its type, as image/png. Sizes in pixels.

    on_paper: it is mostly light; in the dark it is shown reversed rather than dimmed.
    """

    content: bytes
    media: str
    width: float
    height: float
    on_paper: bool = False

    @property
    def address(self) -> str:
        """The whole picture as an address."""
        return f"data:{self.media};base64,{b64encode(self.content).decode('ascii')}"


class Scaler(Protocol):
    """What only a painter can do. Both may run on any thread, and raise EditorError."""

    def whole(self, content: bytes, name: str) -> Picture:
        """A map's picture as it is, or scaled down where it is too large to be put into a file.

        It can be stretched to any proportions.
        """

    def small(
        self, content: bytes, name: str, width: int, height: int, *, quick: bool = False
    ) -> Picture:
        """A picture that fits into so many pixels; it is never enlarged.

        quick: made in a third of the time where that makes its file somewhat larger.
        """


class Thumbnails:
    """Small pictures for many entries, until `budget` bytes are used up."""

    def __init__(self, scaler: Scaler, pictures: Pictures, budget: int) -> None:
        self._scaler = scaler
        self._pictures = pictures
        self._left = budget
        self._known: dict[tuple[str, int, int], int | None] = {}
        self._broken: list[Message] = []
        self._over_budget = 0
        self._remote = 0
        self.addresses: list[str] = []

    def number(self, written: str, source: str, width: int, height: int) -> int | None:
        """The index in `addresses` of the picture that a field of file `source` names.

        None where it names none, or one that cannot be put into the file.
        """
        path = self._pictures.resolve(written, source)
        if path is None:
            return None
        if path.lower().startswith(("http://", "https://")):
            self._remote += 1
            return None
        key = (path, width, height)
        if key not in self._known:
            self._known[key] = self._embed(path, width, height)
        return self._known[key]

    def notes(self) -> Iterator[Message]:
        """What could not be put into the file."""
        yield from self._broken
        if self._remote:
            yield Message("publish.pictures-remote", {"n": self._remote})
        if self._over_budget:
            yield Message("publish.pictures-many", {"n": self._over_budget})

    def _embed(self, path: str, width: int, height: int) -> int | None:
        if self._left <= 0:
            self._over_budget += 1
            return None
        file = self._pictures.file(path)
        if file is None:
            return None
        try:
            picture = self._scaler.small(file.read_bytes(), file.name, width, height)
        except (EditorError, OSError):
            self._broken.append(Message("publish.picture-unusable", {"file": path}))
            return None
        self._left -= len(picture.content)
        self.addresses.append(picture.address)
        return len(self.addresses) - 1
