"""No command says anything that went past the translators."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from editor import cli, spoken
from tests.ui.languages.pseudo import accented, greek_vault, untranslated

# Names, what is typed, what readers of YAML and the system say, and the merge's own file names.
ALLOWED = re.compile(
    r"^  [a-z-]+ +(?=⟦)|territory-editor(?: [a-z-]+)?|(?<![\w-])--?[a-z][a-z-]*|\[[a-z-]+\]$"
    r"|\.territory/[\w./-]+|\S*\.(?:md|yaml|geojson|zzz)\b|\.(?:html|png|svg|pdf|geojson|js)\b"
    r"|No such file or directory|'[^']*'|\bint\b",
    re.MULTILINE,
)
LISTED = re.compile(r"\{[a-z-]+(?:,[a-z-]+)*\}|\{image-large: off\}|\b(?:A4|A3|A2)\b")


Said = Callable[..., list[str]]


class Accented:
    """Says each text with accents."""

    def translate(self, context: str, text: str, n: int = -1) -> str:
        # Of argparse's texts the names behind a percent sign are placeholders too.
        parts = re.split(r"(%\(\w+\)[rs]|%[rs])", text)
        if len(parts) == 1:
            return accented(text)
        return "".join(p if at % 2 else accented(p) for at, p in enumerate(parts))

    def number(self, value: float) -> str:
        return str(value)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Said]:
    """Runs a command; what of its output is not translated, line by line."""
    monkeypatch.setattr(cli, "_speaker", Accented)
    monkeypatch.setenv("COLUMNS", "400")

    def run(*arguments: str) -> list[str]:
        with contextlib.suppress(SystemExit):
            cli.run(arguments)
        told = capsys.readouterr()
        lines = (told.out + told.err).splitlines()
        assert lines, arguments
        return [
            f"{' '.join(arguments)}: {rest}: {line}"
            for line in lines
            if (rest := untranslated(LISTED.sub("", line), ALLOWED))
        ]

    yield run
    spoken.speak_by()


def test_help_is_translated(said: Said) -> None:
    wrong = []
    for name, parser in cli.parsers().items():
        typed = [one for one, _does in parser.examples]
        lines = said(*([name] if name else []), "--help")
        wrong += [line for line in lines if not any(one in line for one in typed)]
    assert wrong == []


def test_what_commands_tell_is_translated(
    said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    vault = greek_vault(tmp_path).name
    entry, broken, missing = f"{vault}/μέρη/Πρώτο.md", f"{vault}/μέρη/Χαλασμένο.md", "λείπει.md"
    binary = "δυαδικό"
    Path(binary).write_bytes(b"\0")
    runs = [
        ["--άγνωστο"],
        ["--screenshots", "φ"],
        ["get"],
        ["get", missing],
        ["set", "--set", "χ", entry],
        ["set", "--set", "χ=[", entry],
        ["set", "--rename", "χ", entry],
        ["set", "--add", "χ=1", entry],
        ["set", "--unset", "τίτλος", broken],
        ["new", missing, "Α"],
        ["new", vault],
        ["new", vault, "--collection", "Άλλη", "Α"],
        ["new", vault, "--template", "Άλλο", "Α"],
        ["new", vault, "Πρώτο"],
        ["check", missing],
        ["check", vault],
        ["check", "--format", "λάθος", vault],
        ["render"],
        ["render", missing],
        ["render", "--body", "--card", entry],
        ["export", vault],
        ["export", "--to", "χ.zzz", vault],
        ["export", "--to", "χ.png", "--size", "μ", vault],
        ["export", "--to", "χ.geojson", "--map", "Άλλος", vault],
        ["export", "--to", "χ.geojson", vault],
        ["merge-driver", "α", "β"],
        ["merge-driver", "α", "β", "γ"],
        ["merge-driver", "α", "β", "γ", "--labels", "α"],
        ["merge-driver", "α", "β", "γ", "--marker-size", "α"],
        ["merge-driver", binary, binary, binary],
    ]
    assert [line for run in runs for line in said(*run)] == []
