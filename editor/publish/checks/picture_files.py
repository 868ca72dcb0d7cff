"""What a picture's file is, told by its first bytes; no pixel is decoded."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import BinaryIO, NamedTuple

from editor.workspace.assets import ending_of

_LFS = b"version https://git-lfs.github.com/spec/"
_HEAD = 4096
# Markers of JPEG that start a frame, which tells the size; those of tables lie among them.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class PictureFile(NamedTuple):
    """What is known of a picture's file.

    size: bytes. width, height: pixels, None where the file does not say (SVG). fault: the code of
    what is wrong with it, None where nothing is.
    """

    size: int
    width: int | None = None
    height: int | None = None
    fault: str | None = None


class PictureFiles:
    """Looks at pictures' files, at each version of one once."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[tuple[int, int], PictureFile]] = {}

    def of(self, file: Path) -> PictureFile:
        """What the file is. Never raises: what cannot be read is a fault."""
        try:
            seen = file.stat()
        except OSError:
            return PictureFile(0, fault="unread")
        version = (seen.st_mtime_ns, seen.st_size)
        known = self._known.get(file)
        if known is None or known[0] != version:
            known = self._known[file] = (version, look_at(file))
        return known[1]


def look_at(file: Path) -> PictureFile:
    """What the file is, read now."""
    try:
        with file.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            head = stream.read(_HEAD)
            return _look(stream, head, size)
    except OSError:
        return PictureFile(0, fault="unread")


def _look(stream: BinaryIO, head: bytes, size: int) -> PictureFile:
    if not head:
        return PictureFile(size, fault="empty")
    if head.startswith(_LFS):
        return PictureFile(size, fault="pointer")
    ending = ending_of(head)
    if ending is None:
        return PictureFile(size, fault="none")
    if ending == ".svg":
        return PictureFile(size)
    try:
        found = _size_of_jpeg(stream) if ending == ".jpg" else _size(ending, head)
    except (struct.error, ValueError, IndexError):
        found = None
    if found is None or 0 in found:
        return PictureFile(size, fault="broken")
    return PictureFile(size, *found)


def _size(ending: str, head: bytes) -> tuple[int, int] | None:
    """Width and height as the head of a picture of that sort tells them."""
    if ending == ".png":
        width, height = struct.unpack_from(">II", head, 16)
        return (width, height) if head[12:16] == b"IHDR" else None
    if ending == ".gif":
        return struct.unpack_from("<HH", head, 6)
    if ending == ".bmp":
        width, height = struct.unpack_from("<ii", head, 18)
        return abs(width), abs(height)
    if ending == ".ico":
        width, height = head[6], head[7]
        return width or 256, height or 256
    if ending == ".avif":
        at = head.find(b"ispe")
        return struct.unpack_from(">II", head, at + 8) if at >= 0 else None
    return _size_of_webp(head) if ending == ".webp" else None


def _size_of_webp(head: bytes) -> tuple[int, int] | None:
    sort = head[12:16]
    if sort == b"VP8 ":
        width, height = struct.unpack_from("<HH", head, 26)
        return (width & 0x3FFF, height & 0x3FFF) if head[23:26] == b"\x9d\x01\x2a" else None
    if sort == b"VP8L":
        (bits,) = struct.unpack_from("<I", head, 21)
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1) if head[20] == 0x2F else None
    if sort == b"VP8X":
        if len(head) < 30:
            return None
        width = int.from_bytes(head[24:27], "little") + 1
        return width, int.from_bytes(head[27:30], "little") + 1
    return None


def _size_of_jpeg(stream: BinaryIO) -> tuple[int, int] | None:
    """Width and height from the first frame, which may lie behind large blocks of metadata."""
    stream.seek(2)
    while len(lead := stream.read(4)) == 4 and lead[0] == 0xFF:
        marker, length = lead[1], int.from_bytes(lead[2:4], "big")
        if marker == 0xFF:  # fill bytes
            stream.seek(-3, os.SEEK_CUR)
            continue
        if marker in _FRAMES:
            frame = stream.read(5)
            height, width = struct.unpack_from(">HH", frame, 1)
            return width, height
        if length < 2:
            return None
        stream.seek(length - 2, os.SEEK_CUR)
    return None
