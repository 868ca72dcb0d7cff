"""The settings' window: found by words, changed at once, reset, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.settings.dialog import SettingsDialog
from editor.ui.settings.table import SECTIONS, SETTINGS
from tests.ui.access.tree import faults


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def dialog(qtbot: QtBot, preferences: Preferences) -> Iterator[SettingsDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = SettingsDialog(window, preferences)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def shown(dialog: SettingsDialog) -> list[str]:
    """The keys of the settings that are seen."""
    rows = [dialog.findChild(QWidget, f"setting.{setting.key}") for setting in SETTINGS]
    return [row.setting.key for row in rows if row is not None and row.isVisible()]


def test_every_setting_is_shown_in_its_section(dialog: SettingsDialog) -> None:
    sections = dialog.findChild(QListWidget, "settingsSections")
    assert sections is not None
    seen = []
    for n, section in enumerate(SECTIONS):
        sections.setCurrentRow(n)
        keys = [setting.key for setting in SETTINGS if setting.section == section.name]
        assert shown(dialog) == keys
        seen += keys
        for key in keys:
            control = dialog.findChild(QWidget, f"setting.{key}.control")
            assert control is not None
            assert control.isVisible()
            assert control.accessibleName()
            assert control.accessibleDescription()
    assert sorted(seen) == sorted(setting.key for setting in SETTINGS)


def test_search_finds_titles_helps_and_values_and_marks_them(dialog: SettingsDialog) -> None:
    search = dialog.findChild(QLineEdit, "settingsSearch")
    sections = dialog.findChild(QListWidget, "settingsSections")
    assert search is not None
    assert sections is not None
    sections.setCurrentRow(2)
    search.setFocus()
    QTest.keyClicks(search, "DARK")
    assert {"appearance", "preview/light"} <= set(shown(dialog))
    assert "saves/days" not in shown(dialog)
    row = dialog.findChild(QWidget, "setting.appearance")
    assert row is not None
    marked = [
        label.text() for label in row.findChildren(QLabel) if "background-color" in label.text()
    ]
    assert marked
    assert sections.currentRow() == -1

    search.clear()
    assert sections.currentRow() == 2
    QTest.keyClicks(search, "earlier disk")  # two words, in title and help
    assert shown(dialog) == ["saves/megabytes"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "setting.saves/megabytes.control"

    search.setFocus()
    search.setText("<b>&nbsp;")
    none = dialog.findChild(QLabel, "settingsNone")
    assert none is not None
    assert none.isVisible()
    assert "<b>&nbsp;" in none.text()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert search.text() == ""
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_keys_alone_change_and_reset(dialog: SettingsDialog, preferences: Preferences) -> None:
    settings = preferences.settings
    dialog.show_setting("appearance")
    combo = dialog.findChild(QComboBox, "setting.appearance.control")
    reset = dialog.findChild(QToolButton, "setting.appearance.reset")
    assert combo is not None
    assert reset is not None
    assert dialog.focusWidget() is combo
    assert not reset.isVisible()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert settings.choice("appearance") == "dark"
    assert reset.isVisible()
    QTest.keyClick(combo, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is reset
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert settings.is_usual("appearance")
    assert combo.currentText() == "As the system"
    assert not reset.isVisible()
    assert dialog.focusWidget() is combo

    dialog.show_setting("saves/days")
    days = dialog.findChild(QSpinBox, "setting.saves/days.control")
    assert days is not None
    days.selectAll()
    QTest.keyClicks(days, "12")
    assert settings.number("saves/days") == 30  # not yet: it may become 120
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert settings.number("saves/days") == 12
    assert dialog.isVisible()
    QTest.keyClick(days, Qt.Key.Key_Up)
    assert settings.number("saves/days") == 13
    less = days.findChild(QToolButton, "number.minus")
    assert less is not None
    QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    assert settings.number("saves/days") == 12


def test_a_change_from_elsewhere_is_shown(dialog: SettingsDialog, preferences: Preferences) -> None:
    preferences.settings.change("preview/width", "phone")
    combo = dialog.findChild(QComboBox, "setting.preview/width.control")
    assert combo is not None
    assert combo.currentText() == "As on a phone"


def test_the_buttons_close_and_the_size_is_kept(
    dialog: SettingsDialog, preferences: Preferences, qtbot: QtBot
) -> None:
    dialog.resize(700, 500)
    close = dialog.findChild(QPushButton, "settingsClose")
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    again = SettingsDialog(dialog.parentWidget(), preferences)
    assert (again.width(), again.height()) == (700, 500)


def test_a_screen_reader_finds_all_of_it(dialog: SettingsDialog) -> None:
    for n in range(len(SECTIONS) + 1):
        dialog.sections.setCurrentRow(n)
        assert faults(dialog) == []
    dialog.search.setText("map")
    assert faults(dialog) == []
