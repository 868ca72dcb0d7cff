"""What pages of the site refer to, while they are made; `links` then makes addresses of it."""

from __future__ import annotations

import re
import secrets
from enum import Enum
from urllib.parse import quote, unquote

SCHEME = "site"
# No article can know it, so none can ask for a file by it.
_SECRET = secrets.token_hex(8)


class Sort(Enum):
    """What is referred to."""

    ENTRY = "entry"
    NO_ENTRY = "no-entry"
    PICTURE = "picture"
    REMOTE = "remote"
    MISSING = "missing"


# An address as it stands in HTML: its sort, what it names, the anchor in it.
_SORTS = "|".join(sort.value for sort in Sort)
REFERENCE = re.compile(
    rf"{SCHEME}://{_SECRET}/({_SORTS})/([\w./~%-]*)(?:\#([\w./~%-]*))?", re.ASCII
)


def read(found: re.Match[str]) -> tuple[Sort, str, str]:
    """What a match of `REFERENCE` refers to: its sort, what it names, the anchor as written."""
    return Sort(found[1]), unquote(found[2], errors="surrogateescape"), found[3] or ""


def _made(sort: Sort, what: str, anchor: str = "") -> str:
    text = quote(what, errors="surrogateescape")
    end = f"#{quote(anchor, errors='surrogatepass')}" if anchor else ""
    return f"{SCHEME}://{_SECRET}/{sort.value}/{text}{end}"


class SiteAddresses:
    """Stand-ins that `links` replaces, as the address of a file depends on who refers to it."""

    scheme = SCHEME

    def entry(self, path: str, heading: str) -> str:
        """An entry's page."""
        return _made(Sort.ENTRY, path, heading)

    def missing_entry(self, written: str) -> str:
        """A link that leads nowhere."""
        return _made(Sort.NO_ENTRY, written)

    def picture(self, path: str) -> str:
        """A file of the vault."""
        return _made(Sort.PICTURE, path)

    def remote_picture(self, url: str) -> str:
        """A picture on the network."""
        return _made(Sort.REMOTE, url)

    def missing_picture(self, written: str) -> str:
        """A picture that is not there."""
        return _made(Sort.MISSING, written)


ADDRESSES = SiteAddresses()
