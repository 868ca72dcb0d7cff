"""The product's whole path, entered through the real main(): open, edit, drag, undo, save."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from editor.workspace import edits
from tests.e2e.driver import Driver, run_main


def expected_after(before: bytes, **values: str) -> bytes:
    """The file with the text of some one-line values replaced: quotes and all else stay."""
    after = before
    for key, value in values.items():
        pattern = re.compile(
            rb"^(%s:[ ]*[\"']?)[^\"'#\r\n]*[^\"'#\r\n ]" % key.encode(), re.MULTILINE
        )
        after, n = pattern.subn(rb"\g<1>" + value.encode(), after, count=1)
        assert n == 1, key
    return after


def edit_drag_undo_redo_save(driver: Driver, path: str, title: str, goal: tuple[int, int]) -> None:
    window = driver.window
    workspace = window.workspace
    assert workspace is not None
    file = workspace.root / path
    before = file.read_bytes()
    driver.pick(title)
    assert window.selection.path == path

    driver.retype("field.size", "11-20")
    sized = workspace.document.text(path)
    assert sized is not None
    assert sized.encode() == expected_after(before, size="11-20")

    driver.click_tab("map")
    driver.wait(window.map.view.isVisible)
    window.map.view.reveal(path)
    driver.wait(lambda: window.map.view.settled)
    driver.drag_pin(path, *goal)
    place = workspace.entry(path).place
    assert (place.x, place.y) != (None, None)
    pixel = 1 / window.map.view.camera.scale  # the mouse does not hit more exactly
    assert abs((place.x or 0) - goal[0]) <= pixel
    assert abs((place.y or 0) - goal[1]) <= pixel
    moved = workspace.document.text(path)
    assert driver.part(QLineEdit, "field.x").text() == str(place.x)
    assert driver.part(QLineEdit, "field.y").text() == str(place.y)
    assert driver.part(QPushButton, "saveButton").text() == "Save 1"

    driver.keys("Ctrl+Z")
    assert workspace.document.text(path) == sized
    driver.keys("Ctrl+Z")
    assert workspace.document.text(path) == before.decode()
    assert driver.part(QPushButton, "saveButton").text() == "Save"
    driver.keys("Ctrl+Shift+Z")
    assert workspace.document.text(path) == sized
    driver.keys("Ctrl+Shift+Z")
    assert workspace.document.text(path) == moved

    assert file.read_bytes() == before
    driver.save()
    assert file.read_bytes() == expected_after(before, size="11-20", x=str(place.x), y=str(place.y))
    changed = sum(
        a != b for a, b in zip(before.splitlines(), file.read_bytes().splitlines(), strict=True)
    )
    assert changed == 3
    assert not workspace.document.dirty


def test_the_whole_path_on_the_sample_vault(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    def script(driver: Driver) -> None:
        workspace = driver.window.workspace
        assert workspace is not None
        entry = next(
            e
            for e in workspace.entries()
            if e.place.placed and not e.problems and "size" in e.fields
        )
        edit_drag_undo_redo_save(driver, entry.path, entry.title, (640, 400))

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], script) == 0


@pytest.mark.real
def test_the_whole_path_on_the_real_entries(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, real: Path, tmp_path: Path
) -> None:
    vault = Path(shutil.copytree(real / "vault", tmp_path / "vault", copy_function=shutil.copyfile))

    def script(driver: Driver) -> None:
        path = "cohere/profiles/Microsolidarity_Network.md"
        edit_drag_undo_redo_save(driver, path, "Microsolidarity", (150, 300))

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0


def test_the_article_and_the_preview_follow_the_typing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    def script(driver: Driver) -> None:
        window = driver.window
        preview = window.article.preview
        driver.wait(lambda: preview.has_engine)
        rendered: list[str] = []
        preview.rendered.connect(rendered.append)
        workspace = window.workspace
        assert workspace is not None
        entry = next(e for e in workspace.entries() if e.place.placed and not e.problems)
        driver.pick(entry.title)
        driver.wait(lambda: entry.path in rendered)
        body = driver.part(QPlainTextEdit, "bodyEditor")
        driver.click(body)
        driver.keys("Ctrl+End", body)
        rendered.clear()
        QTest.keyClicks(body, "A marvellous ending.")
        after = workspace.document.text(entry.path)
        assert after is not None
        assert after.endswith("A marvellous ending.")
        driver.wait(lambda: "A marvellous ending." in driver.page_text())
        driver.retype("field.title", "Quite another name")
        driver.wait(lambda: "Quite another name" in driver.page_text())
        driver.keys("Ctrl+Z")
        driver.wait(lambda: "Quite another name" not in driver.page_text())
        assert workspace.entry(entry.path).title == entry.title
        driver.keys("Ctrl+Z")
        assert workspace.document.text(entry.path) == workspace.document.saved_text(entry.path)

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], script) == 0


def test_typing_with_a_search_word_stays_in_its_entry(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.md").write_text(f"---\ntitle: Zed {name}\n---\nText\n")

    def script(driver: Driver) -> None:
        window = driver.window
        workspace = window.workspace
        assert workspace is not None
        search = driver.part(QLineEdit, "searchBox")
        driver.click(search)
        QTest.keyClicks(search, "Zed")
        driver.keys("Down", search)
        assert window.selection.path == "b.md"
        driver.retype("field.title", "Hello")
        assert window.selection.path == "b.md"
        assert workspace.document.dirty == {"b.md"}
        assert workspace.entry("b.md").title == "Hello"
        assert driver.part(QListView, "entryList").currentIndex().data() == "Hello"
        driver.save()
        assert window.selection.path == "b.md"

    assert run_main(qtbot, monkeypatch, [str(tmp_path)], script) == 0
    assert (tmp_path / "b.md").read_text() == "---\ntitle: Hello\n---\nText\n"
    assert (tmp_path / "c.md").read_text() == "---\ntitle: Zed c\n---\nText\n"


def test_links_in_the_preview_follow_the_reading_and_the_titles(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # One file is read at a time, while the window already shows the first.
    monkeypatch.setattr("editor.ui.loading._FIRST_SECONDS", 0)
    monkeypatch.setattr("editor.ui.loading._SECONDS", 0)
    (tmp_path / "a.md").write_text("---\ntitle: Alpha\n---\n[[Zulu]] [[Later]]\n")
    (tmp_path / "y.md").write_text("---\ntitle: Yankee\n---\n")
    (tmp_path / "z.md").write_text("---\ntitle: Zulu\n---\n")

    def script(driver: Driver) -> None:
        window = driver.window
        workspace = window.workspace
        assert workspace is not None
        driver.wait(lambda: window.article.preview.has_engine and not workspace.loading)
        assert window.selection.path == "a.md"

        def broken() -> int:
            return driver.page_html().count('broken" data-target')

        driver.wait(lambda: "Zulu" in driver.page_text())
        driver.wait(lambda: broken() == 1)
        edits.set_field(workspace, "y.md", "title", "Later")
        driver.wait(lambda: broken() == 0)

    assert run_main(qtbot, monkeypatch, [str(tmp_path / "a.md")], script) == 0


def test_closing_with_unsaved_changes_asks(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    def script(driver: Driver) -> None:
        workspace = driver.window.workspace
        assert workspace is not None
        entry = next(e for e in workspace.entries() if not e.problems and "size" in e.fields)
        file = workspace.root / entry.path
        before = file.read_bytes()
        driver.pick(entry.title)
        driver.retype("field.title", "Unsaved")
        driver.answer(QMessageBox.StandardButton.Cancel)
        assert not driver.window.close()
        assert driver.window.isVisible()
        assert file.read_bytes() == before
        driver.answer(QMessageBox.StandardButton.Save)
        assert driver.window.close()
        assert file.read_bytes() == expected_after(before, title="Unsaved")

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], script) == 0


def test_a_folder_without_markdown_is_asked_about_on_the_start_page(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def script(driver: Driver) -> None:
        assert driver.window.workspace is None
        assert driver.window.start.page.isVisible()
        told = driver.part(QLabel, "offerText")
        assert "no Markdown" in told.text()
        assert told.isVisible()

    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "tides.png").touch()
    assert run_main(qtbot, monkeypatch, [str(folder)], script) == 0


def test_broken_entries_say_what_is_wrong_and_stay_as_they_are(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "good.md").write_text("---\ntitle: Good\nsize: 1-3\n---\nText\n")
    (tmp_path / "broken.md").write_text('---\ntitle: "open\nsize: 1-3\n---\nBody\n')
    (tmp_path / "latin.md").write_bytes(b"---\ntitle: Caf\xe9\n---\nBody\n")
    held = {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    def script(driver: Driver) -> None:
        driver.pick("broken")
        block = driver.part(QPlainTextEdit, "blockEditor")
        assert 'title: "open' in block.toPlainText()
        driver.pick("latin")
        assert "UTF-8" in driver.part(QLabel, "formMessage").text()
        body = driver.part(QPlainTextEdit, "bodyEditor")
        QTest.keyClicks(body, "x")
        driver.pick("Good")
        driver.retype("field.size", "4-10")
        driver.save()

    assert run_main(qtbot, monkeypatch, [str(tmp_path)], script) == 0
    assert (tmp_path / "good.md").read_bytes() == held["good.md"].replace(b"1-3", b"4-10")
    assert (tmp_path / "broken.md").read_bytes() == held["broken.md"]
    assert (tmp_path / "latin.md").read_bytes() == held["latin.md"]


def test_an_unplaced_entry_is_dropped_on_the_map(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    from PySide6.QtCore import QMimeData, QPointF
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QApplication

    from editor.ui.territory.content import ENTRY_MIME

    def script(driver: Driver) -> None:
        window = driver.window
        workspace = window.workspace
        assert workspace is not None
        entry = next(e for e in workspace.entries() if e.unplaced and not e.problems)
        driver.click_tab("map")
        view = window.map.view
        driver.wait(lambda: view.settled)
        data = QMimeData()
        data.setData(ENTRY_MIME, entry.path.encode())
        goal = view.camera.to_view(640, 400)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for made in (QDragEnterEvent, QDropEvent):
            point = goal.toPoint() if made is QDragEnterEvent else QPointF(goal)
            event = made(point, Qt.DropAction.MoveAction, data, left, none)
            QApplication.sendEvent(view, event)
        placed = workspace.entry(entry.path)
        assert not placed.unplaced
        assert abs((placed.place.x or 0) - 640) <= 2
        assert window.selection.path == entry.path
        driver.keys("Ctrl+Z")
        assert workspace.entry(entry.path).unplaced

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], script) == 0
