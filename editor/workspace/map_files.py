"""Pictures and territories that are brought into `.territory/` for a map."""

from __future__ import annotations

import os
import shutil
from filecmp import cmp
from pathlib import Path, PurePath
from typing import NamedTuple

from editor.messages import EditorError
from editor.vault import store
from editor.workspace.settings import FOLDER
from editor.workspace.workspace import Workspace

_LARGEST = 512 * 1024 * 1024


class MapFile(NamedTuple):
    """Where a file goes: its path from `.territory/`.

    there: it lies there already, so that nothing is to be copied. clash: another file of this
    name does; `free` is a name that is not taken.
    """

    name: str
    there: bool = False
    clash: bool = False
    free: str = ""


def place_of(workspace: Workspace, file: Path) -> MapFile:
    """Where a file would go that is brought in for a map. Raises EditorError: not readable."""
    folder = workspace.root / FOLDER
    try:
        size = file.stat().st_size
        with file.open("rb"):
            pass
        real, own = Path(os.path.realpath(file)), Path(os.path.realpath(folder))
        if real.is_relative_to(own):
            return MapFile(real.relative_to(own).as_posix(), there=True)
        target = folder / file.name
        if not os.path.lexists(target):
            taken = same = False
        else:
            taken, same = True, target.is_file() and cmp(file, target, shallow=False)
    except (OSError, ValueError) as error:
        raise EditorError(
            "workspace.picture-unread", file=file.name, reason=store.reason(error)
        ) from error
    if size > _LARGEST:
        raise EditorError("workspace.picture-large", file=file.name, size=size // (1024 * 1024))
    return MapFile(file.name, same, taken and not same, _free(folder, file.name))


def _free(folder: Path, name: str) -> str:
    stem, ending = PurePath(name).stem, PurePath(name).suffix
    number, free = 2, name
    while os.path.lexists(folder / free):
        free = f"{stem}-{number}{ending}"
        number += 1
    return free


def bring(workspace: Workspace, file: Path, name: str) -> None:
    """Copy a file to `name` in `.territory/`; what lies there goes into the trash before.

    Raises EditorError; then nothing was copied.
    """
    folder = workspace.root / FOLDER
    target = folder / name
    beside = folder / f".{name[:40]}.{os.urandom(6).hex()}.tmp"
    try:
        if target.exists() and target.samefile(file):
            return
        folder.mkdir(parents=True, exist_ok=True)
        # Beside it first, so that a full disk leaves nothing behind, and takes nothing away.
        try:
            with file.open("rb") as source, beside.open("xb") as fresh:
                shutil.copyfileobj(source, fresh)
            if os.path.lexists(target):
                workspace.trash(target)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise EditorError(
            "workspace.map-file-unwritten", file=f"{FOLDER}/{name}", reason=store.reason(error)
        ) from error
