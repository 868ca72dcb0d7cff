"""Other programs change, remove, rename and restore files under the open window."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.entries.list import EntryList
from tests.e2e.driver import Driver, run_main
from tests.workspace.vaults import make_vault

ALPHA = "---\ntitle: Alpha\nsize: 3\ncolour: red\n---\n" + "".join(
    f"Line {n} of the article.\n\n" for n in range(120)
)
BETA = "---\ntitle: Beta\n---\nBody of Beta.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return make_vault(tmp_path / "vault", alpha=ALPHA, beta=BETA)


def other(code: str, *arguments: object) -> None:
    """Let another program do something, and wait for its end."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    subprocess.run(command, check=True, timeout=30)


def write(file: Path, text: str) -> None:
    """Another program saves a file as editors do: beside, and then in its place."""
    code = (
        "import os, sys\n"
        "file, text = sys.argv[1:]\n"
        "open(file + '~', 'w', newline='').write(text)\n"
        "os.replace(file + '~', file)\n"
    )
    other(code, file, text)


def text_of(driver: Driver, path: str) -> str | None:
    workspace = driver.window.workspace
    assert workspace is not None
    return workspace.document.text(path)


def is_dirty(driver: Driver) -> bool:
    assert driver.window.workspace is not None
    return bool(driver.window.workspace.document.dirty)


def watched(driver: Driver) -> None:
    """Wait until the window follows the folder."""
    driver.wait(lambda: driver.window.others.following)
    watching = driver.window.outside.watching
    driver.wait(lambda: watching.stands and not watching.busy)


def retitle(driver: Driver, text: str) -> None:
    driver.retype("field.title", text)


def test_an_entry_is_reloaded_in_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    def script(driver: Driver) -> None:
        watched(driver)
        body = driver.part(QPlainTextEdit, "bodyEditor")
        body.setFocus()
        block = body.document().findBlockByNumber(80)
        cursor = body.textCursor()
        cursor.setPosition(block.position() + 3)
        cursor.setPosition(block.position() + 9, cursor.MoveMode.KeepAnchor)
        body.setTextCursor(cursor)
        body.centerCursor()
        QApplication.processEvents()
        selected = cursor.selectedText()
        top = body.cursorRect().top()
        theirs = "New at the top.\n\n" + "".join(
            f"Line {n} of the article.\n\n" for n in range(110)
        )
        write(vault / "alpha.md", ALPHA[: ALPHA.index("Line 0")].replace("red", "blue") + theirs)
        driver.wait(lambda: "New at the top" in body.toPlainText())
        assert body.textCursor().selectedText() == selected
        assert body.textCursor().blockNumber() == 82
        assert abs(body.cursorRect().top() - top) <= body.fontMetrics().lineSpacing()
        assert body.hasFocus()
        assert driver.part(QLineEdit, "field.colour").text() == "blue"
        assert not is_dirty(driver)

    assert run_main(qtbot, monkeypatch, [str(vault / "alpha.md")], script) == 0


