"""Where the program keeps what it must not lose: in the user's state folder, one for each vault.

Nothing of it lies in the vault, which others share.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from platformdirs import user_state_path

from editor import PROGRAM

SAVES_FILE = "saves.sqlite"  # the history of a vault's saves
_TOLD = "about.json"  # says which vault a folder belongs to


def vaults_folder() -> Path:
    """The folder that holds those of the vaults; it need not exist."""
    return user_state_path(PROGRAM, appauthor=False) / "vaults"


def vault_folder(root: Path) -> Path:
    """The folder of the vault at `root`, the same by whichever path it is opened."""
    # Here, since it brings in a library of cryptography, which the first window does without.
    from hashlib import blake2b

    real = os.fsencode(os.path.realpath(root))
    return vaults_folder() / blake2b(real, digest_size=12).hexdigest()


def make_vault_folder(root: Path) -> Path:
    """The folder of the vault at `root`, made and told whose it is. Raises OSError."""
    folder = vault_folder(root)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    told = folder / _TOLD
    if not told.exists():
        text = json.dumps({"vault": os.path.realpath(root)})
        fresh = folder / f".{_TOLD}.{os.urandom(4).hex()}"
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(told)
    return folder


def known_vaults() -> dict[Path, Path]:
    """The vaults that have a folder, and that folder of each; none where they cannot be listed."""
    found: dict[Path, Path] = {}
    with suppress(OSError):
        for folder in sorted(vaults_folder().iterdir()):
            with suppress(OSError, ValueError, KeyError, TypeError):
                told = json.loads((folder / _TOLD).read_text(encoding="utf-8"))
                found[Path(told["vault"])] = folder
    return found
