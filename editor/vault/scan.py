"""Finds the files of the vault by pattern, through folders and links, and what is not left out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from editor.vault.patterns import Pattern, pattern_of
from editor.vault.sieve import Sieve, is_apart
from editor.vault.store import reason


class Seen(NamedTuple):
    """A file as it was when it was found; what differs later tells that it was changed.

    path: in the vault, with `/`. real: its absolute path without links. size in bytes.
    """

    path: str
    real: str
    mtime_ns: int
    size: int
    inode: int


class Scan:
    """Finds files in the vault of folder `root`; each file once, however many links lead to it.

    sieve: what is left out; None for what is hidden, and nothing else.
    """

    def __init__(
        self,
        root: Path,
        sieve: Sieve | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """stopped: whether nobody wants to know any longer; asked before each folder."""
        self.root = root
        self._stopped = stopped
        self.unlisted: dict[str, str] = {}
        """Folders that could not be looked into, and what the system says of each."""
        self._sieve = sieve
        self._real: set[str] = set()

    def find(self, text: str) -> list[Seen]:
        """Files that match the pattern `text` and were not found before, sorted by their paths.

        What is no pattern finds nothing. A file is found by its own path where that matches, else
        by that of a link to it.
        """
        pattern = pattern_of(text)
        if pattern is None:
            return []
        found: list[Seen] = []
        for path, real, entry in self._files(pattern):
            if real in self._real or not pattern.fits(path):
                continue
            if self._sieve is not None and self._sieve.drops(path, pattern):
                continue
            try:
                status = entry.stat()
            except OSError:  # removed meanwhile
                continue
            self._real.add(real)
            found.append(Seen(path, real, status.st_mtime_ns, status.st_size, status.st_ino))
        return sorted(found)

    def _files(self, pattern: Pattern) -> Iterator[_File]:
        """The files below the folder that the pattern names; those behind links come last."""
        steps = pattern.named.split("/") if pattern.named else []
        for end in range(len(steps)):
            if self._drops("/".join(steps[: end + 1]), pattern):
                return
        links: list[_Place] = []
        real = os.path.realpath(self.root / pattern.named)
        top = _Place(pattern.named, real, pattern.levels, None)
        yield from self._walk(top, pattern, set(), links)
        # No folder is looked into twice behind links: circles of links come to an end.
        known: set[str] = set()
        while links:
            link = links.pop(0)
            if Path(link.real).is_dir():
                yield from self._walk(link, pattern, known, links)
            elif link.entry is not None:
                yield link.path, link.real, link.entry

    def _walk(
        self, top: _Place, pattern: Pattern, known: set[str], links: list[_Place]
    ) -> Iterator[_File]:
        """The files below `top` that are no links; links to files and folders go into `links`."""
        waiting = [top]
        while waiting and not self._stopped():
            folder = waiting.pop()
            if folder.real in known:
                continue
            known.add(folder.real)
            before = f"{folder.path}/" if folder.path else ""
            for entry in self._listed(folder.path):
                path = before + entry.name
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
                if not (is_link or leads_on):
                    yield path, real, entry
                elif not (leads_on and self._drops(path, pattern)):
                    place = _Place(path, real, folder.levels and folder.levels - 1, entry)
                    (links if is_link else waiting).append(place)

    def _drops(self, folder: str, pattern: Pattern) -> bool:
        return self._sieve is not None and self._sieve.drops(folder, pattern, folder=True)

    def _listed(self, folder: str) -> list[os.DirEntry[str]]:
        """What is in a folder, in the order of names; nothing where it cannot be listed."""
        try:
            with os.scandir(self.root / folder) as entries:
                listed = [entry for entry in entries if not is_apart(entry.name)]
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            self.unlisted[folder] = reason(error)
            return []
        return sorted(listed, key=lambda entry: entry.name)


def find(root: Path, text: str) -> list[str]:
    """The paths of files below `root` that match the pattern `text`, hidden ones left out."""
    return [seen.path for seen in Scan(root).find(text)]


# A file's path, the one it has without links, and what the system knows of it.
_File = tuple[str, str, os.DirEntry[str]]


class _Place(NamedTuple):
    """A folder to look into, `levels` deep (None: all the way). real: its path without links.

    entry: how it was found, or the file in its place.
    """

    path: str
    real: str
    levels: int | None
    entry: os.DirEntry[str] | None


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether it is what Windows has for links to folders."""
    return bool(getattr(entry, "is_junction", bool)())