def test_unsaved_work_is_merged_told_and_saved(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    def script(driver: Driver) -> None:
        watched(driver)
        retitle(driver, "Mine")
        title = driver.part(QLineEdit, "field.title")
        write(vault / "alpha.md", ALPHA.replace("red", "blue").replace("Line 7 ", "Line seven "))
        driver.wait(lambda: "blue" in (text_of(driver, "alpha.md") or ""))
        assert title.hasFocus()
        assert title.text() == "Mine"
        told = driver.window.notices.text
        assert "Mine was changed by another program" in told
        assert "Colour" in told
        assert "the article" in told
        driver.window.actions_by_name["save"].trigger()
        driver.wait(lambda: not is_dirty(driver))
        expected = ALPHA.replace("red", "blue").replace("Line 7 ", "Line seven ")
        expected = expected.replace("title: Alpha", "title: Mine")
        assert (vault / "alpha.md").read_text() == expected
        driver.window.actions_by_name["undo"].trigger()
        assert text_of(driver, "alpha.md") == expected.replace("title: Mine", "title: Alpha")

    assert run_main(qtbot, monkeypatch, [str(vault / "alpha.md")], script) == 0


def test_what_clashes_is_shown_and_waits_for_a_choice(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    def script(driver: Driver) -> None:
        watched(driver)
        retitle(driver, "Mine")
        write(vault / "alpha.md", ALPHA.replace("Alpha", "Theirs"))
        workspace = driver.window.workspace
        assert workspace is not None
        driver.wait(lambda: "alpha.md" in workspace.conflicts)
        assert text_of(driver, "alpha.md") == ALPHA.replace("Alpha", "Mine")
        assert driver.part(EntryList, "entryList").clashes("alpha.md")
        offer = driver.part(QWidget, "offer.clashes")
        driver.wait(offer.isVisible)
        write(vault / "alpha.md", ALPHA)  # they take it back
        driver.wait(lambda: not workspace.conflicts)
        driver.wait(lambda: driver.window.findChild(QWidget, "offer.clashes") is None)
        assert text_of(driver, "alpha.md") == ALPHA.replace("Alpha", "Mine")

    assert run_main(qtbot, monkeypatch, [str(vault / "alpha.md")], script) == 0


def test_files_come_go_are_renamed_and_come_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    def script(driver: Driver) -> None:
        watched(driver)
        workspace = driver.window.workspace
        assert workspace is not None
        write(vault / "gamma.md", BETA.replace("Beta", "Gamma"))
        driver.wait(lambda: workspace.has_entry("gamma.md"))
        (vault / "notes").mkdir()
        retitle(driver, "Mine")
        other("import os, sys; os.rename(*sys.argv[1:])", vault / "alpha.md", vault / "notes/a.md")
        driver.wait(lambda: workspace.has_entry("notes/a.md"))
        driver.wait(lambda: driver.window.selection.path == "notes/a.md")
        assert workspace.document.dirty == {"notes/a.md"}
        assert driver.part(QLineEdit, "field.title").text() == "Mine"
        other("import os, sys; os.remove(sys.argv[1])", vault / "beta.md")
        driver.wait(lambda: not workspace.has_entry("beta.md"))
        assert "Removed by another program: Beta" in driver.window.notices.text
        write(vault / "beta.md", BETA)
        driver.wait(lambda: workspace.has_entry("beta.md"))
        other("import os, sys; os.remove(sys.argv[1])", vault / "notes/a.md")
        driver.wait(lambda: "Your unsaved work is kept" in driver.window.notices.text)
        assert driver.part(QLineEdit, "field.title").text() == "Mine"
        write(vault / "notes/a.md", ALPHA)
        driver.wait(lambda: not workspace.conflicts)
        assert text_of(driver, "notes/a.md") == ALPHA.replace("Alpha", "Mine")

    assert run_main(qtbot, monkeypatch, [str(vault / "alpha.md")], script) == 0


def test_the_folder_goes_and_comes_back_with_unsaved_work_here(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path, tmp_path: Path
) -> None:
    def script(driver: Driver) -> None:
        watched(driver)
        retitle(driver, "Mine")
        (tmp_path / "away").mkdir()
        shutil.move(vault, tmp_path / "away" / "vault")
        driver.wait(lambda: driver.window.findChild(QWidget, "offer.vault-folder") is not None)
        assert driver.window.findChild(QWidget, "offer.vault-copies") is not None
        driver.window.actions_by_name["save"].trigger()
        driver.wait(lambda: "Nothing was saved" in driver.window.notices.text)
        assert not vault.exists()
        assert is_dirty(driver)
        shutil.move(tmp_path / "away" / "vault", vault)
        driver.wait(lambda: driver.window.findChild(QWidget, "offer.vault-folder") is None)
        assert "there again" in driver.window.notices.text
        driver.window.actions_by_name["save"].trigger()
        driver.wait(lambda: not is_dirty(driver))
        assert (vault / "alpha.md").read_text() == ALPHA.replace("Alpha", "Mine")

    assert run_main(qtbot, monkeypatch, [str(vault / "alpha.md")], script) == 0


def test_a_renamed_folder_is_followed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    def script(driver: Driver) -> None:
        watched(driver)
        retitle(driver, "Mine")
        renamed = vault.with_name("Our vault")
        vault.rename(renamed)
        driver.wait(lambda: "Our vault" in driver.window.notices.text)
        driver.window.actions_by_name["save"].trigger()
        driver.wait(lambda: not is_dirty(driver))
        assert (renamed / "alpha.md").read_text() == ALPHA.replace("Alpha", "Mine")
        assert not vault.exists()
        watched(driver)
        write(renamed / "beta.md", BETA.replace("Body", "Text"))
        driver.wait(lambda: "Text of Beta" in (text_of(driver, "beta.md") or ""))

    assert run_main(qtbot, monkeypatch, [str(vault / "alpha.md")], script) == 0
