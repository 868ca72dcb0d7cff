"""How the program is installed: from its source, and by each package that was built."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench import _installed
from tests.conftest import ROOT

# Where `packaging/` leaves what it builds.
BUILT = ROOT / "build" / "packages"
PATTERNS = {
    "wheel": "territory_editor-*.whl",
    "tar file": "territory-editor-*-linux-*.tar.xz",
    "Debian package": "territory-editor_*.deb",
}


class Package(NamedTuple):
    """One of them. file: the package, None where there is none.

    command: how to start it; empty where it was not built. own: bytes of the program with all that
    it brings along. installed: bytes with what else a bare Debian lacks.
    """

    name: str
    file: Path | None
    command: tuple[str, ...]
    own: Callable[[], int]
    installed: Callable[[], int | None]


def packages(folder: Path, built: Path = BUILT) -> Iterator[Package]:
    """The program from its source, then all packages, unpacked below `folder`."""
    interpreter = str(_environment(folder))
    yield Package(
        "source",
        None,
        (interpreter, "-m", "editor"),
        lambda: _source() + _installed.needed_wheels(),
        lambda: _with_debian(_source() + _installed.needed_wheels(), _installed.system_packages()),
    )
    for name, pattern in PATTERNS.items():
        file = max(built.glob(pattern), key=lambda one: one.stat().st_mtime, default=None)
        if file is None:
            yield Package(name, None, (), lambda: 0, lambda: None)
            continue
        place = folder / name.replace(" ", "-")
        place.mkdir()
        yield _UNPACKING[name](name, file, place, interpreter)


def python() -> Path:
    """What source and wheel are started with: Debian's Python, as its programs beside are.

    Where that is of another version than this one, whose packages are used: this one.
    """
    debian = Path(f"/usr/bin/python3.{sys.version_info.minor}")
    return debian if debian.exists() else Path(sys.executable)


def _environment(folder: Path) -> Path:
    """The Python of a virtual environment, as pipx makes them, with the packages of this one."""
    made = folder / "environment"
    subprocess.run([python(), "-m", "venv", "--without-pip", made], check=True)
    found = next(made.glob("lib/python*/site-packages"))
    (found / "packages.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return made / "bin" / "python"


def _source() -> int:
    return sum(_installed.folder(ROOT / room) for room in ("editor", "resources"))


def _with_debian(size: int, packages: list[str]) -> int | None:
    more = _installed.debian(packages)
    return None if more is None else size + more


def _wheel(name: str, file: Path, place: Path, interpreter: str) -> Package:
    with zipfile.ZipFile(file) as archive:
        archive.extractall(place)

    def own() -> int:
        return _installed.folder(place) + _installed.needed_wheels()

    # Without the folder that it is started in, which may be a checkout.
    start = ("env", f"PYTHONPATH={place}", interpreter, "-P", "-m", "editor")
    system = _installed.system_packages()
    return Package(name, file, start, own, lambda: _with_debian(own(), system))


def _tar_file(name: str, file: Path, place: Path, _interpreter: str) -> Package:
    subprocess.run(["tar", "-xf", str(file), "-C", str(place)], check=True)
    system = [one for one in _installed.system_packages() if not one.startswith("python")]

    def own() -> int:
        return _installed.folder(place)

    command = (str(next(place.glob("*/territory-editor"))),)
    return Package(name, file, command, own, lambda: _with_debian(own(), system))


def _debian_package(name: str, file: Path, place: Path, _interpreter: str) -> Package:
    subprocess.run(["dpkg-deb", "-x", str(file), str(place)], check=True)

    def own() -> int:
        return _installed.folder(place)

    command = (str(place / "usr" / "bin" / "territory-editor"),)
    return Package(name, file, command, own, lambda: _with_debian(own(), [str(file.resolve())]))


_UNPACKING = {"wheel": _wheel, "tar file": _tar_file, "Debian package": _debian_package}
