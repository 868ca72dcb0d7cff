"""The dialog that writes the map to a file."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
)

from editor.publish.site.folder import SiteFolder
from editor.ui.drawn.wish import CalledOff
from editor.ui.export import jobs
from editor.ui.export.kinds import KINDS, SITE, name_of, use_of
from editor.vault import store

KEY = Qt.Key


def part(dialog, kind, name):
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def choose(dialog, name, value):
    combo = part(dialog, QComboBox, name)
    combo.setCurrentIndex(combo.findData(value))


def type_into(dialog, name, text):
    line = part(dialog, QLineEdit, name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def press(dialog, name):
    QTest.mouseClick(part(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def told(dialog, name):
    return part(dialog, QLabel, name).text()


def export(desk, dialog, name):
    desk.name = name
    press(dialog, "exportGo")
    desk.end(dialog)
    return desk.folder / name


def test_it_writes_a_picture_of_the_chosen_size(desk):
    dialog = desk.open()
    choose(dialog, "exportSize", "slide")
    file = export(desk, dialog, "map.png")
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1920, 1080)
    assert dialog.file == file


@pytest.mark.parametrize("ending", [".svg", ".pdf", ".geojson", ".js"])
def test_it_writes_every_kind(desk, ending):
    dialog = desk.open()
    dialog.kinds.choose(ending)
    file = export(desk, dialog, f"map{ending}")
    start = {".svg": b"<svg", ".pdf": b"%PDF", ".geojson": b"{", ".js": b"const geoJSONData"}
    assert file.read_bytes().startswith(start[ending])


def test_the_kinds_are_chosen_by_keyboard(desk):
    dialog = desk.open()
    QTest.keyClick(dialog.kinds, KEY.Key_Down)
    assert dialog.choices.ending == ".svg"
    QTest.keyClick(dialog.kinds, KEY.Key_End)
    assert dialog.choices.ending == dialog.kinds.kinds[-1].ending
    desk.settle(dialog)
    desk.name = "map.js"
    QTest.keyClick(dialog, KEY.Key_Return)
    desk.end(dialog)
    assert (desk.folder / "map.js").exists()


def test_every_kind_says_what_it_is_for(desk):
    dialog = desk.open()
    known = {kind.ending for kind in KINDS}
    endings = {*desk.source.exporters.endings, SITE}
    assert {kind.ending for kind in dialog.kinds.kinds} == known & endings
    model = dialog.kinds.model()
    for row in range(model.rowCount()):
        kind = model.index(row, 0).data(Qt.ItemDataRole.UserRole)
        spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert name_of(kind) in spoken
        assert use_of(kind) in spoken
    # None is cut off.
    assert dialog.kinds.width() >= dialog.kinds.width_of_words()


def test_a_typed_width_keeps_the_proportions(desk):
    dialog = desk.open()
    choose(dialog, "exportSize", "slide")
    type_into(dialog, "exportWidth", "800")
    assert part(dialog, QLineEdit, "exportHeight").text() == "450"
    assert part(dialog, QComboBox, "exportSize").currentData() == "custom"
    type_into(dialog, "exportHeight", "900")
    assert part(dialog, QLineEdit, "exportWidth").text() == "1600"
    image = QImage(str(export(desk, dialog, "map.png")))
    assert (image.width(), image.height()) == (1600, 900)


def test_without_the_lock_each_side_is_typed(desk):
    dialog = desk.open()
    choose(dialog, "exportSize", "slide")
    QTest.mouseClick(part(dialog, QToolButton, "exportLock"), Qt.MouseButton.LeftButton)
    type_into(dialog, "exportWidth", "500")
    assert part(dialog, QLineEdit, "exportHeight").text() == "1080"
    type_into(dialog, "exportHeight", "700")
    image = QImage(str(export(desk, dialog, "map.png")))
    assert (image.width(), image.height()) == (500, 700)


def test_the_preview_shows_what_will_be_written(desk):
    dialog = desk.open()
    seen = [dialog.preview.picture.image]
    assert "titles have room" in told(dialog, "exportCaption")
    for change in (
        lambda: part(dialog, QCheckBox, "exportLabels").click(),
        lambda: part(dialog, QCheckBox, "exportLegend").click(),
        lambda: choose(dialog, "exportLight", True),
        lambda: choose(dialog, "exportPart", True),
        lambda: choose(dialog, "exportLettering", 1.4),
    ):
        change()
        desk.settle(dialog)
        image = dialog.preview.picture.image
        assert not any(image == known for known in seen)
        seen.append(image)
    assert "titles" not in told(dialog, "exportCaption")


def test_data_is_shown_as_text_and_has_no_size(desk):
    dialog = desk.open()
    dialog.kinds.choose(".geojson")
    desk.settle(dialog)
    assert dialog.preview.text.isVisible()
    assert "FeatureCollection" in dialog.preview.text.toPlainText()
    assert not dialog.options.isVisible()
    assert f"{len(desk.source.drawn.pins)} entries" in told(dialog, "exportCaption")


def test_what_is_left_out_is_told_before(desk):
    dialog = desk.open()
    assert "was left out" in told(dialog, "exportTold")
    assert "Good_Rumour" in part(dialog, QLabel, "exportTold").toolTip()


def test_choices_and_folder_are_remembered(desk):
    dialog = desk.open()
    dialog.kinds.choose(".svg")
    choose(dialog, "exportSize", "A3")
    choose(dialog, "exportLight", True)
    part(dialog, QCheckBox, "exportLegend").click()
    export(desk, dialog, "map.svg")
    again = desk.open()
    assert again.choices.ending == ".svg"
    assert (again.choices.size, again.choices.dark, again.choices.legend) == ("A3", True, False)
    desk.name = ""
    press(again, "exportGo")
    start, filters = desk.asked[-1]
    assert start.parent == desk.folder
    assert start.suffix == ".svg"
    assert "*.svg" in filters
    assert again.isVisible()


def test_settings_of_another_time_do_no_harm(desk):
    for stored in (b"[]", b"{", json.dumps({"size": "huge", "width": -4, "dark": 3}).encode()):
        desk.preferences.keep("export/choices", QByteArray(stored))
        dialog = desk.open()
        assert dialog.choices.size == "usual"
        assert dialog.choices.dark is False


def test_too_many_pixels_are_told_at_once(desk):
    dialog = desk.open()
    QTest.mouseClick(part(dialog, QToolButton, "exportLock"), Qt.MouseButton.LeftButton)
    type_into(dialog, "exportWidth", "16000")
    type_into(dialog, "exportHeight", "16000")
    desk.settle(dialog)
    assert "16000 × 16000" in told(dialog, "exportTold")
    assert not part(dialog, QPushButton, "exportGo").isEnabled()
    type_into(dialog, "exportHeight", "100")
    desk.settle(dialog)
    assert part(dialog, QPushButton, "exportGo").isEnabled()


def test_the_ending_is_added_where_it_is_missing(desk):
    dialog = desk.open()
    desk.name = "map.v2"
    press(dialog, "exportGo")
    desk.end(dialog)
    assert dialog.file == desk.folder / "map.v2.png"
    assert dialog.file.exists()


def test_a_file_that_cannot_be_written_is_told_of(desk):
    dialog = desk.open()
    desk.name = "missing/map.png"
    press(dialog, "exportGo")
    label = part(dialog, QLabel, "exportTold")
    desk.qtbot.waitUntil(lambda: label.property("role") == "problem", timeout=20_000)
    assert "map.png" in label.text()
    assert dialog.isVisible()
    assert part(dialog, QPushButton, "exportGo").isEnabled()


def test_escape_calls_off_what_is_being_written(desk, monkeypatch):
    written = []
    monkeypatch.setattr(store, "write_over", lambda *args: written.append(args))
    file = desk.folder / "map.png"
    file.write_text("kept")
    dialog = desk.open()
    choose(dialog, "exportSize", "A2")
    desk.settle(dialog)
    press(dialog, "exportGo")
    assert not dialog.kinds.isEnabled()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    assert dialog.kinds.isEnabled()
    # The next one is written all the same, and alone.
    choose(dialog, "exportSize", "slide")
    press(dialog, "exportGo")
    desk.end(dialog)
    assert [args[0] for args in written] == [file]
    assert file.read_text() == "kept"


def test_closing_ends_all_work(desk):
    dialog = desk.open()
    choose(dialog, "exportSize", "A2")
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.settled


def test_closing_does_not_wait_for_what_is_drawn_or_written(desk, monkeypatch, qtbot):
    begun, on, shown = threading.Event(), threading.Event(), []

    def slow(*args, font=None, progress=None):
        begun.set()
        assert on.wait(20)
        shown.append(args)
        raise CalledOff

    file = desk.folder / "map.png"
    file.write_text("kept")
    dialog = desk.open()
    drawn = dialog.preview.picture.image
    with monkeypatch.context() as patch:
        patch.setattr(jobs, "draw_image", slow)
        choose(dialog, "exportSize", "A2")
        qtbot.waitUntil(begun.is_set)
        QTest.keyClick(dialog, KEY.Key_Escape)
        assert not dialog.isVisible()
        assert not shown
        on.set()
        qtbot.waitUntil(lambda: bool(shown))
        assert dialog.preview.picture.image == drawn
    begun.clear()
    on.clear()
    monkeypatch.setattr(jobs, "draw", slow)
    dialog = desk.open()
    desk.settle(dialog)
    press(dialog, "exportGo")
    qtbot.waitUntil(begun.is_set)
    QTest.keyClick(dialog, KEY.Key_Escape)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert len(shown) == 1
    on.set()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert file.read_text() == "kept"


def test_the_whole_site_goes_to_a_folder(desk, sample_vault, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(desk.folder / "site"))
    dialog = desk.open()
    dialog.kinds.choose(SITE)
    desk.settle(dialog)
    assert "articles" in told(dialog, "exportCaption")
    assert "Cafe_Desaccord.md was left out" in told(dialog, "exportTold")
    press(dialog, "exportGo")
    desk.end(dialog)
    assert dialog.file == desk.folder / "site" / "index.html"
    assert (desk.folder / "site" / "directory.html").exists()
    assert "publish.site-picture" in [message.code for message in dialog.left_out]


def test_a_site_is_called_off_by_escape(desk, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(desk.folder / "site"))
    dialog = desk.open()
    dialog.kinds.choose(SITE)
    desk.settle(dialog)
    waits = threading.Event()
    monkeypatch.setattr(SiteFolder, "write", _held(SiteFolder.write, waits))
    press(dialog, "exportGo")
    desk.qtbot.waitUntil(part(dialog, QProgressBar, "exportProgress").isVisible)
    QTest.keyClick(dialog, KEY.Key_Escape)
    waits.set()
    assert dialog.isVisible()
    assert not part(dialog, QProgressBar, "exportProgress").isVisible()
    dialog.reject()
    desk.qtbot.waitUntil(lambda: not (desk.folder / "site").exists())


def test_without_a_site_there_is_no_such_kind(desk):
    desk.source = replace(desk.source, site=None)
    dialog = desk.open()
    assert SITE not in [kind.ending for kind in dialog.kinds.kinds]


def _held(write, waits):
    """Writes the directory only when that is let go on."""

    def held(self, path, content):
        if path == "directory.html":
            waits.wait(20)
        write(self, path, content)

    return held
