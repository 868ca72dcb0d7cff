"""Where `resources/` lies: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`.

    Raises FileNotFoundError when it is missing, which means a broken installation.
    """
    for base in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = base.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("resources/" + "/".join(parts))


def changelog() -> Path:
    """The changelog. Raises FileNotFoundError when it is missing."""
    for base in (_PACKAGE / "resources", _PACKAGE.parent):
        path = base / "CHANGELOG.md"
        if path.exists():
            return path
    raise FileNotFoundError("CHANGELOG.md")
