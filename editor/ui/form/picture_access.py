"""What the editors of pictures ask of the vault."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class PictureAccess(Protocol):
    """What pictures need of the vault."""

    def find(self, text: str) -> Path | str | None:
        """The file that a picture's text names, or its address on the web."""

    def keep(self, key: str, brought: Path | bytes) -> str | None:
        """The text for a picture that is brought into the field `key`; None if it is refused."""

    def folder(self) -> Path | None:
        """Where to look for pictures first."""


class NoPictures:
    """Where there is no vault: nothing is found and nothing kept."""

    def find(self, text: str) -> Path | str | None:
        return None

    def keep(self, key: str, brought: Path | bytes) -> str | None:
        return None

    def folder(self) -> Path | None:
        return None
