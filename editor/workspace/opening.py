"""Opening a vault: which folder it is, what its settings say, which entries it holds."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from editor.messages import EditorError, Message, Problem
from editor.vault import frontmatter, store
from editor.vault.patterns import pattern_of
from editor.vault.scan import Scan, Seen
from editor.vault.sieve import Sieve
from editor.workspace.guesses import guessed
from editor.workspace.settings import (
    FILE,
    Collection,
    MapSettings,
    Settings,
    parse_settings,
    unwritten,
)
from editor.workspace.twins import twins

# The collection of Markdown that no collection of the settings names.
OTHER_FILES = ""
# What is an entry where the settings name none.
_MARKDOWN = "**/*.md"
# A folder with nothing but these is as good as empty, and one with `_MARKS` is meant as a vault.
_BESIDE = frozenset(
    {".git", ".gitattributes", ".gitignore", ".DS_Store", "desktop.ini", "Thumbs.db"}
)
_MARKS = frozenset({".territory", ".obsidian"})


class OpenFailedError(EditorError):
    """The folder cannot be opened as a vault."""


class NoMarkdownError(OpenFailedError):
    """The folder can be looked into, and holds no Markdown."""


class Found(NamedTuple):
    """A vault before its entries are read.

    collections: that of each entry, by its path. written: whether the settings name collections;
    else they are the folders that hold Markdown. files: the entries' files as they were found, by
    their paths. sieve: what is left out. problems: what could not be looked into.
    twins: entries whose paths look alike. settings_text: that of the settings' file, None where
    there is none that can be read.
    """

    root: Path
    settings: Settings
    collections: Mapping[str, Collection]
    written: bool
    files: Mapping[str, Seen]
    sieve: Sieve
    problems: tuple[Message, ...] = ()
    settings_text: str | None = None
    twins: frozenset[str] = frozenset()


def find_vault(
    root: Path, stopped: Callable[[], bool] = lambda: False, *, empty: bool = False
) -> Found:
    """The settings of the vault in folder `root`, and its entries in the order to read them.

    stopped: whether nobody wants to know any longer; then not all of them are found.
    empty: whether there may be none yet.
    Raises OpenFailedError when it is no folder or cannot be listed, NoMarkdownError when it holds
    no Markdown.
    """
    root = root.expanduser()
    if not root.is_dir():
        raise OpenFailedError("workspace.not-a-folder", path=str(root))
    if not os.access(root, os.R_OK | os.X_OK):
        raise OpenFailedError("workspace.no-permission", path=str(root))
    root = root.resolve()
    settings, text = _settings_of(root)
    sieve = Sieve(root, settings.leave_out)
    scan = Scan(root, sieve, stopped)
    collections: dict[str, Collection] = {}
    files: dict[str, Seen] = {}
    other = Collection(OTHER_FILES, dialect=settings.guessed.dialect)
    for collection in (*settings.collections, other):
        # A file that links lead to has one text, so it is one entry: found once.
        for seen in scan.find(collection.entries):
            files[seen.path], collections[seen.path] = seen, collection
    problems = tuple(
        Message("workspace.folder-unlisted", {"folder": folder, "reason": reason})
        for folder, reason in sorted(scan.unlisted.items())
    )
    if not files and not empty:
        raise NoMarkdownError("workspace.no-markdown", path=str(root))
    written = bool(settings.collections)
    if not written:
        settings, collections = by_folder(
            settings, files, lambda path, map_: _has_place(root / path, map_), root.name
        )
    return Found(root, settings, collections, written, files, sieve, problems, text, twins(files))


def by_folder(
    settings: Settings,
    paths: Iterable[str],
    has_place: Callable[[str, MapSettings], bool],
    name: str,
) -> tuple[Settings, dict[str, Collection]]:
    """Settings that name no collections with one for each folder, and the collection of each path.

    has_place: whether an entry has coordinates for a map. name: that of the vault's folder.
    """
    paths = list(paths)
    map_ = only_map(settings.maps)
    made = inferred(paths, lambda path: map_ is not None and has_place(path, map_), name, map_)
    made = tuple(collection._replace(dialect=settings.guessed.dialect) for collection in made)
    folders = {collection.entries.rpartition("/")[0]: collection for collection in made}
    maps = settings.maps
    if map_ is not None and any(collection.map for collection in made):
        maps = {map_.name: map_}
    collections = {path: folders[path.rpartition("/")[0]] for path in paths}
    return settings._replace(collections=made, maps=maps), collections


def named_for(settings: Settings, path: str, sieve: Sieve) -> Collection | None:
    """The collection of the settings for an entry at `path`; None where it would be no entry."""
    for collection in settings.collections:
        if may_lie(path, sieve, collection.entries):
            return collection
    other = Collection(OTHER_FILES, dialect=settings.guessed.dialect)
    return other if may_lie(path, sieve) else None


def may_lie(path: str, sieve: Sieve, entries: str = _MARKDOWN) -> bool:
    """Whether an entry that is found by the pattern `entries` may lie at `path`."""
    pattern = pattern_of(entries)
    return pattern is not None and bool(pattern.fits(path)) and not sieve.leaves_out(path, pattern)


def is_for_a_vault(root: Path) -> bool:
    """Whether a vault without entries may begin in this folder unasked: it is empty, or marked.

    Any other folder without Markdown may have been chosen by mistake.
    """
    try:
        empty = _BESIDE.issuperset(one.name for one in root.iterdir())
    except OSError:
        return False
    return empty or is_marked(root)


def is_marked(root: Path) -> bool:
    """Whether a folder is meant as a vault even while it holds no entries."""
    return any((root / mark).exists() for mark in _MARKS)


def vault_of(path: Path) -> Path:
    """The vault that a file or folder named on the command line belongs to.

    A folder is meant itself; for a file it is the nearest folder above it with `.territory`,
    `.obsidian` or `.git`, else the folder that it lies in.
    """
    if not path.is_file():
        return path
    path = path.absolute()
    for candidate in path.parents:
        if is_marked(candidate) or (candidate / ".git").exists():
            return candidate
    return path.parent


def read_settings(root: Path) -> Settings:
    """The settings of the vault at `root`; what cannot be read is told in their problems."""
    return _settings_of(root)[0]


def _settings_of(root: Path) -> tuple[Settings, str | None]:
    """The settings and their text, None where there is none that can be read."""
    file = root / FILE
    guesses = guessed(root)
    if not file.exists():
        return unwritten(guesses), None
    try:
        text = store.read(file)
    except store.UnreadableFile as error:
        return unwritten(guesses)._replace(problems=(Problem(error.message),)), None
    return parse_settings(text, guesses), text


def inferred(
    paths: Iterable[str], has_place: Callable[[str], bool], name: str, map_: MapSettings | None
) -> tuple[Collection, ...]:
    """Collections of a vault without settings: one for each folder that holds Markdown.

    A folder in which some entry has coordinates gets `map_`; `name` is the root folder's own.
    Where there are no entries yet, that is where they will lie.
    """
    folders: dict[str, bool] = {}
    for path in paths:
        folder = path.rpartition("/")[0]
        folders[folder] = folders.get(folder, False) or (map_ is not None and has_place(path))
    return tuple(
        Collection(
            name=folder or name,
            entries=f"{folder}/*.md" if folder else "*.md",
            map=map_.name if map_ is not None and placed else None,
        )
        for folder, placed in sorted((folders or {"": False}).items())
    )


def only_map(maps: Mapping[str, MapSettings]) -> MapSettings | None:
    """The map for collections that the settings do not name; None where it cannot be told."""
    if not maps:
        return MapSettings("main")
    return next(iter(maps.values())) if len(maps) == 1 else None


def _has_place(file: Path, map_: MapSettings) -> bool:
    """Whether an entry of a vault without collections has coordinates for `map_`."""
    try:
        block = frontmatter.parse(store.read(file)).block
    except store.UnreadableFile:
        return False
    keys = (map_.fields.x, map_.fields.y)
    return all(re.search(rf"^{re.escape(key)}[ \t]*:", block, re.MULTILINE) for key in keys)
