from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.article.missing_sections import MissingSections
from editor.ui.article_page import ArticlePage
from editor.workspace.reencoding import write_as_utf8
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

HEAD = "---\ntitle: {}\nsize: 4-10\n---\n"
SETTINGS = """assets: assets
collections:
  - name: Harbour
    entries: "*.md"
    template: one.md
    dialect: {}
"""


def make_page(root: Path, qtbot: QtBot, dialect: str, **bodies: str) -> ArticlePage:
    folder = root / ".territory"
    folder.mkdir(parents=True)
    (folder / "vault.yaml").write_text(SETTINGS.format(dialect))
    (folder / "one.md").write_text("---\ntitle:\n---\n## About\n\n## Connections\n")
    files = {"Tide_School": "## About\n\n## Connections\n", **bodies}
    titles = {name: name.replace("_", " ") for name in files}
    make_vault(root, **{name: HEAD.format(titles[name]) + text for name, text in files.items()})
    workspace = opened(root)
    page = ArticlePage()
    qtbot.addWidget(page, before_close_func=lambda page: page.tools.shut_down())
    page.show_workspace(workspace)
    workspace.subscribe(page.take_notice)
    page.resize(1000, 600)
    page.show()
    page.activateWindow()
    page.show_entry("here.md")
    page.body.setFocus()
    qtbot.waitUntil(page.body.hasFocus)
    page.body.moveCursor(QTextCursor.MoveOperation.End)
    return page


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def page(root: Path, qtbot: QtBot) -> Iterator[ArticlePage]:
    made = make_page(root, qtbot, "obsidian", here="", Boat_Yard="# Boats #sea\n\n## Big *one*\n")
    yield made
    made.preview.shut_down()


def workspace_of(page: ArticlePage) -> Workspace:
    workspace = page._workspace
    assert workspace is not None
    return workspace


def keys(text: str) -> None:
    """Press keys where the window system would bring them: at the window that has the focus."""
    for sign in text:
        window = QGuiApplication.focusWindow()
        assert window is not None
        if sign in "\n\t":
            QTest.keyClick(window, Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_Tab)
        else:
            QTest.keyClick(window, sign)


def key(which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, which, modifiers)


