from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QColor, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.menu_rows import menu_of
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.ui.windows import answer, shown_window

ENTRY = "---\ntitle: Tidewater School\nsize: 4-10\ny: 12\nx: 30\n---\nTides.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "tidewater.md").write_bytes(ENTRY.encode())
    (root / "other.md").write_bytes(b"---\ntitle: Other\n---\n")
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    return shown_window(qtbot, tmp_path, vault)


def text_of(window: MainWindow, path: str) -> str:
    assert window.workspace is not None
    return window.workspace.document.text(path) or ""


def test_nothing_open_shows_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    assert window.start.page.isVisible()
    assert not window.actions_by_name["save"].isEnabled()
    button = window.findChild(QPushButton, "openSample")
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert window.workspace is not None
    assert window.windowTitle().startswith("harbour")
    assert not window.start.page.isVisible()


def test_the_vaults_count_stands_beside_its_name(window: MainWindow, vault: Path) -> None:
    (vault / "Readme.md").write_text("Hello\n")
    window.open_vault(vault)
    label = window.findChild(QLabel, "vaultCount")
    assert label is not None
    assert label.text() == "2 entries, 1 other file"


def entering(part: QWidget, data: QMimeData) -> QDragEnterEvent:
    """Drag into the middle of a part."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(part.rect().center(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(part, enter)
    return enter


def test_a_folder_is_opened_by_dropping_it(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(vault))])
    assert entering(window, data).isAccepted()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(window.rect().center())
    drop = QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, drop)
    # The program that was dragged from is not kept waiting.
    assert window.workspace is None
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert window.workspace.root == vault


def test_editors_leave_a_dropped_folder_to_the_window(window: MainWindow, vault: Path) -> None:
    (vault / "tidewater.md").write_text(ENTRY.replace("size:", "notes: |\n  a\n  b\nsize:"))
    window.open_vault(vault / "tidewater.md")
    title = window.findChild(QLineEdit, "field.title")
    notes = window.findChild(QPlainTextEdit, "field.notes")
    assert title is not None
    assert notes is not None
    folder, text = QMimeData(), QMimeData()
    folder.setUrls([QUrl.fromLocalFile(str(vault))])
    text.setText("some words")
    seen: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.DragEnter:
                seen.append(watched)
            return False

    watch = Watch(window)
    window.installEventFilter(watch)
    for part in (window.entries.search, title, notes.viewport(), window.article.body.viewport()):
        seen.clear()
        assert entering(part, folder).isAccepted()
        assert seen == [window]
        seen.clear()
        assert entering(part, text).isAccepted()
        assert seen == []


def test_names_of_files_are_shown_as_they_are(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    root = tmp_path / "<b>Sea & Co"
    root.mkdir()
    entry = "---\ntitle: <i>Tide</i>\ncreated: 2021-03-04\n'<u>': x\n---\n"
    (root / "<b>.md").write_text(entry)
    window.open_vault(root)
    tool = window.findChild(QToolButton, "vaultMenu")
    label = window.findChild(QLabel, "statusFile")
    assert tool is not None
    assert label is not None
    assert "&& Co" in tool.text()
    assert label.text() == "<b>.md"
    shown = window.entries.list.model().index(0, 0)
    tips = [tool.toolTip(), label.toolTip(), shown.data(Qt.ItemDataRole.ToolTipRole)]
    assert all(GuiQt.mightBeRichText(tip) and "&lt;b&gt;" in tip for tip in tips)
    created = window.findChild(QLineEdit, "field.created")
    assert created is not None
    created.setFocus()
    qtbot.keyClicks(created, "x")
    formats = []

    def look() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        formats.append(question.textFormat())

    QTimer.singleShot(0, look)
    answer("Discard")
    assert window.close_vault()
    assert formats == [Qt.TextFormat.PlainText]
    plain = {part.textFormat() for part in window.findChildren(QLabel) if "<" in part.text()}
    assert plain == {Qt.TextFormat.PlainText}


def test_a_file_on_the_command_line_selects_its_entry(window: MainWindow, vault: Path) -> None:
    assert window.open_vault(vault / "tidewater.md")
    assert window.selection.path == "tidewater.md"


def test_opened_vaults_are_remembered_and_missing_ones_forgotten(
    window: MainWindow, vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_vault(vault)
    window.close_vault()
    rows = window.start.page.findChildren(QAbstractButton, "recentVault")
    assert [row.toolTip() for row in rows] == [str(vault)]
    vault.rename(tmp_path / "elsewhere")
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert window.workspace is None
    assert "not a folder" in window.notices.text
    assert Preferences(tmp_path / "settings.ini").recent == []


def test_a_folder_that_cannot_be_opened_leaves_the_open_vault_alone(
    window: MainWindow, vault: Path, tmp_path: Path
) -> None:
    window.open_vault(vault)
    other = tmp_path / "other"
    other.mkdir()
    (other / "tides.txt").touch()
    assert not window.open_vault(other)
    assert window.workspace is not None
    assert window.workspace.root == vault
    told = window.notices.findChild(QLabel, "offerText")
    assert told is not None
    assert "no Markdown" in told.text()


def test_undo_goes_back_to_the_entry_that_it_changes(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    window.open_vault(vault / "tidewater.md")
    body = window.findChild(QPlainTextEdit, "bodyEditor")
    assert body is not None
    body.setFocus()
    qtbot.keyClicks(body, "Ebb. ")
    window.selection.select("other.md")
    assert text_of(window, "tidewater.md") != ENTRY
    window.actions_by_name["undo"].trigger()
    assert window.selection.path == "tidewater.md"
    assert text_of(window, "tidewater.md") == ENTRY
    assert body.toPlainText() == "Tides.\n"


def test_typing_in_two_entries_is_two_steps(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    window.open_vault(vault / "tidewater.md")
    for path in ("tidewater.md", "other.md"):
        window.selection.select(path)
        title = window.findChild(QLineEdit, "field.title")
        assert title is not None
        title.setFocus()
        title.selectAll()
        qtbot.keyClicks(title, "New")
    window.actions_by_name["undo"].trigger()
    assert text_of(window, "other.md") == "---\ntitle: Other\n---\n"
    assert text_of(window, "tidewater.md") == ENTRY.replace("Tidewater School", "New")


def test_a_style_that_was_needed_on_the_way_does_not_stay(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    window.open_vault(vault / "tidewater.md")
    size = window.findChild(QLineEdit, "field.size")
    assert size is not None
    size.setFocus()
    size.selectAll()
    qtbot.keyClicks(size, "1")
    assert 'size: "1"\n' in text_of(window, "tidewater.md")
    qtbot.keyClicks(size, "1-20")
    assert text_of(window, "tidewater.md") == ENTRY.replace("4-10", "11-20")
    size.selectAll()
    qtbot.keyClicks(size, "4-10")
    assert text_of(window, "tidewater.md") == ENTRY


def edited(window: MainWindow, vault: Path, qtbot: QtBot) -> Path:
    window.open_vault(vault / "tidewater.md")
    title = window.findChild(QLineEdit, "field.title")
    assert title is not None
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Mine")
    return vault / "tidewater.md"


def test_a_version_on_disk_that_cannot_be_read_is_not_written_over(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    file = edited(window, vault, qtbot)
    file.write_bytes(b"---\ntitle: Caf\xe9\n---\n")
    assert not window.save()
    assert "tidewater.md is not UTF-8 text" in window.notices.text
    assert file.read_bytes() == b"---\ntitle: Caf\xe9\n---\n"
    file.write_bytes(ENTRY.encode())
    assert window.save()
    assert file.read_bytes() == ENTRY.replace("Tidewater School", "Mine").encode()


def test_a_conflict_can_wait(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    file = edited(window, vault, qtbot)
    file.unlink()
    answer("Decide later")
    assert not window.save()
    assert not file.exists()
    assert "tidewater.md" in window.notices.text
    assert "title: Mine" in text_of(window, "tidewater.md")


def test_the_form_moves_to_the_map_and_back(window: MainWindow, vault: Path) -> None:
    window.open_vault(vault / "tidewater.md")
    window.actions_by_name["map"].trigger()
    assert window.map.isAncestorOf(window.form)
    assert window.form.isVisible()
    window.actions_by_name["panel"].trigger()
    assert not window.form.isVisible()
    window.actions_by_name["article"].trigger()
    assert window.article.isAncestorOf(window.form)
    assert window.form.isVisible()


def with_a_faulty_date(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    (vault / "dated.md").write_text("---\ntitle: Dated\ncreated: 2021-03-04\n---\n")
    window.open_vault(vault / "dated.md")
    created = window.findChild(QLineEdit, "field.created")
    assert created is not None
    created.setFocus()
    created.selectAll()
    qtbot.keyClicks(created, "2021-13-45x")


UNREAD = "1 field could not be read and is not saved: Created in Dated"


def test_text_that_is_no_value_is_told_before_closing(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    with_a_faulty_date(window, vault, qtbot)
    window.selection.select("other.md")
    asked = answer("Cancel")
    assert not window.close_vault()
    assert asked == [UNREAD]
    window.selection.select("dated.md")
    created = window.findChild(QLineEdit, "field.created")
    assert created is not None
    assert created.text() == "2021-13-45x"
    answer("Discard")
    assert window.close_vault()
    assert window.open_vault(vault)
    assert window.close_vault()


def test_text_that_is_no_value_is_told_on_saving(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    with_a_faulty_date(window, vault, qtbot)
    assert window.save()
    assert window.notices.text == UNREAD
    assert window.workspace is not None
    edits.set_field(window.workspace, "other.md", "title", "New")
    assert window.save()
    assert window.notices.text == UNREAD
    created = window.findChild(QLineEdit, "field.created")
    assert created is not None
    qtbot.keyClick(created, Qt.Key.Key_Escape)
    assert window.save()
    assert window.notices.text == ""


def test_undoing_a_move_leaves_the_focus_on_the_map(window: MainWindow, vault: Path) -> None:
    window.open_vault(vault / "tidewater.md")
    assert window.workspace is not None
    window.actions_by_name["map"].trigger()
    for folded in (False, True):
        window.actions_by_name["panel"].setChecked(not folded)
        window.map.view.setFocus()
        edits.move(window.workspace, "tidewater.md", 40, 20)
        window.actions_by_name["undo"].trigger()
        assert window.focusWidget() is window.map.view


def pins_of(window: MainWindow) -> dict[str, tuple[float, float, int | None]]:
    return {pin.path: (pin.x, pin.y, pin.tone) for pin in window.map.view.pins}


def test_the_map_is_drawn_when_it_is_seen(window: MainWindow, vault: Path) -> None:
    window.open_vault(vault / "tidewater.md")
    assert window.workspace is not None
    before = pins_of(window)
    edits.move(window.workspace, "tidewater.md", 41, 21)
    assert pins_of(window) == before
    window.actions_by_name["map"].trigger()
    assert pins_of(window)["tidewater.md"][:2] == (41, 21)
    edits.move(window.workspace, "tidewater.md", 42, 22)
    assert pins_of(window)["tidewater.md"][:2] == (42, 22)


def test_each_collection_colours_its_pins_by_its_own_field(
    window: MainWindow, tmp_path: Path
) -> None:
    root = tmp_path / "two"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text(
        "collections:\n"
        "  - {name: One, entries: one/*.md, map: main}\n"
        "  - {name: Two, entries: two/*.md, map: main}\n"
        "maps: {main: {bounds: [[0, 0], [100, 100]]}}\n"
    )
    for folder, key in (("one", "sectors"), ("two", "topic")):
        (root / folder).mkdir()
        for n, value in enumerate(("Care", "Water")):
            (root / folder / f"{n}.md").write_text(
                f"---\ntitle: {folder} {n}\n{key}:\n  - {value}\nx: {n}\ny: {n}\n---\n"
            )
    window.open_vault(root)
    window.actions_by_name["map"].trigger()
    tones = {path: tone for path, (_, _, tone) in pins_of(window).items()}
    assert tones == {"one/0.md": 0, "one/1.md": 1, "two/0.md": 0, "two/1.md": 1}


def test_undo_in_the_form_goes_to_the_field(window: MainWindow, vault: Path) -> None:
    window.open_vault(vault / "tidewater.md")
    assert window.workspace is not None
    edits.set_field(window.workspace, "tidewater.md", "size", "1-3")
    title, size = (window.findChild(QLineEdit, f"field.{key}") for key in ("title", "size"))
    assert title is not None
    assert size is not None
    title.setFocus()
    window.actions_by_name["undo"].trigger()
    assert window.focusWidget() is size


def test_the_page_is_printed_from_any_view(
    window: MainWindow, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = window.actions_by_name
    assert not action["print"].isEnabled()
    window.open_vault(vault)
    printed: list[bool] = []
    preview = window.article.preview
    monkeypatch.setattr(preview, "print_page", lambda: printed.append(preview.isVisible()))
    action["preview"].setChecked(False)
    window.show_view("table")
    action["print"].trigger()
    assert printed == [True]
    assert action["article"].isChecked()
    assert action["preview"].isChecked()


def test_undoing_an_article_edit_shows_the_article(window: MainWindow, vault: Path) -> None:
    window.open_vault(vault / "tidewater.md")
    assert window.workspace is not None
    edits.set_body(window.workspace, "tidewater.md", "Ebb.\n", typed=False)
    window.actions_by_name["map"].trigger()
    window.actions_by_name["undo"].trigger()
    assert window.article.isVisible()
    assert window.article.body.toPlainText() == "Tides.\n"


def test_asking_for_the_view_that_is_shown_leaves_the_focus(
    window: MainWindow, vault: Path
) -> None:
    window.open_vault(vault / "tidewater.md")
    window.article.body.setFocus()
    window.actions_by_name["article"].trigger()
    assert window.focusWidget() is window.article.body


def test_f6_goes_around_the_panes(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    window.open_vault(vault / "tidewater.md")
    window.entries.list.setFocus()
    assert window.actions_by_name["next-pane"].shortcut().toString() == "F6"
    visited = []
    for _ in range(3):
        window.actions_by_name["next-pane"].trigger()
        visited.append(window.focusWidget().objectName())
    assert visited[:2] == ["field.title", "bodyEditor"]
    assert window.article.preview.isAncestorOf(window.focusWidget())
    window.actions_by_name["next-pane"].trigger()
    assert window.focusWidget() is window.entries.list
    window.actions_by_name["map"].trigger()
    window.actions_by_name["previous-pane"].trigger()
    assert window.form.isAncestorOf(window.focusWidget())
    window.actions_by_name["panel"].trigger()
    window.map.view.setFocus()
    window.actions_by_name["next-pane"].trigger()
    assert window.focusWidget() is window.entries.list
    window.actions_by_name["previous-pane"].trigger()
    assert window.focusWidget() is window.map.view


def test_the_status_line_tells_what_a_save_changes(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    edited(window, vault, qtbot)
    label = window.findChild(QToolButton, "statusChanges")
    assert label is not None
    qtbot.waitUntil(lambda: label.text() == "1 line will change")
    assert window.save()
    qtbot.waitUntil(label.isHidden)


def test_a_setting_that_is_not_known_is_told(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    (vault / ".territory").mkdir()
    (vault / ".territory" / "vault.yaml").write_text("colour: red\n")
    window.open_vault(vault)
    qtbot.waitUntil(lambda: bool(window.notices.text))
    assert "“colour”" in window.notices.text


def test_problems_of_all_the_vaults_files_are_told_together(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    (vault / ".territory").mkdir()
    (vault / ".territory" / "vault.yaml").write_text(
        "colour: red\ncollections: [{name: A, map: main, schema: a.json}]\n"
        "maps: {main: {regions: regions.geojson}}\n"
    )
    (vault / ".territory" / "regions.geojson").write_text("[]")
    window.open_vault(vault)
    qtbot.waitUntil(lambda: bool(window.notices.text))
    told = window.notices.text.splitlines()
    assert len(told) == 3
    assert told[1].startswith(".territory/regions.geojson")
    window.actions_by_name["map"].trigger()
    assert window.notices.text.splitlines() == told


def test_a_vault_without_a_map_shows_no_tray(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text("---\ntitle: A\n---\n")
    window.open_vault(tmp_path / "notes")
    window.actions_by_name["map"].trigger()
    assert window.map.view.isVisible()
    assert not window.map.tray.isVisible()


def test_a_link_between_entries_selects_the_other(window: MainWindow, vault: Path) -> None:
    window.open_vault(vault / "tidewater.md")
    window.article.preview.entry_activated.emit("other.md")
    assert window.selection.path == "other.md"


def test_what_is_wrong_with_a_place_is_told_under_its_field(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "half").mkdir()
    (tmp_path / "half" / "a.md").write_text("---\ntitle: A\nx: 5\ny:\n---\n")
    window.open_vault(tmp_path / "half")
    told = [label.text() for label in window.form.findChildren(QLabel) if label.isVisible()]
    assert "x is given and y is not; the map needs both." in told


def test_a_file_that_cannot_be_read_is_told_in_every_pane(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "latin").mkdir()
    (tmp_path / "latin" / "a.md").write_bytes(b"---\ntitle: Caf\xe9\n---\n")
    window.open_vault(tmp_path / "latin")
    told = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("UTF-8" in text for text in told)
    assert "This file cannot be read." in told


@pytest.mark.parametrize("name", ["bodyEditor", "field.title"])
def test_the_undo_key_in_an_editor_means_the_one_history(
    window: MainWindow, vault: Path, qtbot: QtBot, name: str
) -> None:
    window.open_vault(vault / "tidewater.md")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor = window.findChild(QWidget, name)
    assert editor is not None
    editor.setFocus()
    qtbot.keyClicks(editor, "Q")
    assert text_of(window, "tidewater.md") != ENTRY
    QTest.keySequence(editor, "Ctrl+Z")
    assert text_of(window, "tidewater.md") == ENTRY
    QTest.keySequence(editor, "Ctrl+Shift+Z")
    assert "Q" in text_of(window, "tidewater.md")


def test_a_letter_chooses_one_row_of_a_menu(window: MainWindow) -> None:
    for top in window.menuBar().actions():
        menu = menu_of(top)
        assert menu is not None
        marked = (action.text().replace("&&", "").partition("&")[2] for action in menu.actions())
        letters = [rest[0].lower() for rest in marked if rest]
        assert len(letters) == len(set(letters)), (top.text(), letters)


def test_keys_are_given_to_one_action_of_the_window_and_the_article(window: MainWindow) -> None:
    named: dict[str, set[str]] = {}
    for action in window.findChildren(QAction):
        for keys in action.shortcuts():
            named.setdefault(keys.toString(), set()).add(action.objectName())
    assert len(named) > 40
    assert not {keys: names for keys, names in named.items() if len(names) > 1}


def test_the_sign_of_a_notice_follows_the_appearance(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    window.notices.tell("One line.")
    sign = window.notices.findChild(QLabel, "noticeSign")
    assert sign is not None

    def tones() -> set[str]:
        picture = sign.pixmap().toImage()
        colours = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
        return {colour.name() for colour in colours if colour.alpha() == 255}

    before = qapp.palette()
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Link, QColor("#b04030"))
    try:
        qapp.setPalette(palette)
        qtbot.waitUntil(lambda: tones() == {"#b04030"})
    finally:
        qapp.setPalette(before)


def test_saving_takes_what_is_typed_in_a_cell_of_the_table(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    window.open_vault(vault / "other.md")
    window.show_view("table")
    page = window.views.table
    table = page.table
    title = next(n for n, column in enumerate(page.model.columns) if column.key == "title")
    row = [one.entry.path for one in page.model.rows()].index("other.md")
    table.setCurrentIndex(page.model.index(row, title))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Another")
    window.actions_by_name["save"].trigger()
    after = b"---\ntitle: Another\n---\n"
    qtbot.waitUntil(lambda: (vault / "other.md").read_bytes() == after)


def test_f2_renames_the_entry_wherever_it_is_shown(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    window.open_vault(vault / "other.md")
    rename = window.actions_by_name["rename"]
    rename.triggered.disconnect()
    asked: list[str] = []
    rename.triggered.connect(lambda _=False: asked.append("rename"))
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_view("article")
    for part in (window.entries.list, window.entries.search, window.article.body):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_F2)
    assert len(asked) == 3
    window.show_view("map")
    window.map.view.setFocus()
    qtbot.keyClick(window.map.view, Qt.Key.Key_F2)
    assert len(asked) == 4
    # Where it means what has the focus, it stays so.
    window.show_view("table")
    table = window.views.table.table
    table.setCurrentIndex(window.views.table.model.index(0, 0))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClick(editor, Qt.Key.Key_F2)
    assert len(asked) == 4


def test_the_engine_starts_in_a_step_of_its_own(
    window: MainWindow, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.open_vault(vault)
    done: list[str] = []
    monkeypatch.setattr(window.article, "start_preview", lambda: done.append("engine"))
    for _ in window.finishing():
        done.append("pause")
    engine = done.index("engine")
    assert done[engine - 1] == done[engine + 1] == "pause"
