"""Pictures that are brought into the vault, and how an entry names them."""

from __future__ import annotations

import os
import posixpath
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from editor.messages import EditorError
from editor.workspace.workspace import Workspace

_LARGEST = 64 * 1024 * 1024
_NAME_LENGTH = 80
# The first bytes of pictures, and the ending that their files have.
_SIGNS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF87a", ".gif"),
    (b"GIF89a", ".gif"),
    (b"BM", ".bmp"),
    (b"\x00\x00\x01\x00", ".ico"),
)
_BRANDS = {b"avif": ".avif", b"avis": ".avif"}
_SVG = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:(?:<\?xml[^>]*\?>|<!--.*?-->|<!DOCTYPE[^>]*>)\s*)*<svg[\s>]",
    re.DOTALL | re.IGNORECASE,
)
_WRITTEN = re.compile(r"(?P<open>!?\[\[)?(?P<path>[^|\]]*?)(?P<rest>\|[^\]]*)?(?P<close>\]\])?")


class PictureRefused(EditorError):  # noqa: N818 - reads as what happened
    """The picture was not brought into the vault; nothing was written."""


def ending_of(content: bytes) -> str | None:
    """The ending that a picture's file should have, by its content; None when it is none."""
    for sign, ending in _SIGNS:
        if content.startswith(sign):
            return ending
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return ".webp"
    if content[4:8] == b"ftyp" and content[8:12] in _BRANDS:
        return _BRANDS[content[8:12]]
    return ".svg" if _SVG.match(content[:4096]) else None


def slug(text: str) -> str:
    """`text` for a file's name: small letters, digits and hyphens; letters of any script stay."""
    bare = text.casefold()
    if not bare.isascii():  # most are, and there are tens of thousands
        parts = unicodedata.normalize("NFKD", bare)
        kept = "".join(part for part in parts if not unicodedata.combining(part))
        bare = unicodedata.normalize("NFC", kept)
    words = re.sub(r"[\W_]+", "-", bare).strip("-")
    return words[:_NAME_LENGTH].rstrip("-") or "picture"


def take_file(workspace: Workspace, path: str, key: str, file: Path) -> str:
    """Bring a picture into the vault for a field of the entry at `path`; its vault-relative path.

    A file that lies in the vault already is used where it is. Raises PictureRefused.
    """
    real = Path(os.path.realpath(file))
    root = Path(os.path.realpath(workspace.root))
    try:
        if real.stat().st_size > _LARGEST:
            size = real.stat().st_size // (1024 * 1024)
            raise PictureRefused("workspace.picture-large", file=file.name, size=size)
        content = real.read_bytes()
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise PictureRefused("workspace.picture-unread", file=file.name, reason=reason) from error
    if ending_of(content) is None:
        raise PictureRefused("workspace.picture-none", file=file.name)
    inside = real.relative_to(root) if real.is_relative_to(root) else None
    if inside is not None and not any(part.startswith(".") for part in inside.parts):
        return inside.as_posix()
    return take_content(workspace, path, key, content)


def take_content(workspace: Workspace, path: str, key: str, content: bytes) -> str:
    """Write a picture into the vault's folder for them; its vault-relative path.

    It is named after the entry and the field, and never overwrites another one; the same picture
    under that name is used again. Raises PictureRefused.
    """
    ending = ending_of(content)
    if ending is None:
        raise PictureRefused("workspace.picture-none", file=key)
    folder = _folder(workspace)
    name = f"{slug(PurePosixPath(path).stem)}-{slug(key)}"
    try:
        (workspace.root / folder).mkdir(parents=True, exist_ok=True)
        for candidate in _names(name, ending):
            target = workspace.root / folder / candidate
            if _create(target, content) or target.read_bytes() == content:
                return posixpath.join(folder, candidate)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PictureRefused("workspace.picture-unwritten", file=name, reason=reason) from error
    raise AssertionError("names never end")


def _folder(workspace: Workspace) -> str:
    """The vault's folder for pictures, vault-relative. Raises PictureRefused outside the vault."""
    folder = posixpath.normpath(workspace.settings.assets.strip("/") or ".")
    real = Path(os.path.realpath(workspace.root / folder))
    if not real.is_relative_to(os.path.realpath(workspace.root)):
        raise PictureRefused("workspace.assets-outside", folder=folder)
    return "" if folder == "." else folder


