"""SVG drawn by resvg in a process of its own, whatever is in the file.

All of it is meant to run off the UI thread, which goes on meanwhile.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QFont, QFontInfo, QImage, QImageReader

from editor import processes
from editor.messages import EditorError
from editor.regex import regex

LARGEST_SVG_BYTES = 64_000_000
# A picture that takes longer is made to take long.
_PATIENCE_SECONDS = 60
# Patterns made of patterns are the one nesting that resvg does not bound; so many fit on its stack.
_MOST_PATTERNS = 4000

_ROOT = regex(rb"<(?:[\w.-]+:)?svg\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", re.DOTALL)
_PATTERN = regex(rb"<(?:[\w.-]+:)?pattern\b")
_ATTRIBUTE = regex(rb"\s([\w:.-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_LENGTH = regex(r"\s*([0-9.]+(?:e[-+]?\d+)?)\s*(px|pt|mm|cm|in|pc|)\s*", re.IGNORECASE)
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4}


class PictureError(EditorError):
    """The picture cannot be shown."""


def is_svg(path: Path, start: bytes) -> bool:
    """Whether a file that starts so is to be taken for an SVG, also under another ending."""
    return path.suffix.lower() == ".svg" or start[:512].lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<"


@dataclass(frozen=True)
class Svg:
    """An SVG, cut at its root element so that it can be put into a window of any size.

    size: its own, in CSS pixels.
    """

    name: str
    size: tuple[float, float]
    before: bytes  # XML declaration, doctype
    root: bytes  # the root's start tag, without size and position
    after: bytes
    has_text: bool

    def render(self, size: QSize, window: QRect) -> QImage:
        """What lies in `window` when the whole picture is stretched to `size` pixels.

        Raises PictureError when the picture turns out to be broken.
        """
        # The picture is nested at its full size in a new root that shows only the window: lengths
        # in percent and clip paths of the picture then mean what they meant.
        outer = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{window.width()}" '
            f'height="{window.height()}" viewBox="{window.x()} {window.y()} '
            f'{window.width()} {window.height()}">'
        )
        sized = self.root + f' width="{size.width()}" height="{size.height()}">'.encode()
        whole = b"".join((self.before, outer.encode(), sized, self.after, b"</svg>"))
        png = _drawn(whole, self.name, fonts=self.has_text)
        buffer = QBuffer()
        buffer.setData(png)
        # Named, or else Qt loads its readers of all other formats to ask them first.
        image = QImageReader(buffer, QByteArray(b"png")).read()
        return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def parse_svg(data: bytes, name: str, *, sizeless: tuple[float, float] | None = None) -> Svg:
    """Read an SVG file. sizeless: the size of one that states none.

    Raises PictureError: broken, too large, nested too deeply, or without a size.
    """
    if len(data) > LARGEST_SVG_BYTES:
        raise PictureError("territory.picture-heavy", name=name, size=len(data) // 1_000_000)
    data = _as_utf8(data, name)
    if len(_PATTERN.findall(data)) > _MOST_PATTERNS:
        raise PictureError("territory.picture-nested", name=name)
    found = _ROOT.search(data)
    if found is None:
        raise PictureError("territory.picture-broken", name=name, detail="no svg element")
    tag = found.group()
    attributes = {key.decode(): value[1:-1].decode() for key, value in _ATTRIBUTE.findall(tag)}
    box = attributes.get("viewBox")
    size = _stated(attributes) or _extent(box) or (None if box else sizeless)
    if size is None and box is None:
        raise PictureError("territory.picture-sizeless", name=name)
    if size is None:
        raise PictureError("territory.picture-broken", name=name, detail=f"viewBox {box}")
    kept = _ATTRIBUTE.sub(_without_place, tag.rstrip(b"/>"))
    box = box or f"0 0 {size[0]:g} {size[1]:g}"
    root = kept + f' viewBox="{box}" preserveAspectRatio="none" x="0" y="0"'.encode()
    after = data[found.end() :]
    if tag.endswith(b"/>"):
        after = b"</" + tag[1:].split(maxsplit=1)[0].rstrip(b"/>") + b">" + after
    has_text = b"<text" in data or b":text" in data
    return Svg(name, size, data[: found.start()], root, after, has_text)


def _drawn(svg: bytes, name: str, *, fonts: bool) -> bytes:
    """The picture as PNG, drawn by resvg in a process of its own. Raises PictureError."""
    # Imported when first needed: the thumbnails of the first window ask what an SVG is.
    import subprocess

    program = processes.command("drawing")
    if fonts:
        program += ["fonts", *_families()]
    try:
        done = subprocess.run(
            program, input=svg, capture_output=True, timeout=_PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise PictureError("territory.picture-slow", name=name) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise PictureError("territory.picture-broken", name=name, detail=detail) from error
    if done.returncode < 0:
        raise PictureError("territory.picture-nested", name=name)
    if done.returncode:
        detail = done.stderr.decode("utf-8", "replace").strip()[-200:]
        raise PictureError("territory.picture-broken", name=name, detail=detail)
    return done.stdout


@cache
def _families() -> tuple[str, str, str]:
    """The system's serif, sans serif and monospaced families.

    resvg draws no letter of a text whose fonts are all missing, and of itself takes those of
    Windows for the general ones: the names on a map would vanish elsewhere.
    """
    hints = QFont.StyleHint
    found = []
    for family, hint in (
        ("serif", hints.Serif), ("sans-serif", hints.SansSerif), ("monospace", hints.Monospace),
    ):  # fmt: skip
        font = QFont(family)
        font.setStyleHint(hint)
        found.append(QFontInfo(font).family())
    return found[0], found[1], found[2]


def _without_place(attribute: re.Match[bytes]) -> bytes:
    own = {b"width", b"height", b"x", b"y", b"viewBox", b"preserveAspectRatio"}
    return b"" if attribute.group(1) in own else attribute.group()


def _as_utf8(data: bytes, name: str) -> bytes:
    declared = re.match(rb"\s*<\?xml[^>]*encoding=[\"']([\w.-]+)[\"']", data)
    encoding = declared.group(1).decode() if declared else "utf-8-sig"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"  # its declaration cannot be read before it is decoded
    if encoding.lower() == "utf-8":
        encoding = "utf-8-sig"
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise PictureError("territory.picture-broken", name=name, detail=str(error)) from error
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode()


def _stated(attributes: dict[str, str]) -> tuple[float, float] | None:
    """The size in `width` and `height`, where both are lengths."""
    sizes = []
    for key in ("width", "height"):
        read = _LENGTH.fullmatch(attributes.get(key, ""))
        if read is None:
            return None
        sizes.append(_number(read.group(1)) * _UNITS[read.group(2).lower()])
    return (sizes[0], sizes[1]) if min(sizes) > 0 else None


def _extent(box: str | None) -> tuple[float, float] | None:
    """The size of a viewBox."""
    numbers = [_number(text) for text in re.split(r"[\s,]+", (box or "").strip())]
    return (numbers[2], numbers[3]) if len(numbers) == 4 and min(numbers[2:]) > 0 else None


def _number(text: str) -> float:
    """0 for what is no number: no size either way."""
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if abs(number) < 1e9 else 0.0
