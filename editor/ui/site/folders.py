"""Where sites are built that are only to be looked at: in the user's cache folder."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

from editor.workspace.sample import APP_NAME


def site_folder(use: str, vault: Path) -> Path:
    """The folder for one use of the site of a vault."""
    name = blake2b(str(vault).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    return user_cache_path(APP_NAME, appauthor=False) / use / name
