"""`territory-editor render`: pages, articles and cards from a terminal."""

import subprocess
import sys
from pathlib import Path

import pytest

from editor.vault.command_help import CommandParser
from editor.workspace.render_command import add_render
from tests.workspace.vaults import make_vault


def render(*arguments: str) -> int:
    parser = CommandParser()
    add_render(parser.add_subparsers())
    options = parser.parse_args(["render", *arguments])
    return int(options.run(options))


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    (tmp_path / ".territory").mkdir()
    (tmp_path / "p.png").write_bytes(b"")
    one = "---\ntitle: One\nlocations: [Rome]\n---\n# Head\n\n[[Two]] ![[p.png]]\n\n![[Two]]\n"
    return make_vault(tmp_path, **{"a/One": one, "a/Two": "---\ntitle: Second\n---\nñ of two\n"})


def test_a_page_is_a_document(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert render(str(vault / "a/One.md")) == 0
    out, err = capsys.readouterr()
    assert out.startswith("<!doctype html>")
    assert '<h1 class="title" dir="auto">One</h1>' in out
    assert f'href="{(vault / "a/Two.md").as_uri()}"' in out
    assert f'src="{(vault / "p.png").as_uri()}"' in out
    assert "ñ of two" in out
    assert err == ""


def test_the_article_alone(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert render("--body", str(vault / "a/One.md")) == 0
    assert capsys.readouterr().out.startswith('<h1 data-source-line="5" id="head">Head</h1>')


def test_the_card(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert render("--card", str(vault / "a/One.md")) == 0
    out = capsys.readouterr().out
    assert '<p class="where" dir="auto">Rome</p>' in out
    assert "<h1 id" not in out


def test_what_is_wrong_is_told(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (vault / "a/One.md").write_text("x" * 30_000)
    assert render("--body", str(vault / "a/One.md")) == 0
    out, err = capsys.readouterr()
    assert "xxx" in out
    assert "One.md: Paragraphs longer than" in err


@pytest.mark.parametrize("name", ["gone.md", "p.png", "broken.md"])
def test_what_cannot_be_rendered_is_named(
    vault: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (vault / "broken.md").write_bytes(b"\xff\xfe\xfa")
    assert render(str(vault / name)) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("territory-editor: ")
    assert name in err


def test_a_reader_that_has_enough_ends_it_quietly(vault: Path) -> None:
    long = vault / "a/Long.md"
    long.write_text("some words\n\n" * 8_000, "utf-8")
    command = [sys.executable, "-m", "editor", "render", "--body", str(long)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