def _names(name: str, ending: str) -> Iterator[str]:
    yield name + ending
    number = 2
    while True:
        yield f"{name}-{number}{ending}"
        number += 1


def _create(target: Path, content: bytes) -> bool:
    """Write a new file, whole or not at all; False when there is one of this name."""
    try:
        number = os.open(
            target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666
        )
    except FileExistsError:
        return False
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise
    return True


def written(workspace: Workspace, path: str, key: str, picture: str) -> str:
    """How the entry at `path` names a picture of the vault in the field `key`.

    In the style of what stands there, else of its other pictures, else of this field in most
    other entries of its collection, then of any; what does not lead to the picture is not taken.
    """
    pictures = workspace.pictures
    for model, source in _models(workspace, path, key):
        for text in _like(workspace, path, model, source, picture):
            if pictures.resolve(text, path) == picture:
                return text
    under = _below_assets(workspace, picture)
    for text in (f"/assets/{under}" if under else "", picture, PurePosixPath(picture).name):
        if text and pictures.resolve(text, path) == picture:
            return text
    return picture


def _models(workspace: Workspace, path: str, key: str) -> Iterator[tuple[str, str]]:
    """Texts that name pictures, each with the entry it stands in; the nearest practice first."""
    own = workspace.entry(path)
    for value in (own.fields.get(key), *own.fields.values()):
        if isinstance(value, str) and _is_local(value):
            yield value, path
    styles: Counter[tuple[bool, str]] = Counter()
    examples: dict[tuple[bool, str], tuple[str, str]] = {}
    for entry in workspace.entries():
        value = entry.fields.get(key)
        if not isinstance(value, str) or not _is_local(value):
            continue
        name = PurePosixPath(_path_in(value)).name
        style = (entry.collection == own.collection, value.replace(name, ""))
        styles[style] += 1
        examples.setdefault(style, (value, entry.path))
    for style, _ in sorted(styles.items(), key=lambda one: (not one[0][0], -one[1])):
        yield examples[style]


def _is_local(text: str) -> bool:
    return "://" not in text and re.search(r"\.[a-zA-Z]{3,4}(?:\]\]|\||$)", text) is not None


def _path_in(text: str) -> str:
    match = _WRITTEN.fullmatch(text.strip())
    return match["path"] if match else text


def _like(workspace: Workspace, path: str, model: str, source: str, picture: str) -> Iterator[str]:
    """Ways to name `picture` as `model`, in the entry `source`, names another one."""
    match = _WRITTEN.fullmatch(model.strip())
    if match is None:
        return
    around = (match["open"] or "", match["close"] or "")
    if bool(around[0]) != bool(around[1]):
        return
    folder, _, _ = match["path"].rpartition("/")
    name = PurePosixPath(picture).name
    same_place = posixpath.dirname(path) == posixpath.dirname(source)
    under = _below_assets(workspace, picture)
    candidates = []
    if not folder:
        candidates.append(f"/{name}" if match["path"].startswith("/") else name)
    elif folder.startswith("."):
        relative = posixpath.relpath(picture, posixpath.dirname(path) or ".")
        steps = f"{folder}/{name}"
        found = workspace.pictures.resolve(model, source)
        beside = found is not None and posixpath.dirname(found) == posixpath.dirname(picture)
        candidates += [steps, relative] if same_place and beside else [relative, steps]
        if folder.startswith("./") and not relative.startswith("."):
            candidates.insert(0, f"./{relative}")
    else:
        first = match["path"].lstrip("/").partition("/")[0]
        lead = "/" if match["path"].startswith("/") else ""
        if under and first in ("assets", "img"):
            candidates.append(f"{lead}{first}/{under}")
        candidates += [f"{folder}/{name}", f"{lead}{picture}"]
    for candidate in candidates:
        yield f"{around[0]}{candidate}{match['rest'] or ''}{around[1]}"


def _below_assets(workspace: Workspace, picture: str) -> str:
    """The picture's path in the vault's folder for pictures; empty where it lies elsewhere."""
    folder = workspace.settings.assets.strip("/")
    prefix = f"{folder}/" if folder else ""
    return picture.removeprefix(prefix) if picture.startswith(prefix) else ""
