"""What is taken for granted of a vault whose settings do not say it, by what lies in its folder."""

from __future__ import annotations

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
    """The first folder that is there, of those where pictures may lie."""
    if (root / USUAL.assets).is_dir():
        return USUAL.assets
    chosen = _chosen_in_obsidian(root)
    if chosen and (root / chosen).is_dir():
        return chosen
    return next((folder for folder in _OTHERS if (root / folder).is_dir()), USUAL.assets)


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
