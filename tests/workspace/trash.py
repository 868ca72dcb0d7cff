"""A trash for tests: a folder, as the system's is."""

from __future__ import annotations

import shutil
from pathlib import Path


class Trash:
    """Moves files into `folder`; refuses those whose names are in `refused`.

    silent: does not tell where they lie.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.refused: set[str] = set()
        self.silent = False
        self._count = 0

    def __call__(self, file: Path) -> Path | None:
        if file.name in self.refused:
            raise OSError(28, "No space left on device")
        self.folder.mkdir(parents=True, exist_ok=True)
        lies = self.folder / f"{self._count} {file.name}"
        self._count += 1
        shutil.move(file, lies)
        return None if self.silent else lies

    @property
    def names(self) -> list[str]:
        """What is in it, in the order in which it came."""
        found = sorted(self.folder.iterdir(), key=lambda f: int(f.name.split()[0]))
        return [file.name.partition(" ")[2] for file in found]