def choices(page: ArticlePage) -> list[str]:
    popup = page.tools.completer.popup
    if popup is None or not popup.isVisible():
        return []
    model = popup.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_pictures_are_offered_to_be_embedded(page: ArticlePage, root: Path) -> None:
    (root / "assets").mkdir()
    (root / "assets/boat-yard.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    keys("[[boat")
    assert choices(page) == ["Boat Yard"]
    key(Qt.Key.Key_Escape)
    keys(" ![[boat")
    assert choices(page) == ["boat-yard.png", "Boat Yard"]
    key(Qt.Key.Key_Return)
    assert page.body.source == "[[boat ![[boat-yard.png]]"


def test_lists_go_on_and_end(page: ArticlePage) -> None:
    keys("- one\ntwo\n\tdeep\n\n\nend")
    assert page.body.source == "- one\n- two\n    - deep\nend"
    entry = workspace_of(page).entry("here.md")
    assert entry.body == page.body.source


def test_tab_without_a_list_is_a_tab(page: ArticlePage) -> None:
    keys("a\tb")
    assert page.body.source == "a\tb"
    key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.body.hasFocus()


def test_shortcuts_go_on_and_off_and_are_one_step(page: ArticlePage) -> None:
    keys("one two")
    page.body.select(4, 7)
    key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.body.source == "one **two**"
    assert page.body.selection == (6, 9)
    workspace_of(page).document.undo()
    assert page.body.source == "one two"
    workspace_of(page).document.redo()
    page.body.select(6, 9)
    key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.body.source == "one two"


def test_the_toolbar_does_the_same(page: ArticlePage, qtbot: QtBot) -> None:
    keys("one")
    button = page.findChild(QToolButton, "format.quote.button")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.body.source == "> one"
    assert page.body.hasFocus()


def test_the_toolbar_shows_what_fits(page: ArticlePage, qtbot: QtBot) -> None:
    bar = page.tools.bar
    page.resize(1500, 600)
    qtbot.waitUntil(lambda: bar.width() > 260)
    assert all(not button.isHidden() for button in bar.findChildren(QToolButton))
    page.body.parentWidget().setFixedWidth(240)
    qtbot.waitUntil(lambda: bar.width() < 150)
    shown = [b.objectName() for b in bar.findChildren(QToolButton) if not b.isHidden()]
    assert "format.more" in shown
    assert len(shown) < 9
    more = bar.findChild(QToolButton, "format.more")
    assert more is not None
    qtbot.waitUntil(lambda: more.geometry().right() <= bar.width())


def test_ctrl_enter_ticks_a_task(page: ArticlePage) -> None:
    keys("- [ ] one")
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.body.source == "- [x] one"


def test_links_complete_from_titles_and_names(page: ArticlePage) -> None:
    keys("see [[boa")
    assert choices(page) == ["Boat Yard"]
    keys("\n")
    assert page.body.source == "see [[Boat_Yard|Boat Yard]]"
    assert choices(page) == []
    keys(" and [[")
    assert choices(page) == ["Boat Yard", "Tide School"]
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Tab)
    assert page.body.source.endswith("and [[Tide_School|Tide School]]")
    keys(".")
    assert page.body.source.endswith("]].")


def test_escape_ends_completion_here(page: ArticlePage) -> None:
    keys("[[bo")
    assert choices(page)
    key(Qt.Key.Key_Escape)
    assert choices(page) == []
    keys("at")
    assert choices(page) == []
    assert page.body.source == "[[boat"
    keys("\n[[bo")
    assert choices(page)


def test_headings_complete_behind_the_sign(page: ArticlePage) -> None:
    keys("[[Boat_Yard#")
    assert choices(page) == ["Boats #sea", "Big one"][1:]
    keys("b\n")
    assert page.body.source == "[[Boat_Yard#Big one]]"


def test_tags_complete_from_the_vault(page: ArticlePage, qtbot: QtBot) -> None:
    keys("a #s")
    qtbot.waitUntil(lambda: choices(page) == ["#sea"])
    keys("\n")
    assert page.body.source == "a #sea"


def test_no_completion_in_code(page: ArticlePage) -> None:
    keys("`[[bo")
    assert choices(page) == []
    keys("`\n```\n[[bo")
    assert choices(page) == []


def test_the_wikilink_button_offers_entries(page: ArticlePage) -> None:
    key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.body.source == "[[]]"
    keys("tide\n")
    assert page.body.source == "[[Tide_School|Tide School]]"


def test_dialects_without_wikilinks_get_links_that_work(root: Path, qtbot: QtBot) -> None:
    page = make_page(root, qtbot, "github", here="")
    keys("[[tide\n")
    assert page.body.source == "[Tide School](Tide_School.md)"
    assert not page.tools.actions["callout"].isVisible()
    page.preview.shut_down()


def test_broken_links_are_underlined(page: ArticlePage, qtbot: QtBot) -> None:
    keys("[[Nowhere]] [[Boat_Yard]] `[[Code]]` [[notes.pdf]]")
    qtbot.waitUntil(lambda: page.body.mark_at("broken", 4) == (2, 9))
    for name in ("Boat", "Code", "notes"):
        assert page.body.mark_at("broken", page.body.source.index(name) + 1) is None


def test_ctrl_and_a_click_follow_a_link(page: ArticlePage, qtbot: QtBot) -> None:
    keys("[[Boat_Yard]]")
    page.body.select(4, 4)
    place = page.body.cursorRect().center()
    viewport = page.body.viewport()
    with qtbot.waitSignal(page.entry_wanted) as told:
        qtbot.mouseClick(
            viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
        )
    assert told.args == ["Boat_Yard.md"]


def paste(page: ArticlePage, text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    page.body.insertFromMimeData(data)


def test_an_address_is_pasted_over_a_selection(page: ArticlePage) -> None:
    keys("see the site")
    page.body.select(4, 12)
    paste(page, "https://a.org/b")
    assert page.body.source == "see [the site](https://a.org/b)"
    paste(page, " https://c.org")
    assert page.body.source.endswith(") https://c.org")


def test_pasted_html_is_markdown(page: ArticlePage) -> None:
    keys("> ")
    paste(page, "One two", "<p>One <b>two</b></p><ul><li>three</li></ul>")
    assert page.body.source == "> One **two**\n> \n> - three"
    workspace_of(page).document.undo()
    assert page.body.source == "> "


def test_what_is_copied_here_is_pasted_as_it_was(page: ArticlePage) -> None:
    text = "**a**\u00a0*b*\n> [!note]"
    page.body.edit(0, 0, text)
    page.body.selectAll()
    data = page.body.createMimeDataFromSelection()
    assert data.text() == text
    assert not data.hasHtml()


def picture(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(file))
    return file


def drop(page: ArticlePage, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    viewport = page.body.viewport()
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 30), *args, none)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(40, 30), *args, none))


