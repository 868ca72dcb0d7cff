"""The form over a vault: mends, folded fields, marks, pictures, the way between entries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.ui.form.pictures import PictureBox
from editor.ui.form.problems import Link, Offer, ProblemLine
from editor.ui.form_pane import FormPane
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

LEFT = Qt.MouseButton.LeftButton


def entry(title: str, **fields: str) -> str:
    values = {
        "title": title,
        "size": "4-10",
        "email": "",
        "tags": "Online",
        "code": "7",
        "notes": "",
        "image": "",
        **fields,
    }
    values["size"] = f'"{values["size"]}"'
    values["tags"] = f"[{values['tags']}]"
    lines = (f"{key}: {value}".rstrip() for key, value in values.items())
    return "---\n" + "\n".join(lines) + "\n---\nText.\n"


class Room:
    """A form pane over a vault, as the window has it."""

    def __init__(self, qtbot: Any, workspace: Workspace) -> None:
        self.workspace = workspace
        self.pane = FormPane()
        qtbot.addWidget(self.pane)
        self.told: list[str] = []
        self.pane.refused.connect(self.told.append)
        workspace.subscribe(self.pane.take_notice)
        self.pane.show_workspace(workspace)
        self.pane.tell_places()
        self.pane.resize(320, 500)
        self.pane.show()
        self.pane.activateWindow()
        qtbot.waitUntil(self.pane.isActiveWindow)

    def find(self, name: str, kind: type = QWidget) -> Any:
        found = self.pane.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, path: str) -> str:
        return str(self.workspace.document.text(path))

    def links(self, key: str) -> list[str]:
        line = self.pane.findChild(QLabel, f"problem.{key}.0")
        return [link.words() for link in line.links()] if line and line.isVisible() else []

    def rows(self) -> list[str]:
        rows = (one for one in self.pane.findChildren(QWidget) if one.isVisible())
        return [one.objectName()[4:] for one in rows if one.objectName().startswith("row.")]


@pytest.fixture
def room(qtbot: Any, tmp_path: Path) -> Callable[..., Room]:
    def make(**texts: str) -> Room:
        (tmp_path / ".territory").mkdir()
        return Room(qtbot, opened(make_vault(tmp_path, **texts)))

    return make


def entries(**changed: str) -> dict[str, str]:
    usual = {name: entry(name.upper()) for name in "abcd"}
    return {**usual, **changed}


def agree() -> None:
    """Press the button that lets a plan be carried out, once its dialog is there."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        button = dialog.findChild(QPushButton, "planApprove")
        assert isinstance(button, QPushButton)
        button.click()

    QTimer.singleShot(0, press)


def test_a_typed_day_that_can_be_only_one_is_written_by_a_click(room: Callable[..., Room]) -> None:
    shown = room(**entries(a=entry("A", created="2024-01-01")))
    shown.pane.show_entry("a.md")
    line = shown.find("field.created", QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "17.6.2024")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert shown.links("created") == ["Write 2024-06-17"]
    QTest.mouseClick(shown.find("mend.created.0.0", Link), LEFT)
    assert shown.text("a.md") == entry("A", created="2024-06-17")
    assert line.text() == "2024-06-17"
    assert shown.links("created") == []
    assert not shown.pane.unfinished()


def test_a_space_is_removed_by_a_click_and_comes_back_by_undo(room: Callable[..., Room]) -> None:
    shown = room(**entries(a=entry("A", size=" 4-10")))
    shown.pane.show_entry("a.md")
    assert shown.links("size") == ["Remove it"]
    link = shown.find("mend.size.0.0", Link)
    assert link.accessibleName() == "Remove it (Team size)"
    QTest.mouseClick(link, LEFT)
    assert shown.text("a.md") == entry("A")
    assert shown.find("field.size", QLineEdit).text() == "4-10"
    assert shown.links("size") == []
    shown.workspace.document.undo()
    assert shown.text("a.md") == entry("A", size=" 4-10")
    assert shown.links("size") == ["Remove it"]


def test_a_mend_is_reached_and_made_by_keys(room: Callable[..., Room]) -> None:
    shown = room(**entries(a=entry("A", size=" 4-10")))
    shown.pane.show_entry("a.md")
    line = shown.find("field.size", QLineEdit)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    focus = shown.pane.focusWidget()
    assert focus.objectName() == "mend.size.0.0"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert shown.text("a.md") == entry("A")
    assert line.hasFocus()


def test_all_entries_are_mended_once_their_lines_were_seen(
    qtbot: Any, room: Callable[..., Room]
) -> None:
    shown = room(**entries(a=entry("A", size=" 4-10"), b=entry("B", size=" 1-3")))
    shown.pane.show_entry("a.md")
    qtbot.waitUntil(lambda: shown.links("size") == ["Remove it", "in all 2 entries"])
    agree()
    QTest.mouseClick(shown.find("mendAll.size.0"), LEFT)
    assert shown.text("a.md") == entry("A")
    assert shown.text("b.md") == entry("B", size="1-3")
    shown.workspace.document.undo()
    assert shown.workspace.document.dirty == frozenset()


