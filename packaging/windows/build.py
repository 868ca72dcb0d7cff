"""Builds the installer for Windows: `py packaging\\windows\\build.py`, on Windows.

It needs Python 3.11 or newer and makensis (NSIS) on the path, and leaves
build\\packages\\territory-editor-VERSION-windows.exe. With `--bundle FOLDER --output FILE` only the
installer is made, of a program that is there already: that can be done on any system.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))
import release  # noqa: E402

MADE = ROOT / "build" / "made"
PACKAGES = ROOT / "build" / "packages"


def installer_command(makensis: str, bundle: Path, output: Path) -> list[str]:
    """How makensis is called for a bundle."""
    return [
        makensis,
        "-V2",
        "-INPUTCHARSET",
        "UTF8",
        f"-DVERSION={release.VERSION}",
        f"-DBUNDLE={bundle}",
        f"-DICON={MADE / 'territory-editor.ico'}",
        f"-DOUTPUT={output}",
        str(HERE / "installer.nsi"),
    ]


def _environment() -> tuple[Path, dict[str, str]]:
    """The Python that packages are built by, and what it is told."""
    folder = ROOT / ".cache" / "packages-environment"
    python = folder / "Scripts" / "python.exe"
    if not python.exists():
        venv.create(folder, with_pip=True)
    pip = [str(python), "-m", "pip", "install", "-q", "-c", str(HERE.parent / "constraints.txt")]
    subprocess.run([*pip, "hatchling"], check=True)
    subprocess.run([*pip, "--no-build-isolation", "-e", f"{ROOT}[packages]"], check=True)
    dated = {"SOURCE_DATE_EPOCH": str(release.epoch()), "PYTHONHASHSEED": "1"}
    return python, {**os.environ, **dated}


def _build() -> Path:
    """The folder with the program, built anew."""
    python, told = _environment()
    (MADE / "version-info.txt").write_text(release.version_info(), "utf-8")
    subprocess.run([python, HERE.parent / "icons.py", MADE], check=True, env=told)
    places = ["--distpath", ROOT / "build" / "bundle", "--workpath", ROOT / "build" / "work"]
    spec = HERE.parent / "bundle.spec"
    subprocess.run(
        [python, "-m", "PyInstaller", "--noconfirm", *places, spec], check=True, env=told
    )
    bundle = ROOT / "build" / "bundle" / release.PROGRAM
    licences = bundle / "share" / "doc"
    subprocess.run([python, HERE.parent / "licences.py", licences, bundle], check=True, env=told)
    return bundle


def main() -> int:
    """Build the bundle, then the installer around it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        default=PACKAGES / f"{release.PROGRAM}-{release.VERSION}-windows.exe",
    )
    asked = parser.parse_args()
    makensis = shutil.which("makensis")
    if makensis is None:
        sys.exit("makensis is not on the path; it belongs to NSIS.")
    MADE.mkdir(parents=True, exist_ok=True)
    PACKAGES.mkdir(parents=True, exist_ok=True)
    if asked.bundle is None:
        bundle = _build()
    else:
        bundle = asked.bundle
        subprocess.run([sys.executable, HERE.parent / "icons.py", MADE], check=True)
    subprocess.run(installer_command(makensis, bundle, asked.output), check=True)
    print(asked.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
