"""Where sites are built that are only to be looked at: in the user's cache folder."""

from __future__ import annotations

import shutil
from pathlib import Path

from platformdirs import user_cache_path

from editor import PROGRAM
from editor.messages import EditorError


def site_folder(use: str, vault: Path) -> Path:
    """The folder for one use of the site of a vault."""
    # Here, since it brings in a library of cryptography, which the first window does without.
    from hashlib import blake2b

    name = blake2b(str(vault).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    return user_cache_path(PROGRAM, appauthor=False) / use / name


def clean_folder(use: str, vault: Path) -> Path:
    """The same, and emptied where what is in it cannot be understood: it is a copy of the vault."""
    from editor.publish.site.folder import check_folder

    folder = site_folder(use, vault)
    try:
        check_folder(folder)
    except EditorError:
        shutil.rmtree(folder, ignore_errors=True)
    return folder
