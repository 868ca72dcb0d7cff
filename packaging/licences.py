"""The licences of all that a bundle brings along: `licences.py FOLDER PROGRAM`.

Run by the Python of the environment that the bundle in PROGRAM is made of. FOLDER gets a file
`copyright` that names every part, and `licences/` with their texts.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from release import NAME, epoch

NAMES = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
COMMON = Path("/usr/share/common-licenses")


class Part(NamedTuple):
    """Something that the bundle holds. texts: the files of its licence."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def distributions(name: str, seen: set[str]) -> Iterator[Distribution]:
    """What a package asks for, and what that asks for in turn."""
    for line in distribution(name).requires or ():
        needed = Requirement(line)
        key = needed.name.lower().replace("_", "-")
        marker = needed.marker
        if key in seen or (marker is not None and not marker.evaluate({"extra": ""})):
            continue
        seen.add(key)
        yield distribution(needed.name)
        yield from distributions(needed.name, seen)


def parts(program: Path) -> list[Part]:
    """All Python packages in the bundle, with Python itself, by name."""
    found = [_python()]
    for one in distributions("territory-editor", set()):
        told = one.metadata
        licence = told.get("License-Expression") or told.get("License") or ""
        if not licence or "\n" in licence:
            classes = told.get_all("Classifier") or []
            named = [line.rpartition(" :: ")[2] for line in classes if line.startswith("License")]
            licence = ", ".join(named) or "see its text"
        files = [file for file in one.files or () if file.name.upper().startswith(NAMES)]
        texts = [Path(str(one.locate_file(file))) for file in files if file.suffix != ".py"]
        if not texts and "LGPL" in licence:
            texts = [COMMON / "LGPL-3", COMMON / "GPL-3"]
        found.append(Part(told["Name"], one.version, licence, tuple(filter(Path.is_file, texts))))
    return sorted([*found, *_of_the_system(program)], key=lambda part: part.name.lower())


def _python() -> Part:
    text = Path(sys.base_prefix) / "share" / "doc" / "python3" / "copyright"
    beside = [*Path(sys.base_prefix).glob("lib/python3*/LICENSE.txt"), text]
    texts = tuple(file for file in beside if file.is_file())[:1]
    return Part("Python", platform.python_version(), "PSF-2.0", texts)


def _of_the_system(program: Path) -> Iterator[Part]:
    """Debian's packages of which the bundle holds libraries, as far as dpkg knows them."""
    libraries = {file.name for file in program.rglob("lib*.so*") if file.is_file()}
    try:
        told = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Package}\t${Version}\n", "lib*"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return
    for line in sorted(told.stdout.splitlines()):
        package, _, version = line.partition("\t")
        lists = Path("/var/lib/dpkg/info").glob(f"{package}*.list")
        names = {Path(name).name for file in lists for name in file.read_text().split("\n")}
        text = Path("/usr/share/doc") / package / "copyright"
        if libraries & names - {""} and text.is_file():
            yield Part(f"{package} (of Debian)", version, "see its text", (text,))


def put(folder: Path, program: Path) -> None:
    """Write the list and the texts below `folder`."""
    year = datetime.fromtimestamp(epoch(), UTC).year
    lines = [
        f"Copyright {year} the makers of {NAME}, who gave it no licence: all rights are theirs.",
        "",
        "It comes with these parts, each under its own licence, whose text is in `licences`:",
        "",
    ]
    for part in parts(program):
        lines.append(f"  {part.name} {part.version}: {part.licence}")
        place = folder / "licences" / part.name.partition(" ")[0]
        place.mkdir(parents=True, exist_ok=True)
        alike = len({text.name for text in part.texts}) < len(part.texts)
        for number, text in enumerate(part.texts):
            name = f"{number}-{text.name}" if alike else text.name
            (place / name).write_bytes(text.read_bytes())
    lines += [
        "",
        "Qt and PySide6 are used under the LGPL, version 3, and can be replaced in lib/PySide6.",
        "On Debian its text is /usr/share/common-licenses/LGPL-3.",
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "copyright").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    put(Path(sys.argv[1]), Path(sys.argv[2]))
