"""The program's icon in the sizes and formats of each system: `python packaging/icons.py FOLDER`.

All are drawn from `resources/icons/territory-editor.svg`, and are the same wherever that is done.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import resvg_py
from release import APP_ID, PROGRAM, ROOT

DRAWING = ROOT / "resources" / "icons" / "territory-editor.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Those that Windows asks for at 100, 125, 150 and 200 %.
OF_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
# The types under which macOS keeps a PNG, with its size; from ic10 on for screens of high density.
OF_MACOS = (
    (b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
    (b"ic10", 1024), (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512),
)  # fmt: skip


def png(size: int) -> bytes:
    """The icon, `size` pixels wide and high."""
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=DRAWING.read_text("utf-8"), width=size, height=size, skip_system_fonts=True
        )
    )


def ico() -> bytes:
    """An icon file of Windows, with a PNG for each size."""
    pictures = [(size, png(size)) for size in OF_WINDOWS]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(data for _, data in pictures)


def icns() -> bytes:
    """An icon file of macOS, with a PNG for each size."""
    parts = [(kind, png(size)) for kind, size in OF_MACOS]
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def put_hicolor(folder: Path) -> None:
    """Put the icon theme's files below `folder`, such as `usr/share/icons`."""
    for size in SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{APP_ID}.png").write_bytes(png(size))
    place = folder / "hicolor" / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{APP_ID}.svg").write_bytes(DRAWING.read_bytes())


if __name__ == "__main__":
    made = Path(sys.argv[1])
    put_hicolor(made)
    (made / f"{PROGRAM}.ico").write_bytes(ico())
    (made / f"{PROGRAM}.icns").write_bytes(icns())
