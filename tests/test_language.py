"""Which language a command speaks, and what of it is read when."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.language import asked_for, understood
from tests.conftest import ROOT, homes

ENTRY = "---\ntitle: Open Loom\nx: 1\n---\n[a](nowhere.md)\n"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT@euro"}, "de"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "it_IT.UTF-8"}, "en"),
        ({"LANG": "fro_FR"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
        ({"LANG": "POSIX", "LC_MESSAGES": "es_ES"}, "es"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "it:fr:de"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "it"}, "de"),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_MX", "LC_ALL": ""}, "es"),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_MX", "LC_ALL": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "de_DE", "LC_ALL": "C"}, "en"),
    ],
)
def test_the_system_says_which(variables: dict[str, str], expected: str, tmp_path: Path) -> None:
    assert asked_for(variables, tmp_path / "missing.ini") == expected


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("[General]\nlanguage=fr\n", "fr"),
        ("[map]\nlanguage=es\n\n[General]\r\nappearance=dark\r\nlanguage=en\r\n", "en"),
        ("[General]\nlanguage=\n", "de"),
        ("[General]\nlanguage=xx\n", "de"),
        ("[other]\nlanguage=es\n", "de"),
        ("\xff\0[", "de"),
    ],
)
def test_the_chosen_one_goes_before(settings: str, expected: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(settings.encode("latin-1"))
    assert asked_for({"LANG": "de_DE.UTF-8"}, file) == expected
    # A script that wants English gets it.
    assert asked_for({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, file) == "en"
    assert asked_for({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "C"}, file) == "en"


def test_names_of_languages_are_understood() -> None:
    assert understood(["it-IT", "de-AT", "fr"]) == "de"
    assert understood(["DE_de", "fr"]) == "de"
    assert understood([]) == "en"


def ran(arguments: list[str], home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """The program as run with these variables; the last line it prints says whether Qt came."""
    code = (
        "import atexit, sys; from editor.cli import run\n"
        "atexit.register(lambda: print('Qt' if 'PySide6' in sys.modules else 'no Qt'))\n"
        "sys.exit(run(sys.argv[1:]))"
    )
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**kept, **homes(home), "PYTHONPATH": str(ROOT), "COLUMNS": "200", **variables},
        capture_output=True,
        text=True,
        encoding=variables.get("PYTHONIOENCODING", "utf-8"),
        check=False,
    )


def chosen(home: Path, language: str) -> None:
    folder = home / ".config" / "territory-editor"
    folder.mkdir(parents=True)
    (folder / "settings.ini").write_text(f"[General]\nlanguage={language}\n")


@pytest.mark.qt
def test_check_speaks_the_language_of_the_system(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    vault = tmp_path / "vault"
    vault.mkdir()
    (vault / "loom.md").write_text(ENTRY, encoding="utf-8")
    text = ["check", str(vault)]
    german = ran(text, tmp_path, LANG="de_DE.UTF-8")
    plain = ran(text, tmp_path, LANG="C")
    line = "loom.md:5: Warnung: Nichts im Vault heißt nowhere.md. [link-broken]\n"
    assert german.stdout.startswith(line)
    assert german.stderr == "1 Warnung in 1 Datei\n"
    line = "loom.md:5: warning: Nothing in the vault is called nowhere.md. [link-broken]\n"
    assert plain.stdout.startswith(line)
    assert plain.stderr == "1 warning in 1 file\n"
    assert [told.stdout.splitlines()[-1] for told in (german, plain)] == ["Qt", "no Qt"]
    # What programs read is the same everywhere, and needs no catalogue.
    formats = [
        ran(["check", "--format", "json", str(vault)], tmp_path, LANG=language).stdout
        for language in ("de_DE.UTF-8", "C.UTF-8")
    ]
    assert formats[0] == formats[1]
    assert formats[0].endswith("no Qt\n")


@pytest.mark.qt
def test_what_is_chosen_in_the_settings_holds_for_commands(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    chosen(tmp_path, "fr")
    told = ran(["export", "--size", "3", "x"], tmp_path, LANG="de_DE.UTF-8")
    assert told.returncode == 2
    assert told.stderr.startswith("utilisation\u00a0: territory-editor export")
    assert "argument --size\u00a0: «\u202f3\u202f» n’est ni une taille" in told.stderr
    assert "COFFRE" in told.stderr
    told = ran(["get", "x.md"], tmp_path, LANG="de_DE.UTF-8", LC_ALL="C")
    assert told.stderr == "territory-editor: x.md does not exist.\n"


@pytest.mark.qt
def test_a_terminal_of_few_letters_gets_the_nearest(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    told = ran(["set", "--help"], tmp_path, LANG="de_DE", PYTHONIOENCODING="ascii")
    assert told.returncode == 0
    assert "Felder vieler Dateien auf einmal aendern." in told.stdout
    told = ran(["export", "--help"], tmp_path, LANG="fr_FR", PYTHONIOENCODING="latin-1")
    assert "Écrire la carte d'un coffre dans un fichier, selon son extension\u00a0:" in told.stdout


@pytest.mark.qt
def test_a_command_that_tells_nothing_reads_no_catalogue(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("base.md", "ours.md", "theirs.md")]
    for file in files:
        file.write_text(ENTRY, encoding="utf-8")
    told = ran(["merge-driver", *map(str, files)], tmp_path, LANG="de_DE.UTF-8")
    assert (told.returncode, told.stdout) == (0, "no Qt\n")
    told = ran(["get", str(files[0])], tmp_path, LANG="de_DE.UTF-8")
    assert told.stdout.endswith("no Qt\n")
