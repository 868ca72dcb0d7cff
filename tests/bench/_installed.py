"""How much room programs take on a disk, with all they need that a bare Debian has not."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import ROOT

KILOBYTE = 1024
_INSTALLED = re.compile(r"^Inst (\S+) \((\S+)", re.MULTILINE)
_SYSTEM_PACKAGES = ROOT / "packaging" / "system-packages.txt"


def debian(packages: Iterable[str]) -> int | None:
    """Bytes that packages and what they depend on take in a bare Debian; None without apt.

    Of a package's file only what it depends on counts.
    """
    try:
        wanted = {*_would_install(packages)} - _bare_system()
        return sum(_sizes(wanted).values()) * KILOBYTE if wanted else None
    except (OSError, subprocess.CalledProcessError):
        return None


@cache
def _bare_system() -> set[tuple[str, str]]:
    return {*_would_install(_bare())}


def _bare() -> list[str]:
    """What each Debian has."""
    told = _told("dpkg-query", "-W", "-f", "${Package} ${Priority}\n")
    rows = [line.split() for line in told.splitlines()]
    return [row[0] for row in rows if row[-1] in {"required", "important"}]


@cache
def _nothing() -> tuple[TemporaryDirectory[str], list[str]]:
    """A folder, and what makes apt take it for a system that has nothing, and keep its cache there.

    Without it apt would read all that there is anew each time, in seconds.
    """
    folder = TemporaryDirectory()
    status = Path(folder.name, "status")
    status.touch()
    caches = [
        f"Dir::Cache::{name}={folder.name}/{name}.bin" for name in ("pkgcache", "srcpkgcache")
    ]
    options = [f"Dir::State::status={status}", *caches]
    return folder, [part for option in options for part in ("-o", option)]


def _would_install(packages: Iterable[str]) -> list[tuple[str, str]]:
    """Names and versions of what would be installed into a system that has nothing."""
    _, options = _nothing()
    told = _told("apt-get", "-s", "-y", "--no-install-recommends", *options, "install", *packages)
    return [one for one in _INSTALLED.findall(told) if one[0] != "territory-editor"]


def _sizes(packages: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Kilobytes of each package."""
    _, options = _nothing()
    named = [f"{name}={version}" for name, version in packages]
    told = _told("apt-cache", *options, "show", *named)
    found: dict[str, int] = {}
    for paragraph in told.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in paragraph.splitlines() if ": " in line)
        if "Package" in fields:
            found[fields["Package"]] = int(fields.get("Installed-Size", "0"))
    return found


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def needed_wheels() -> int:
    """Bytes of the Python packages that this program needs, as pip installs them."""
    needed: dict[str, Distribution] = {}
    wanted = _required(distribution("territory-editor"))
    while wanted:
        try:
            found = distribution(wanted.pop())
        except PackageNotFoundError:
            continue  # for other systems, or not wanted
        if found.metadata["Name"] not in needed:
            needed[found.metadata["Name"]] = found
            wanted += _required(found)
    files = {
        path
        for found in needed.values()
        for file in found.files or ()
        if (path := Path(str(found.locate_file(file)))).is_file()
    }
    return sum(path.stat().st_size for path in files)


def _required(by: Distribution) -> list[str]:
    return [
        match.group()
        for required in by.requires or ()
        if "extra ==" not in required and (match := re.match(r"[\w.-]+", required))
    ]


def folder(path: Path) -> int:
    """Bytes of all files in a folder; of those with several names once."""
    files = (one for one in path.rglob("*") if one.is_symlink() or one.is_file())
    found = {(s.st_dev, s.st_ino): s.st_size for s in map(Path.lstat, files)}
    return sum(found.values())


def system_packages() -> list[str]:
    """What the program needs from Debian."""
    rows = [line.partition("#")[0].strip() for line in _SYSTEM_PACKAGES.read_text().splitlines()]
    return [row.rpartition("|")[2].strip() for row in rows if row]
