"""Pictures are looked into before they are served."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from editor.ui.preview.examine import LARGEST_SVG_BYTES, Flaw, flaw_of, kind_of

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'


def png(width: int, height: int) -> bytes:
    """A picture that claims to be of that size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(100))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def flaw(path: Path, data: bytes) -> Flaw | None:
    path.write_bytes(data)
    kind = kind_of(path)
    assert kind is not None
    return flaw_of(path, kind)


def test_a_good_picture_has_no_flaw(tmp_path: Path) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    for ending in ("png", "jpg", "webp", "bmp"):
        file = tmp_path / f"a.{ending}"
        assert image.save(str(file))
        assert flaw_of(file, f"image/{ending}") is None


def test_a_huge_picture(tmp_path: Path) -> None:
    assert flaw(tmp_path / "a.png", png(60_000, 60_000)) is Flaw.LARGE


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"])
def test_a_broken_picture(tmp_path: Path, data: bytes) -> None:
    assert flaw(tmp_path / "a.png", data) is Flaw.BROKEN


def test_a_missing_picture(tmp_path: Path) -> None:
    assert flaw_of(tmp_path / "a.png", "image/png") is Flaw.MISSING


@pytest.mark.parametrize(
    "content",
    [
        "<script>alert(1)</script>",
        "<SCRIPT href='x'/>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
        '<circle r="4" onclick="alert(1)"/>',
        "<rect\nonload = 'x()'/>",
        '<a href="javascript:alert(1)"/>',
    ],
)
def test_a_drawing_with_a_script(tmp_path: Path, content: str) -> None:
    assert flaw(tmp_path / "a.svg", SVG.format(content).encode()) is Flaw.ACTIVE
    assert flaw(tmp_path / "b.svg", SVG.format(content).encode("utf-16")) is Flaw.ACTIVE


@pytest.mark.parametrize(
    "content", ["", "<text>one = 'two'</text>", "<desc>a script</desc>", '<g class="on a = b"/>']
)
def test_a_drawing_without_one(tmp_path: Path, content: str) -> None:
    assert flaw(tmp_path / "a.svg", SVG.format(content).encode()) is None


def test_a_drawing_that_is_none_or_too_large(tmp_path: Path) -> None:
    assert flaw(tmp_path / "a.svg", b"text") is Flaw.BROKEN
    assert flaw(tmp_path / "a.svg", b" " * (LARGEST_SVG_BYTES + 1)) is Flaw.HEAVY


def test_what_else_a_page_may_have_is_not_looked_into(tmp_path: Path) -> None:
    assert flaw(tmp_path / "a.mp3", b"x") is None
    assert flaw(tmp_path / "a.css", b"x") is None
    assert flaw(tmp_path / "a.avif", b"whatever the engine makes of it") is None


@pytest.mark.parametrize("name", ["a.md", "a", "a.html", "config", "a.js", "a.pdf"])
def test_other_files_are_not_for_pages(name: str) -> None:
    assert kind_of(Path(name)) is None
