"""What every package tells of the program: its name, its version, what changed.

The version is that of `editor/__init__.py`, the changes are those of CHANGELOG.md; nothing else
states them. `python packaging/release.py WORD` prints one: version, epoch, metainfo, changelog,
control, info-plist, version-info; `depends` prints what it reads with the names of all releases.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"

APP_ID = "org.territoryeditor.TerritoryEditor"
NAME = "Territory Editor"
PROGRAM = "territory-editor"
SUMMARY = "Edit vaults of Markdown initiatives and place them on a territory map"
# `.invalid` is no host: there is no address to write to.
MAINTAINER = "The makers of Territory Editor <makers@territory-editor.invalid>"

# Libraries that Debian 13 has under another name, with `t64` for times of 64 bits at its end.
RENAMED = ("libasound2", "libglib2.0-0")


def _version() -> str:
    source = (ROOT / "editor" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    if found is None:
        raise ValueError("editor/__init__.py states no version")
    return found[1]


VERSION = _version()


class Release(NamedTuple):
    """One heading of the changelog. day: as YYYY-MM-DD, empty while it is unreleased."""

    version: str
    day: str
    changes: tuple[str, ...]


def releases(text: str | None = None) -> list[Release]:
    """The releases in a changelog (by default the project's), the newest first.

    Raises ValueError when a heading is not `## VERSION (unreleased)` or `## VERSION (YYYY-MM-DD)`.
    """
    text = (ROOT / "CHANGELOG.md").read_text("utf-8") if text is None else text
    found = []
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, rest = part.partition("\n")
        told = re.fullmatch(r"(\d+(?:\.\d+)+) \((unreleased|\d{4}-\d\d-\d\d)\)", heading.strip())
        if told is None:
            raise ValueError(f"CHANGELOG.md has a heading without version and day: {heading}")
        changes = re.findall(r"^- (.*(?:\n  .*)*)", rest, re.MULTILINE)
        plain = tuple(re.sub(r"\s+", " ", change).strip() for change in changes)
        found.append(Release(told[1], "" if told[2] == "unreleased" else told[2], plain))
    return found


def shipped() -> list[tuple[Path, str]]:
    """The files beside modules that the wheel holds: where each lies, and where it lies there."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    wheel = build["targets"]["wheel"]
    found = [(ROOT / name, place) for name, place in wheel["force-include"].items()]
    for folder, place in wheel["sources"].items():
        for file in sorted((ROOT / folder).rglob("*")):
            path = file.relative_to(ROOT).as_posix()
            left_out = any(
                fnmatch(f"/{path}", pattern) or f"/{path}".startswith(f"{pattern}/")
                for pattern in wheel["exclude"]
            )
            if file.is_file() and not left_out:
                found.append((file, f"{place}/{file.relative_to(ROOT / folder).as_posix()}"))
    return found


def epoch() -> int:
    """The moment that packages are dated by: of the last commit, or SOURCE_DATE_EPOCH."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    told = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout)


def _day(release: Release) -> str:
    return release.day or datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%d")


def metainfo() -> str:
    """The AppStream metadata with the releases in their place."""
    lines = []
    for one in releases():
        kind = "stable" if one.day else "development"
        lines.append(f'    <release version="{one.version}" date="{_day(one)}" type="{kind}">')
        lines += ["      <description>", "        <ul>"]
        lines += [f"          <li>{escape(_plain(change))}</li>" for change in one.changes]
        lines += ["        </ul>", "      </description>", "    </release>"]
    template = (HERE / "linux" / f"{APP_ID}.metainfo.xml").read_text("utf-8")
    return template.replace("    <!-- releases -->", "\n".join(lines))


def debian_changelog() -> str:
    """The changes as a Debian package has them."""
    parts = []
    for one in releases():
        moment = datetime.strptime(_day(one), "%Y-%m-%d").replace(tzinfo=UTC)
        if not one.day:
            moment = datetime.fromtimestamp(epoch(), UTC)
        changes = "\n".join(_wrapped(_plain(change)) for change in one.changes)
        parts.append(
            f"{PROGRAM} ({one.version}) stable; urgency=medium\n\n{changes}\n\n"
            f" -- {MAINTAINER}  {format_datetime(moment)}\n"
        )
    return "\n".join(parts)


def _plain(markdown: str) -> str:
    return re.sub(r"[`*]", "", markdown)


def _wrapped(text: str) -> str:
    import textwrap

    return textwrap.fill(text, 78, initial_indent="  * ", subsequent_indent="    ")


def debian_control() -> str:
    """The facts of the Debian package; what only the built one can tell is left to fill in."""
    template = (HERE / "linux" / "control").read_text("utf-8")
    return template.replace("@VERSION@", VERSION).replace("@MAINTAINER@", MAINTAINER)


def with_other_names(depends: str) -> str:
    """What a Debian package depends on, also under the names that other releases give it.

    `libasound2 (>= 1.2)` becomes `libasound2t64 (>= 1.2) | libasound2 (>= 1.2)`.
    """

    def told(dependency: str) -> str:
        name, space, version = dependency.partition(" ")
        names = [f"{name}t64", name] if name in RENAMED else [name]
        return " | ".join(f"{one}{space}{version}" for one in names)

    return ", ".join(map(told, re.split(r",\s*", depends.strip())))


def info_plist() -> str:
    """The facts of the macOS application."""
    template = (HERE / "macos" / "Info.plist").read_text("utf-8")
    return template.replace("@VERSION@", VERSION).replace("@APP_ID@", APP_ID)


def version_info() -> str:
    """The facts of the Windows program, as PyInstaller reads them."""
    numbers = [int(part) for part in VERSION.split(".")]
    four = tuple(numbers + [0] * (4 - len(numbers)))
    strings = {
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "InternalName": PROGRAM,
        "OriginalFilename": f"{PROGRAM}.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
    }
    told = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004,\n"
        "                    fileType=1, subtype=0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{told}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [1033, 1200])])],\n"
        ")\n"
    )


WORDS: dict[str, Callable[[], object]] = {
    "version": lambda: VERSION,
    "epoch": epoch,
    "metainfo": metainfo,
    "changelog": debian_changelog,
    "control": debian_control,
    "depends": lambda: with_other_names(sys.stdin.read()),
    "info-plist": info_plist,
    "version-info": version_info,
}


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in WORDS:
        sys.exit(f"Say one of: {', '.join(WORDS)}.")
    print(str(WORDS[sys.argv[1]]()).rstrip("\n"))
