"""Files of the vault on disk: read whole, written whole, found by pattern."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from editor.messages import EditorError

_LARGEST = 256 * 1024 * 1024
_LEFT_OUT = frozenset({"node_modules"})


class UnreadableFile(EditorError):  # noqa: N818 - reads as what happened
    """The file is not there, may not be read, or is not UTF-8 text."""


class ChangedOnDisk(EditorError):  # noqa: N818 - reads as what happened
    """The file no longer holds what was expected; nothing was written."""


class SaveFailed(EditorError):  # noqa: N818 - reads as what happened
    """The new text could not be written; the file is as it was."""


def read(path: Path) -> str:
    """The text of a file, its byte order mark and line ends kept.

    Raises UnreadableFile.
    """
    data = _read_bytes(path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableFile("vault.not-utf8", file=str(path), line=line) from error


def _read_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableFile("vault.not-a-file", file=str(path))
            if status.st_size > _LARGEST:
                size = status.st_size // (1024 * 1024)
                raise UnreadableFile("vault.too-large", file=str(path), size=size)
            return file.read()
    except FileNotFoundError as error:
        raise UnreadableFile("vault.missing", file=str(path)) from error
    except IsADirectoryError as error:
        raise UnreadableFile("vault.not-a-file", file=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UnreadableFile("vault.unreadable", file=str(path), reason=reason(error)) from error


def write(path: Path, text: str, expected: str | None) -> None:
    """Replace the file's contents by `text` in one step, or leave the file as it was.

    expected: what the file holds now; None when it does not exist yet, nor perhaps its folder.
    Mode and owner are kept, a symbolic link is followed. A text that is already there is not
    written again.
    Raises ChangedOnDisk when the file holds something else, SaveFailed when it cannot be written.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise SaveFailed("vault.not-encodable", file=str(path)) from error
    target = Path(os.path.realpath(path))
    try:
        if expected is None:
            _create(path, target, data)
        else:
            _replace(path, target, data, expected)
    except (OSError, ValueError) as error:
        raise SaveFailed("vault.save-failed", file=str(path), reason=reason(error)) from error


def write_over(path: Path, data: bytes) -> None:
    """Put `data` into a file in one step, whatever it held; for what is made anew each time.

    Mode and owner are kept, a symbolic link is followed. Raises SaveFailed; the file is then as it
    was.
    """
    target = Path(os.path.realpath(path))
    try:
        before = target.stat() if target.exists() else None
        if before is not None and not stat.S_ISREG(before.st_mode):
            raise SaveFailed("vault.not-a-file", file=str(path))
        if before is not None and not os.access(target, os.W_OK):
            raise SaveFailed("vault.read-only", file=str(path))
        fresh = _write_beside(target, data, before)
        try:
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise SaveFailed("vault.save-failed", file=str(path), reason=reason(error)) from error


def _replace(path: Path, target: Path, data: bytes, expected: str) -> None:
    try:
        with target.open("rb") as file:
            before = os.fstat(file.fileno())
            held = file.read()
    except FileNotFoundError as error:
        raise ChangedOnDisk("vault.gone", file=str(path)) from error
    if held != expected.encode("utf-8", "surrogatepass"):
        raise ChangedOnDisk("vault.changed", file=str(path))
    if held == data:
        return
    # A replaced file would not ask for the permission to write it: ask here.
    if not before.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise SaveFailed("vault.read-only", file=str(path))
    fresh = _write_beside(target, data, before)
    try:
        _check_same(path, before, target.stat())
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _check_same(path: Path, before: os.stat_result, now: os.stat_result) -> None:
    for name in ("st_ino", "st_mtime_ns", "st_size"):
        if getattr(before, name) != getattr(now, name):
            raise ChangedOnDisk("vault.changed", file=str(path))


