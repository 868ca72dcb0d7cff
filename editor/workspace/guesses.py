"""What is taken for granted of a vault whose settings do not say it, by what lies in its folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

# Settings of MkDocs and Pelican, which publish with the same package.
_OF_PYTHON = frozenset({"mkdocs.yml", "mkdocs.yaml", "pelicanconf.py"})
_OBSIDIAN = ".obsidian/app.json"
# Where pictures usually lie, beside the first guess; the address /assets/... leads to all of them.
_OTHERS = ("assets", "public/assets", "static/assets")


class Guesses(NamedTuple):
    """dialect: that of collections for which none is written. assets: the folder for pictures."""

    dialect: str = "obsidian"
    assets: str = "content/assets"


# What holds where nothing tells more.
USUAL = Guesses()


def guessed(root: Path) -> Guesses:
    """What is guessed of the vault at `root`."""
    return Guesses(_dialect(root), _assets(root))


def _dialect(root: Path) -> str:
    """The dialect of the program that publishes the vault, told by its settings' files.

    What publishes counts before what edits: readers see its pages.
    """
    try:
        names = {file.name.lower() for file in root.iterdir()}
    except OSError:
        names = set()
    if any(name.startswith("astro.config.") for name in names):
        return "github"
    if not names.isdisjoint(_OF_PYTHON):
        return "python-markdown"
    return USUAL.dialect


def _assets(root: Path) -> str:
    """The folder that is there, of those where pictures may lie; of several the fullest."""
    there = [folder for folder in (USUAL.assets, *_OTHERS) if (root / folder).is_dir()]
    if USUAL.assets not in there:
        chosen = _chosen_in_obsidian(root)
        if chosen and (root / chosen).is_dir():
            return chosen
    if len(there) < 2:
        return there[0] if there else USUAL.assets
    # One that was made by a slip, and holds next to nothing, shall not draw in all that comes.
    return max(there, key=lambda folder: _size(root / folder))


def _size(folder: Path) -> int:
    """How many files and folders lie in it."""
    try:
        with os.scandir(folder) as found:
            return sum(1 for _ in found)
    except OSError:
        return 0


def _chosen_in_obsidian(root: Path) -> str:
    """Obsidian's one folder for attachments; empty where it keeps them beside the notes."""
    import json

    try:
        said = json.loads((root / _OBSIDIAN).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return ""
    folder = said.get("attachmentFolderPath") if isinstance(said, dict) else None
    if not isinstance(folder, str) or "\0" in folder:
        return ""
    folder = folder.strip("/")
    return "" if any(part.startswith(".") for part in folder.split("/")) else folder
