"""The sample vault: a copy to play with, so that the original stays whole."""

from __future__ import annotations

import shutil
from pathlib import Path

from platformdirs import user_data_path

from editor import PROGRAM
from editor.resources import resource


def sample_copy() -> Path:
    """The curator's own copy of the sample vault, made when there is none yet.

    Raises OSError when the user's data folder cannot be written.
    """
    target = user_data_path(PROGRAM, appauthor=False) / "sample-vault"
    if not target.is_dir():
        target.parent.mkdir(parents=True, exist_ok=True)
        making = target.with_name(target.name + ".making")
        shutil.rmtree(making, ignore_errors=True)
        # Files of an installed package may be read-only; the copy's must not be.
        shutil.copytree(resource("sample-vault"), making, copy_function=shutil.copyfile)
        making.rename(target)
    return target
