"""Whether a picture of the vault can be shown in a page, looked into before it is served."""

from __future__ import annotations

import mimetypes
import re
from enum import Enum, auto
from functools import cache
from pathlib import Path

from PySide6.QtGui import QImageReader

LARGEST_BYTES = 64_000_000
LARGEST_SVG_BYTES = 8_000_000
# A shown picture takes four bytes a pixel, in a process that has to live beside others.
MOST_PIXELS = 80_000_000

_SERVED = ("image/", "audio/", "video/", "font/")
_SERVED_WHOLE = frozenset({"text/css"})
_SVG = "image/svg+xml"
# Nothing of it would run in a picture; but what somebody put there was not meant for readers.
_ACTIVE = re.compile(
    rb"<(?:[\w.-]+:)?script[\s/>]|\son[a-z]+\s*=\s*[\"']|[\"']\s*javascript:", re.IGNORECASE
)


class Flaw(Enum):
    """Why a picture is not shown."""

    MISSING = auto()
    UNREADABLE = auto()
    BROKEN = auto()
    HEAVY = auto()
    LARGE = auto()
    ACTIVE = auto()


def kind_of(file: Path) -> str | None:
    """The type of a file that a page may have; None for all others."""
    kind = mimetypes.guess_type(file.name)[0] or ""
    return kind if kind.startswith(_SERVED) or kind in _SERVED_WHOLE else None


def flaw_of(file: Path, kind: str) -> Flaw | None:
    """What keeps a file of that type from being shown; None when nothing does."""
    try:
        size = file.stat().st_size
        if not kind.startswith("image/"):
            return None
        if size > (LARGEST_SVG_BYTES if kind == _SVG else LARGEST_BYTES):
            return Flaw.HEAVY
        if kind == _SVG:
            return _flaw_of_svg(file.read_bytes())
    except FileNotFoundError:
        return Flaw.MISSING
    except OSError:
        return Flaw.UNREADABLE
    return _flaw_of_pixels(file)


def _flaw_of_svg(data: bytes) -> Flaw | None:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    if b"<svg" not in data and b":svg" not in data:
        return Flaw.BROKEN
    return Flaw.ACTIVE if _ACTIVE.search(data) else None


def _flaw_of_pixels(file: Path) -> Flaw | None:
    if file.suffix.lower().lstrip(".") not in _readable_formats():
        return None  # the engine may know it all the same
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid():
        return None if reader.canRead() else Flaw.BROKEN
    return Flaw.LARGE if size.width() * size.height() > MOST_PIXELS else None


@cache
def _readable_formats() -> frozenset[str]:
    return frozenset(bytes(name.data()).decode() for name in QImageReader.supportedImageFormats())