def test_what_others_spell_otherwise_is_advice_and_no_problem(room: Callable[..., Room]) -> None:
    shown = room(**entries(a=entry("A", tags="online, x")))
    shown.pane.show_entry("a.md")
    line = shown.find("problem.tags.0", QLabel)
    assert line.text() == "3 entries write “Online”."
    assert line.property("role") == "muted"
    assert not shown.find("field.tags.box").property("problem")
    QTest.mouseClick(shown.find("mend.tags.0.0"), LEFT)
    assert "tags: [Online, x]\n" in shown.text("a.md")
    assert not line.isVisible()


def test_a_mark_tells_what_each_reader_reads_and_settles_it(
    qtbot: Any, room: Callable[..., Room]
) -> None:
    shown = room(**entries(a=entry("A", code="0123")))
    shown.pane.show_entry("b.md")
    assert shown.pane.findChild(QWidget, "readers.code") is None
    shown.pane.show_entry("a.md")
    mark = shown.find("readers.code")
    line = shown.find("field.code", QLineEdit)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert mark.hasFocus()
    QTest.keyClick(mark, Qt.Key.Key_Space)
    popup = shown.find("readersPopup", QFrame)
    assert popup.isVisible()
    readings = [shown.find(f"reading.{row}", QLabel).text() for row in range(4)]
    assert readings == ["the number 123", "the number 83", "the number 83", "the number 123"]
    button = popup.findChildren(QPushButton)[0]
    assert button.text() == "Write 123"
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert "code: 123\n" in shown.text("a.md")
    assert not popup.isVisible()
    assert not mark.isVisible()
    assert line.hasFocus()


def test_empty_optional_fields_are_folded_and_open_where_they_stand(
    room: Callable[..., Room],
) -> None:
    shown = room(**entries(b=entry("B", email="b@b.example"), c=entry("C", email="c@c.example")))
    shown.pane.show_entry("a.md")
    # Half of the entries have an email, so that its place is shown.
    assert shown.rows() == ["title", "size", "email", "tags", "code"]
    link = shown.find("empty.notes", Link)
    assert link.accessibleName() == "Fill in Notes, which is empty"
    QTest.mouseClick(link, LEFT)
    assert sorted(shown.rows()) == sorted(["title", "size", "email", "tags", "code", "notes"])
    line = shown.find("field.notes", QLineEdit)
    assert line.hasFocus()
    assert (
        line.mapTo(shown.pane, QPoint()).y()
        > shown.find("row.code").mapTo(shown.pane, QPoint()).y()
    )
    assert not link.isVisible() or link.objectName() != "empty.notes"
    QTest.keyClicks(line, "n")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert "notes" in shown.rows()
    shown.pane.show_entry("b.md")
    shown.pane.show_entry("a.md")
    assert "notes" not in shown.rows()


def test_a_field_that_is_emptied_stays_in_view(room: Callable[..., Room]) -> None:
    shown = room(**entries(a=entry("A", notes="n")))
    shown.pane.show_entry("a.md")
    line = shown.find("field.notes", QLineEdit)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    line.end(False)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert "notes:" in shown.text("a.md")
    assert "notes" in shown.rows()
    assert line.hasFocus()


def test_undo_opens_the_field_that_it_fills(room: Callable[..., Room]) -> None:
    shown = room(**entries(a=entry("A", notes="n")))
    shown.pane.show_entry("a.md")
    shown.find("field.notes", QLineEdit).selectAll()
    QTest.keyClick(shown.find("field.notes"), Qt.Key.Key_Delete)
    shown.pane.show_entry("b.md")
    shown.pane.show_entry("a.md")
    assert "notes" not in shown.rows()
    shown.workspace.document.undo()
    assert "notes" in shown.rows()


def test_fields_out_of_order_are_put_in_order(qtbot: Any, room: Callable[..., Room]) -> None:
    odd = '---\nsize: "1-3"\ntitle: D\n---\n'
    shown = room(**entries(d=odd))
    shown.pane.show_entry("a.md")
    assert shown.pane.findChild(QWidget, "orderLine") is None
    shown.pane.show_entry("d.md")
    qtbot.waitUntil(lambda: shown.pane.findChild(QWidget, "mendOrder") is not None)
    assert shown.find("orderLine").isVisible()
    QTest.mouseClick(shown.find("mendOrder"), LEFT)
    assert shown.text("d.md") == '---\ntitle: D\nsize: "1-3"\n---\n'
    assert not shown.find("orderLine").isVisible()