def test_a_dropped_picture_goes_into_the_vault(
    page: ArticlePage, root: Path, tmp_path: Path
) -> None:
    drop(page, [picture(tmp_path / "My photo.png")])
    assert page.body.source == "![[here-picture.png]]"
    assert (root / "assets" / "here-picture.png").is_file()


def test_a_pasted_picture_too(page: ArticlePage, root: Path, tmp_path: Path) -> None:
    data = QMimeData()
    data.setImageData(QImage(str(picture(tmp_path / "a.png"))))
    assert page.body.canInsertFromMimeData(data)
    page.body.insertFromMimeData(data)
    assert page.body.source == "![[here-picture.png]]"


def test_pictures_are_written_as_the_dialect_has_them(
    root: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    page = make_page(root, qtbot, "github", here="")
    drop(page, [picture(tmp_path / "My photo.png")])
    assert page.body.source == "![My photo](assets/here-picture.png)"
    page.preview.shut_down()


def test_what_is_no_picture_is_refused_with_a_sentence(
    page: ArticlePage, tmp_path: Path, qtbot: QtBot
) -> None:
    fake = tmp_path / "fake.png"
    fake.write_text("no picture")
    with qtbot.waitSignal(page.refused) as told:
        drop(page, [fake])
    assert "fake.png" in told.args[0]
    assert page.body.source == ""


def test_other_files_are_left_to_the_window(page: ArticlePage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt"))])
    assert not page.body.canInsertFromMimeData(data)


def missing_buttons(page: ArticlePage) -> list[QToolButton]:
    buttons = page.tools.missing.findChildren(QToolButton)
    return [button for button in buttons if button.isVisible()]


def test_missing_sections_take_one_line_until_they_are_asked_for(
    page: ArticlePage, qtbot: QtBot
) -> None:
    missing = page.tools.missing
    headings = [f"## Section {number}" for number in range(12)]
    missing.offer(headings)
    assert missing_buttons(page) == [missing.fold]
    assert missing.fold.text() == "12 missing sections"
    folded = missing.heightForWidth(300)
    missing.fold.click()
    assert len(missing_buttons(page)) == 13
    assert missing.heightForWidth(300) > 3 * folded
    missing.offer(headings[1:])  # of another entry
    assert len(missing_buttons(page)) == 12
    missing.fold.click()
    assert missing_buttons(page) == [missing.fold]
    assert missing.heightForWidth(300) == folded


def test_in_a_narrow_pane_missing_sections_are_a_number(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    missing = MissingSections(pane)
    missing.offer(["## About", "## Links"])
    missing.resize(400, 40)
    pane.show()
    assert missing.fold.text() == "2 missing sections"
    assert missing.fold.toolTip() == ""
    missing.resize(90, 40)
    assert missing.fold.text() == "2"
    assert missing.fold.toolTip() == missing.fold.accessibleName() == "2 missing sections"
    missing.resize(400, 40)
    assert missing.fold.text() == "2 missing sections"


def test_missing_sections_go_to_their_place(page: ArticlePage, qtbot: QtBot) -> None:
    keys("Hello\n\n## connections\n")
    qtbot.waitUntil(page.tools.missing.isVisible)
    fold = page.tools.missing.fold
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    buttons = [button for button in missing_buttons(page) if button is not fold]
    assert [button.text() for button in buttons] == ["About"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert page.body.source == "Hello\n\n## About\n\n\n## connections\n"
    assert page.body.selection == (17, 17)
    qtbot.waitUntil(page.tools.missing.isHidden)


def test_the_outline_goes_to_a_heading(page: ArticlePage, qtbot: QtBot) -> None:
    page.body.edit(0, 0, "# One\n\n```\n# no\n```\n\n## Two **big**\n\ntext")
    key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    outline = page.findChild(QWidget, "articleOutline")
    assert outline is not None
    qtbot.waitUntil(outline.isVisible)
    found = outline.findChild(QListWidget, "outlineList")
    assert found is not None
    assert [found.item(n).text().strip() for n in range(found.count())] == ["One", "Two big"]
    search = outline.findChild(QLineEdit, "outlineSearch")
    assert search is not None
    qtbot.keyClicks(search, "big")
    assert [found.item(n).isHidden() for n in range(2)] == [True, False]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert not outline.isVisible()
    assert page.body.source[page.body.selection[0] :].startswith("## Two")


def test_words_are_counted_and_those_selected(page: ArticlePage, qtbot: QtBot) -> None:
    count = page.findChild(QLabel, "wordCount")
    assert count is not None
    keys("## One *two* [three](https://a.org) %%no%%")
    qtbot.waitUntil(lambda: count.text() == "3 words")
    page.body.select(3, 6)
    qtbot.waitUntil(lambda: count.text() == "1 of 3 words")


def test_the_page_follows_the_text_and_the_text_the_page(
    page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.body.edit(0, 0, "\n".join(f"line {n}" for n in range(400)))
    page._join_preview()
    asked: list[float] = []
    monkeypatch.setattr(page.preview, "follow_line", asked.append)
    bar = page.body.verticalScrollBar()
    bar.setValue(0)
    bar.setValue(40)
    assert asked[-1] == 45  # behind four lines of frontmatter, counted from 1
    count = len(asked)
    page.preview.scrolled_to_line.emit(105.0)
    assert bar.value() == 100
    assert len(asked) == count
    page.preview.source_line_clicked.emit(305)
    assert page.body.textCursor().block().text() == "line 300"


def test_a_file_that_can_be_read_at_last_can_be_written_in(root: Path, qtbot: QtBot) -> None:
    page = make_page(root, qtbot, "obsidian", here="")
    text = HEAD.format("Café") + "Là-bas.\n"
    (root / "here.md").write_bytes(text.encode("cp1252"))
    workspace = opened(root)
    page.show_workspace(workspace)
    workspace.subscribe(page.take_notice)
    page.show_entry("here.md")
    assert not page.body.source
    assert page.body.isReadOnly()
    write_as_utf8(workspace, "here.md", text.encode("cp1252"), text, lambda _copy: None)
    assert page.body.source == "Là-bas.\n"
    page.body.moveCursor(QTextCursor.MoveOperation.End)
    keys("On.")
    assert workspace.entry("here.md").body == "Là-bas.\nOn."
    page.preview.shut_down()


def test_of_a_chosen_entry_the_preview_asks_for_no_other_until_its_engine_is_up(
    page: ArticlePage,
) -> None:
    sentence = page.preview.findChild(QLabel, "previewSentence")
    assert not page.preview.has_engine
    assert not sentence.isVisible()
    page.show_entry(None)
    assert sentence.isVisible()
    assert sentence.text() == "Choose an entry to see its page."
    page.show_entry("here.md")
    assert not sentence.isVisible()
