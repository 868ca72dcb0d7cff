"""Which vaults the curator trusts to have git run what their configuration names.

It is kept in the user's state folder, by the vault's real path, with a fingerprint of what was
shown then: where something else is named later, it is asked again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from editor.publish.git.programs import Named
from editor.workspace.state import make_vault_folder, vault_folder

_FILE = "git-trust.json"


def is_trusted(vault: Path, programs: Iterable[Named]) -> bool:
    """Whether the curator trusts the vault with these programs."""
    try:
        kept = json.loads((vault_folder(vault) / _FILE).read_text(encoding="utf-8"))
        return bool(kept["programs"] == fingerprint(programs))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def was_asked(vault: Path) -> bool:
    """Whether the curator has trusted the vault before, with whatever it named then."""
    return (vault_folder(vault) / _FILE).is_file()


def keep(vault: Path, programs: Iterable[Named]) -> None:
    """Trust the vault with these programs. Raises OSError."""
    file = make_vault_folder(vault) / _FILE
    fresh = file.with_name(f".{_FILE}.{os.urandom(4).hex()}")
    fresh.write_text(json.dumps({"programs": fingerprint(programs)}), encoding="utf-8")
    fresh.replace(file)


def forget(vault: Path) -> None:
    """Trust the vault no more. Raises OSError."""
    (vault_folder(vault) / _FILE).unlink(missing_ok=True)


def fingerprint(programs: Iterable[Named]) -> str:
    """The same for the same programs only, whatever they are listed as."""
    told = sorted((each.key, each.value, each.contents) for each in programs)
    return hashlib.sha256(repr(told).encode("utf-8", "surrogateescape")).hexdigest()