def test_the_field_in_view_stays_there_from_entry_to_entry(
    qtbot: Any, room: Callable[..., Room]
) -> None:
    long = ", ".join(f"tag number {n}" for n in range(12))
    shown = room(
        **{name: entry(name, tags=tags, notes="n", email="a@b.example")
           for name, tags in (("a", "Online"), ("b", long), ("c", "Online"))}
    )  # fmt: skip
    shown.pane.resize(320, 260)
    shown.pane.show_entry("a.md")
    form, line = shown.pane.form, shown.find("field.notes", QLineEdit)
    line.setFocus()
    shown.pane.form.reveal("notes")
    qtbot.waitUntil(lambda: form.verticalScrollBar().value() > 0)
    before = line.mapTo(form.viewport(), QPoint()).y()
    for path in ("b.md", "c.md"):
        shown.pane.show_entry(path)
        QApplication.processEvents()
        assert line.mapTo(form.viewport(), QPoint()).y() == before
        assert line.hasFocus()
    shown.pane.show_workspace(shown.workspace)
    assert form.verticalScrollBar().value() == 0


def test_at_the_top_the_form_stays_at_the_top(room: Callable[..., Room]) -> None:
    shown = room(**entries())
    shown.pane.resize(320, 200)
    for path in ("a.md", "b.md"):
        shown.pane.show_entry(path)
        QApplication.processEvents()
        assert shown.pane.form.verticalScrollBar().value() == 0


# --- pictures ---


@pytest.fixture
def pictured(room: Callable[..., Room], tmp_path: Path) -> tuple[Room, PictureBox]:
    """An entry without a picture, in a vault where others name theirs `/assets/x.png`."""
    assets = tmp_path / "content/assets"
    assets.mkdir(parents=True)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    for name in ("one.png", "two.png"):
        image.save(str(assets / name))
    shown = room(
        River_School=entry("River School"),
        b=entry("B", image="/assets/one.png"),
        c=entry("C", image="/assets/two.png"),
    )
    shown.pane.show_entry("River_School.md")
    box = shown.pane.findChild(PictureBox, "field.image.box")
    assert box is not None
    return shown, box


def picture_data(tmp_path: Path) -> QMimeData:
    outside = tmp_path.parent / f"{tmp_path.name} outside.PNG"
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(outside), "PNG")  # type: ignore[call-overload]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(outside))])
    return data


