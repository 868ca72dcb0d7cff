"""The addresses under which a page refers to the vault's entries and pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, unquote, urlsplit

# The preview's own scheme. Its hosts say what is meant: a file, an entry, or a picture's stand-in.
SCHEME = "vault"
PAGE = f"{SCHEME}://page/"
_FILE = f"{SCHEME}://file/"
_ENTRY = f"{SCHEME}://entry/"
_NO_ENTRY = f"{SCHEME}://no-entry/"
_MISSING = f"{SCHEME}://missing/"
_REMOTE = f"{SCHEME}://remote/"


class Addresses(Protocol):
    """Turns what links and pictures were resolved to into what stands in the HTML."""

    @property
    def scheme(self) -> str:
        """The scheme of the addresses of entries."""

    def entry(self, path: str, heading: str) -> str:
        """The address of a file of the vault; `heading` is an anchor in it or empty."""

    def missing_entry(self, written: str) -> str:
        """The address for a link to a file that is not there; `written` as the article has it."""

    def picture(self, path: str) -> str:
        """The address of a picture of the vault."""

    def remote_picture(self, url: str) -> str:
        """The address for a picture on the network."""

    def missing_picture(self, written: str) -> str:
        """The address for a picture that was not found; `written` is how the article has it."""


def _quoted(path: str) -> str:
    return quote(path, safe="/()'!~*,;@&=+$")


class PreviewAddresses:
    """Everything under the preview's scheme, so that no request is due to the network."""

    scheme = SCHEME

    def entry(self, path: str, heading: str) -> str:
        """`vault://entry/PATH#HEADING`."""
        return _ENTRY + _quoted(path) + (f"#{_quoted(heading)}" if heading else "")

    def missing_entry(self, written: str) -> str:
        """`vault://no-entry/WRITTEN`."""
        return _NO_ENTRY + quote(written, safe="")

    def picture(self, path: str) -> str:
        """`vault://file/PATH`."""
        return _FILE + _quoted(path)

    def remote_picture(self, url: str) -> str:
        """A stand-in that names the host the picture lies on."""
        return _REMOTE + _quoted(urlsplit(url).hostname or "")

    def missing_picture(self, written: str) -> str:
        """A stand-in that names what was not found."""
        return _MISSING + quote(written, safe="")


@dataclass(frozen=True)
class FileAddresses:
    """Addresses for a page that is opened outside the editor: `file:` below `root`."""

    root: Path

    scheme = "file"

    def entry(self, path: str, heading: str) -> str:
        """The file's own address."""
        return (self.root / path).absolute().as_uri() + (f"#{_quoted(heading)}" if heading else "")

    def missing_entry(self, written: str) -> str:
        """What was written, so that it leads nowhere."""
        return written

    def picture(self, path: str) -> str:
        """The file's own address."""
        return (self.root / path).absolute().as_uri()

    def remote_picture(self, url: str) -> str:
        """`url` itself."""
        return url

    def missing_picture(self, written: str) -> str:
        """What was written, quoted, so that no file is found."""
        return _quoted(written)


PREVIEW = PreviewAddresses()


@dataclass(frozen=True)
class Request:
    """What an address of the preview's scheme asks for: `host` says the sort, `path` which."""

    host: str
    path: str


def parse_address(url: str) -> Request | None:
    """What `url` asks for, or None when it is not of the preview's scheme."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme != SCHEME:
        return None
    return Request(parts.netloc, unquote(parts.path.removeprefix("/")))