def _create(path: Path, target: Path, data: bytes) -> None:
    if target.exists():
        raise ChangedOnDisk("vault.exists", file=str(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = _write_beside(target, data, None)
    try:
        # A link, unlike a rename, fails when another program was faster.
        os.link(fresh, target)
    except FileExistsError as error:
        raise ChangedOnDisk("vault.exists", file=str(path)) from error
    except OSError:  # a file system without links
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def _write_beside(target: Path, data: bytes, like: os.stat_result | None) -> Path:
    """`data` in a new file in the same folder, on the disk before this returns.

    It has the mode and owner of `like`, or those of any new file.
    """
    fresh = target.parent / f".{target.name[:40]}.{os.urandom(6).hex()}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    number = os.open(fresh, flags, 0o666 if like is None else 0o600)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            if like is not None:
                _take_over(number, like)
            file.flush()
            os.fsync(number)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _take_over(number: int, like: os.stat_result) -> None:
    """Give an open file the mode and owner of `like`, where the system has such things."""
    if not hasattr(os, "fchmod"):
        return
    if (like.st_uid, like.st_gid) != (os.geteuid(), os.getegid()):
        with suppress(OSError):  # only the owner's group may be kept, or nothing
            os.fchown(number, like.st_uid, like.st_gid)
    os.fchmod(number, stat.S_IMODE(like.st_mode))


def reason(error: OSError | ValueError) -> str:
    """What the system says of an error, in its own words."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def is_pattern(pattern: str) -> bool:
    """Whether `find` can look for `pattern`: brackets are well-formed, it stays below the root."""
    parts = _parts(pattern)
    if not parts or ".." in parts or "\0" in pattern:
        return False
    try:
        re.compile(_expression("/".join(parts)))
    except re.error:
        return False
    return True


def matches(pattern: str, path: str) -> bool:
    """Whether `find` would find a file at the vault-relative `path` by `pattern`."""
    if not is_pattern(pattern):
        return False
    parts, steps = _parts(pattern), path.split("/")
    hidden = (step.startswith(".") or step in _LEFT_OUT for step in steps[_named(parts) :])
    return bool(re.fullmatch(_expression("/".join(parts)), path)) and not any(hidden)


def _named(parts: list[str]) -> int:
    """How many folders a pattern names at its beginning."""
    named = 0
    while named < len(parts) - 1 and not re.search(r"[*?\[{]", parts[named]):
        named += 1
    return named


def _parts(pattern: str) -> list[str]:
    return [part for part in pattern.split("/") if part not in ("", ".")]


def find(root: Path, pattern: str, seen: set[str] | None = None) -> list[str]:
    """Files below `root` that match a glob, as sorted vault-relative paths with `/`.

    pattern: `*`, `?`, `[...]`, `{a,b}` within a name, `**` for any folders. Hidden files, hidden
    folders and `node_modules` are left out unless the pattern starts by naming them. What is no
    pattern finds nothing.
    seen: the real paths of files that were found before, to which those found now are added. A
    file is found once, by its own path where that matches, else by that of a link to it.
    """
    if not is_pattern(pattern):
        return []
    parts = _parts(pattern)
    named = _named(parts)
    fits = re.compile(_expression("/".join(parts))).fullmatch
    levels = None if "**" in pattern else len(parts) - named
    seen = set() if seen is None else seen
    found: list[str] = []
    for path, real in _files(root, "/".join(parts[:named]), levels):
        if real not in seen and fits(path):
            seen.add(real)
            found.append(path)
    return sorted(found)


class _Place(NamedTuple):
    """A folder to look into, `levels` deep (None: all the way). real: its path without links."""

    path: str
    real: str
    levels: int | None


def _files(root: Path, start: str, levels: int | None) -> Iterator[tuple[str, str]]:
    """The files below folder `start`, each with its real path; those behind links come last."""
    links: list[_Place] = []
    top = _Place(start, os.path.realpath(root / start), levels)
    yield from _walk(root, top, set(), links)
    # No folder is looked into twice behind links: circles of links come to an end.
    known: set[str] = set()
    while links:
        link = links.pop(0)
        if Path(link.real).is_dir():
            yield from _walk(root, link, known, links)
        else:
            yield link.path, link.real


def _walk(
    root: Path, top: _Place, known: set[str], links: list[_Place]
) -> Iterator[tuple[str, str]]:
    """The files below `top` that are no links; links to files and folders go into `links`."""
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        if folder.real in known:
            continue
        known.add(folder.real)
        for entry in _listed(root / folder.path):
            path = f"{folder.path}/{entry.name}" if folder.path else entry.name
            try:
                leads_on = entry.is_dir()
                if not (folder.levels != 1 if leads_on else entry.is_file()):
                    continue
                if is_link := entry.is_symlink() or _is_junction(entry):
                    real = os.path.realpath(entry.path)
                else:
                    real = f"{folder.real}{os.sep}{entry.name}"
            except OSError:
                continue
            place = _Place(path, real, folder.levels and folder.levels - 1)
            if is_link:
                links.append(place)
            elif leads_on:
                waiting.append(place)
            else:
                yield path, real


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    """What is in a folder, in the order of names; nothing where it cannot be listed."""
    try:
        with os.scandir(folder) as entries:
            listed = [e for e in entries if not e.name.startswith(".") and e.name not in _LEFT_OUT]
    except (OSError, ValueError):
        return []
    return sorted(listed, key=lambda entry: entry.name)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether it is what Windows has for links to folders."""
    return bool(getattr(entry, "is_junction", bool)())


def _expression(pattern: str) -> str:
    """The regular expression for a glob over a path with `/`."""
    out: list[str] = []
    depth = position = 0
    while position < len(pattern):
        char = pattern[position]
        if pattern.startswith("**/", position) and (position == 0 or pattern[position - 1] == "/"):
            out.append("(?:[^/]+/)*")
            position += 3
            continue
        if pattern.startswith("**", position):
            out.append(".*")
            position += 2
            continue
        if char == "[" and (end := pattern.find("]", position + 2)) > 0:
            # Signs that Python reads, or will read, as more than themselves.
            body = re.sub(r"[\\\[&~|]|--", r"\\\g<0>", pattern[position + 1 : end])
            body = "^/" + body[1:] if body[0] in "!^" else body
            out.append(f"[{body}]")
            position = end + 1
            continue
        if char == "{" and "}" in pattern[position:]:
            out.append("(?:")
            depth += 1
        elif char == "}" and depth:
            out.append(")")
            depth -= 1
        elif char == "," and depth:
            out.append("|")
        else:
            out.append({"*": "[^/]*", "?": "[^/]"}.get(char, re.escape(char)))
        position += 1
    return "".join(out) + ")" * depth