def drop(box: PictureBox, data: QMimeData) -> bool:
    """Drop data on the box; whether it was taken."""
    copy, no_key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, no_key)
    QApplication.sendEvent(box, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(box, QDropEvent(QPointF(5, 5), copy, data, LEFT, no_key))
    return True


def test_a_dropped_file_is_copied_and_named_as_others_are(
    qtbot: Any, pictured: tuple[Room, PictureBox], tmp_path: Path
) -> None:
    shown, box = pictured
    assert drop(box, picture_data(tmp_path))
    assert "image: /assets/river-school-image.png\n" in shown.text("River_School.md")
    kept = tmp_path / "content/assets/river-school-image.png"
    assert kept.is_file()
    qtbot.waitUntil(lambda: box.facts().startswith("20 × 10, "))
    note = shown.find("note.image", QLabel)
    assert note.text().startswith("Copied to content/assets/river-school-image.png.")
    assert note.isVisible()
    shown.workspace.document.undo()
    assert "image:\n" in shown.text("River_School.md")
    assert kept.is_file()
    assert not note.isVisible()


def test_a_pasted_picture_is_kept_as_a_file(
    pictured: tuple[Room, PictureBox], tmp_path: Path
) -> None:
    shown, box = pictured
    data = QMimeData()
    data.setImageData(QImage(6, 6, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(data)
    box.line.setFocus()
    QTest.keyClick(box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    kept = tmp_path / "content/assets/river-school-image.png"
    assert kept.read_bytes().startswith(b"\x89PNG")
    assert "image: /assets/river-school-image.png\n" in shown.text("River_School.md")


def test_a_pasted_text_is_text(pictured: tuple[Room, PictureBox]) -> None:
    shown, box = pictured
    QApplication.clipboard().setText("/assets/one.png")
    box.line.setFocus()
    QTest.keyClick(box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "image: /assets/one.png\n" in shown.text("River_School.md")


def test_an_address_on_the_web_is_written_and_not_fetched(
    pictured: tuple[Room, PictureBox], tmp_path: Path
) -> None:
    shown, box = pictured
    data = QMimeData()
    data.setUrls([QUrl("https://river.example/a.png")])
    assert drop(box, data)
    assert "image: https://river.example/a.png\n" in shown.text("River_School.md")
    assert len(list((tmp_path / "content/assets").iterdir())) == 2


def test_what_is_no_picture_is_told_and_changes_nothing(
    qtbot: Any, pictured: tuple[Room, PictureBox], tmp_path: Path
) -> None:
    shown, box = pictured
    file = tmp_path.parent / f"{tmp_path.name}.png"
    file.write_text("words")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    before = shown.text("River_School.md")
    assert drop(box, data)
    assert shown.text("River_School.md") == before
    assert len(shown.told) == 1
    qtbot.waitUntil(lambda: shown.pane.findChild(QLabel, "note.image") is not None)
    assert "is not a picture" in shown.find("note.image", QLabel).text()
    words = QMimeData()
    words.setText("some words")
    assert not drop(box, words)


def test_a_picture_is_taken_out_by_its_cross(qtbot: Any, pictured: tuple[Room, PictureBox]) -> None:
    shown, _ = pictured
    shown.pane.show_entry("b.md")
    box = shown.pane.findChild(PictureBox, "field.image.box")
    assert box is not None
    box.line.setFocus()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in box.findChildren(QToolButton)))
    QTest.keyClick(box.line, Qt.Key.Key_Tab)
    assert shown.pane.focusWidget().accessibleName() == "Choose a picture"
    box.clear()
    assert "image:\n" in shown.text("b.md")
    assert box.line.hasFocus()
    shown.workspace.document.undo()
    assert box.content() == "/assets/one.png"


# --- what does not parse ---


def test_a_broken_block_is_mended_by_a_click(room: Callable[..., Room]) -> None:
    broken = '---\r\ntitle: "River\r\nsize: 1-3\r\n---\r\nText.\r\n'
    shown = room(**entries(a=broken))
    shown.pane.show_entry("a.md")
    link = shown.find("mendBlock.0", Link)
    assert link.words() == "Close the quote"
    QTest.mouseClick(link, LEFT)
    assert shown.text("a.md") == broken.replace('"River', '"River"')
    QTest.mouseClick(shown.find("showFields"), LEFT)
    assert shown.find("field.title", QLineEdit).text() == "River"


def test_an_entry_that_is_gone_leaves_the_form(room: Callable[..., Room]) -> None:
    shown = room(**entries())
    shown.pane.show_entry("a.md")
    shown.pane.show_entry(None)
    assert shown.find("formMessage", QLabel).isVisible()


def test_an_article_without_fields_gets_them_by_a_click(room: Callable[..., Room]) -> None:
    text = "# River\r\n\r\nIt flows.\r\n"
    shown = room(**entries(e=text))
    shown.pane.show_entry("e.md")
    button = shown.find("formEmptyAct", QPushButton)
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    assert not button.isVisible()
    assert shown.text("e.md").endswith("\r\n---\r\n" + text)
    assert shown.find("field.title", QLineEdit).text() == "River"
    assert list(shown.workspace.entry("e.md").fields) == list(shown.workspace.entry("a.md").fields)
    assert shown.find("field.size").hasFocus()  # where to go on
    assert shown.workspace.document.undo()
    assert shown.text("e.md") == text
    assert button.isVisible()
    shown.pane.show_entry("a.md")
    assert not button.isVisible()


def test_a_frontmatter_that_is_never_closed_is_told(room: Callable[..., Room]) -> None:
    shown = room(**entries(e="---\ntitle: River\nText.\n"))
    shown.pane.show_entry("e.md")
    assert "no closing ---" in shown.find("formMessage", QLabel).text()
    assert shown.pane.findChild(QPushButton, "formEmptyAct") is None


def test_a_link_to_another_entry_is_followed(qtbot: Any, room: Callable[..., Room]) -> None:
    shown = room(**entries())
    shown.pane.show_entry("a.md")
    with qtbot.waitSignal(shown.pane.entry_wanted) as wanted:
        shown.pane.form.entry_wanted.emit("b")
    assert wanted.args == ["b.md"]
    shown.pane.form.entry_wanted.emit("nowhere")
    assert shown.told == ["No entry is called nowhere."]


@pytest.mark.parametrize("width", [300, 480])
def test_links_are_told_apart_by_a_dot_on_one_line_or_two(qtbot: Any, width: int) -> None:
    line = ProblemLine()
    qtbot.addWidget(line)
    offers = [Offer("one", "Remove it", ""), Offer("two", "in all 2 entries", "")]
    line.show_sentence("A space stands before the value.", offers)
    line.resize(width, line.heightForWidth(width))
    line.show()
    first, second = line.links()
    assert (first.y() == second.y()) is (width == 480)
    image = line.grab().toImage()
    row = first.geometry()
    end = second.x() if width == 480 else row.right() + 12
    ground = image.pixel(width - 1, 0)
    assert any(
        image.pixel(x, y) != ground
        for x in range(row.right() + 1, end)
        for y in range(row.top(), row.bottom())
    )
