"""The first bytes of pictures of each sort, as their formats lay them down."""

from __future__ import annotations

import struct


def png(width: int = 8, height: int = 4) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(
        ">I4sIIBBBBB", 13, b"IHDR", width, height, 8, 2, 0, 0, 0
    )


def gif(width: int = 8, height: int = 4) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\0\0\0"


def bmp(width: int = 8, height: int = 4) -> bytes:
    return b"BM" + bytes(12) + struct.pack("<Iii", 40, width, -height) + bytes(24)


def ico() -> bytes:
    return b"\0\0\1\0\1\0" + bytes([16, 16]) + bytes(14)


def jpeg(width: int = 8, height: int = 4, metadata: int = 0) -> bytes:
    app = b"\xff\xe1" + struct.pack(">H", metadata + 2) + bytes(metadata) if metadata else b""
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + app + b"\xff\xff\xff\xdb\x00\x04ab" + frame + b"\xff\xd9"


def webp(sort: bytes = b"VP8X", width: int = 8, height: int = 4) -> bytes:
    if sort == b"VP8X":
        size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        data = b"VP8X" + struct.pack("<I", 10) + bytes(4) + size
    elif sort == b"VP8L":
        bits = (width - 1) | (height - 1) << 14
        data = b"VP8L" + struct.pack("<IBI", 5, 0x2F, bits)
    else:
        data = b"VP8 " + struct.pack("<I", 10) + bytes(3) + b"\x9d\x01\x2a"
        data += struct.pack("<HH", width, height)
    return b"RIFF" + struct.pack("<I", len(data) + 4) + b"WEBP" + data


def avif(width: int = 8, height: int = 4) -> bytes:
    head = struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"avif", 0, b"avif", b"mif1")
    return head + bytes(40) + struct.pack(">I4sIII", 20, b"ispe", 0, width, height)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 12345\n"
