"""The licences of all that a bundle brings along: `licences.py FOLDER PROGRAM`.

Run by the Python of the environment that the bundle in PROGRAM is made of. FOLDER gets a file
`copyright` that names every part, and `licences/` with their texts.
"""

from __future__ import annotations

import platform
import shutil
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
# The texts that some makers leave out of their packages.
TEXTS = Path(__file__).parent / "licences"
LGPL = (TEXTS / "LGPL-3", TEXTS / "GPL-3")


class Part(NamedTuple):
    """Something that the bundle holds. texts: the files of its licence; words: it, without one."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    words: str = ""


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
        if licence.startswith("LGPL-3"):
            texts = [*LGPL]
        texts = [text for text in texts if text.is_file()]
        words = "" if texts or licence != "MIT" else _mit(one)
        found.append(Part(told["Name"], one.version, licence, tuple(texts), words))
    return sorted([*found, *_of_the_system(program)], key=lambda part: part.name.lower())


def _mit(one: Distribution) -> str:
    authors = one.metadata.get("Author") or one.metadata.get("Author-email") or one.metadata["Name"]
    return (TEXTS / "MIT").read_text("utf-8").replace("@AUTHORS@", authors)


def _python() -> Part:
    text = Path(sys.base_prefix) / "share" / "doc" / "python3" / "copyright"
    base = Path(sys.base_prefix)
    beside = [*base.glob("lib/python3*/LICENSE.txt"), base / "LICENSE.txt", text]
    texts = tuple(file for file in beside if file.is_file())[:1]
    return Part("Python", platform.python_version(), "PSF-2.0", texts)


def _of_the_system(program: Path) -> Iterator[Part]:
    """Debian's packages of which the bundle holds libraries, as far as dpkg knows them.

    These lie beside Python's library and beside Qt's; all others are of Python's packages.
    """
    libraries = {
        file.name
        for folder in ("lib", "lib/PySide6/Qt/lib")
        for file in (program / folder).glob("lib*.so*")
        if not file.name.startswith(("libQt6", "libicu"))
    }
    if not libraries or not shutil.which("dpkg-query"):
        return
    found = _told("-S", *(f"*/{name}" for name in sorted(libraries)))
    packages = {line.partition(":")[0] for line in found if line.rpartition("/")[2] in libraries}
    for package in sorted(packages):
        text = Path("/usr/share/doc") / package / "copyright"
        if package.startswith("lib") and text.is_file():
            version = _told("-W", "-f", "${Version}\n", package)[0]
            yield Part(f"{package} (of Debian)", version, "see its text", (text,))


def _told(*arguments: str) -> list[str]:
    """What dpkg knows; of what it does not know it tells nothing."""
    run = subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True, check=False)
    return run.stdout.splitlines()


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
        if part.words:
            (place / "LICENSE").write_text(part.words, "utf-8")
    lines += [
        "",
        "Qt and PySide6 are used under the LGPL, version 3, and can be replaced in lib/PySide6.",
        "Its text is in licences/PySide6, on Debian also in /usr/share/common-licenses/LGPL-3.",
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "copyright").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    put(Path(sys.argv[1]), Path(sys.argv[2]))
