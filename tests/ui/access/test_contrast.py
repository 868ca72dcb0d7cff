"""Contrast of WCAG AA in both themes: of tones as they are named, of pixels as they are painted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPalette, QTextFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.app import Appearance
from editor.ui import look
from editor.ui.changes.lines_view import LinesView, lines_between
from editor.ui.form.style import style as form_style
from editor.ui.preferences import Preferences
from editor.ui.style import style_sheet
from editor.ui.window import MainWindow
from tests.ui.look.scenes import SCENES, VIEWS, Stage
from tests.ui.windows import forget_changes, is_read

TEXT, OTHER = 4.5, 3.0
RATIO = 2
LOW = 40  # rows that are no higher have no tile
THEMES = {"light": look.LIGHT, "dark": look.DARK}
GROUNDS = ("window", "pane", "selection", "accent_tint")


def luminance(colours: np.ndarray) -> np.ndarray:
    """Relative luminance as WCAG 2 defines it; colours: red, green and blue from 0 to 255."""
    parts = colours.astype(float) / 255
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(one: str, other: str) -> float:
    pair = [QColor(tone).getRgb()[:3] for tone in (one, other)]
    dark, bright = sorted(luminance(np.array(pair)))
    return float((bright + 0.05) / (dark + 0.05))


def enlarged(widget: QWidget) -> QImage:
    """A picture of a widget in which strokes of small letters have cores in their own colour."""
    image = QImage(widget.size() * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    widget.render(image)
    return image


def painted(image: QImage, part: QRect) -> float:
    """The contrast of what stands out most in a part of a picture against what most of it is."""
    ratio = round(image.devicePixelRatio())
    part = QRect(part.topLeft() * ratio, part.size() * ratio).intersected(image.rect())
    if part.width() < 3 or part.height() < 3:
        return 21.0
    cut = image.copy(part).convertToFormat(QImage.Format.Format_RGB32)
    kinds, times = np.unique(np.frombuffer(cut.constBits(), np.uint32), return_counts=True)
    light = luminance(np.stack([kinds >> 16 & 255, kinds >> 8 & 255, kinds & 255], axis=1))
    ground = light[times.argmax()]
    high, low = np.maximum(light, ground), np.minimum(light, ground)
    return float(((high + 0.05) / (low + 0.05)).max())


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_no_text_stands_out_too(theme: str) -> None:
    """The ring of the focus, the outlines of fields, the marks of states."""
    tones = THEMES[theme]
    for ground in ("window", "pane"):
        for tone in ("accent", "edge", "problem", "added"):
            assert contrast(getattr(tones, tone), getattr(tones, ground)) >= OTHER, (tone, ground)
    assert contrast(tones.accent, tones.sea) >= OTHER
    assert contrast(tones.on_accent, tones.accent_strong) >= TEXT
    palette = look.palette(tones)
    role = QPalette.ColorRole
    for ink, ground in (
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
        (role.HighlightedText, role.Highlight),
        (role.ButtonText, role.Button),
    ):
        pair = palette.color(ink).name(), palette.color(ground).name()
        assert contrast(*pair) >= TEXT, (ink, ground)


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        lines = (line.partition(":") for line in body.split(";"))
        yield selector.strip(), {name.strip(): value.strip() for name, _, value in lines}


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_writes_what_can_be_read(theme: str) -> None:
    """Every colour of text on the ground of its own rule, else on all that it may stand on.

    What is disabled is exempt, as WCAG has it.
    """
    tones = THEMES[theme]
    wrong = []
    for selector, rule in rules(style_sheet(tones) + form_style(tones)):
        if ":disabled" in selector or "::" in selector.replace("::item", ""):
            continue
        for ink, ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            tone = rule.get(ink, "")
            if not tone.startswith("#"):
                continue
            own = rule.get(ground, "")
            grounds = [own] if own.startswith("#") else [tones.window, tones.pane]
            wrong += [
                f"{selector}: {tone} on {below} has {contrast(tone, below):.2f}"
                for below in grounds
                if contrast(tone, below) < TEXT
            ]
    assert not wrong, "\n".join(wrong)


@pytest.fixture(params=THEMES)
def window(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    sample_vault: Path,
    tmp_path: Path,
) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(made, before_close_func=forget_changes)
    appearance = Appearance(qapp, request.param)
    made.destroyed.connect(appearance.deleteLater)
    made.resize(1440, 900)
    made.show()
    made.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(made))
    made.entries.check_fields()
    qtbot.waitUntil(lambda: made.entries.reviewing.whole, timeout=20_000)
    return made


def lines_of(view: QAbstractItemView) -> Iterator[QRect]:
    """Where the rows of a list that are in view write: the bands in which something is written."""
    model, port = view.model(), view.viewport()
    for number in range(min(model.rowCount(), 12)):
        row = view.visualRect(model.index(number, 0))
        if not port.rect().contains(row):
            continue
        # Beside the tile at the left, whose letters only repeat the title's, or the icon.
        icon = model.index(number, 0).data(Qt.ItemDataRole.DecorationRole)
        left = 58 if row.height() > LOW else 8 if icon is None else 16 + view.iconSize().width()
        text = row.adjusted(left, 4, -40, -4)
        image = port.grab(text).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(image.constBits(), np.uint8)
        pixels = pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width()]
        written = np.ptp(pixels.astype(int), axis=1) > 40
        edges = np.flatnonzero(np.diff(np.concatenate([[0], written.astype(int), [0]])))
        for top, bottom in zip(edges[::2], edges[1::2], strict=True):
            if bottom - top > 4:
                yield QRect(text.left(), text.top() + int(top), text.width(), int(bottom - top))


def unreadable(window: QWidget) -> Iterator[str]:
    """What cannot be read: labels, buttons and fields that are enabled, and rows of lists."""
    image = enlarged(window)
    for widget in window.findChildren(QWidget):
        if (
            not isinstance(widget, KINDS)
            or not widget.isVisibleTo(window)
            or not widget.isEnabled()
        ):
            continue
        if widget.window() is not window:
            continue
        said = widget.text()
        inner = QMargins()
        if isinstance(widget, QLineEdit) and not said:
            said = widget.placeholderText()
            # Without its outline, and the pictures at its ends.
            flat = bool(widget.property("flat"))
            inner = QMargins() if flat else QMargins(34, 5, 34, 5)
        if not said:
            continue
        if isinstance(widget.parentWidget(), QLineEdit):
            continue  # a picture, faded out where it has nothing to do
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        seen = place.intersected(QRect(window.rect())) == place
        hidden = widget.visibleRegion().boundingRect().size() != widget.size()
        if seen and not hidden and painted(image, place.marginsRemoved(inner)) < TEXT:
            yield f"{type(widget).__name__} {widget.objectName()} {said!r}"
    for view in window.findChildren(QAbstractItemView):
        if not view.isVisible() or view.objectName() == "entryTable":
            continue
        # Of the whole window: a list may have no ground of its own.
        whole = view.window()
        shown = image if whole is window else enlarged(whole)
        at = view.viewport().mapTo(whole, QPoint())
        for line in lines_of(view):
            found = painted(shown, line.translated(at))
            if found < TEXT:
                yield f"a line of {view.objectName()} has {found:.2f}"


KINDS = (QLabel, QAbstractButton, QLineEdit)


def test_what_a_window_paints_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    """Labels, buttons, fields and the rows of lists, in each view, by their pixels."""
    wrong: set[str] = set()
    for name in VIEWS:
        window.show_view(name)
        if name == "vocabulary":
            qtbot.waitUntil(lambda: not window.views.vocabulary.busy)
        if name == "problems":
            qtbot.waitUntil(lambda: not window.views.problems.busy)
        QApplication.processEvents()
        wrong |= {f"{name}: {told}" for told in unreadable(window)}
    assert not wrong, "\n".join(sorted(wrong))


def test_what_every_dialog_paints_can_be_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """All that the scenes open: dialogs, popups, modes of the window."""
    window.finish_start()
    with qtbot.waitSignal(window.map_parts.ready, timeout=20_000):
        window.map_parts.bring()
    stage, wrong = Stage(window, tmp_path), set()
    for scene in SCENES[len(VIEWS) :]:

        def look(shown: QWidget, name: str = scene.name) -> None:
            QApplication.processEvents()
            wrong.update(f"{name}: {told}" for told in unreadable(shown))

        scene.play(stage, look)
    assert not wrong, "\n".join(sorted(wrong))


def test_names_on_the_map_and_markup_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    """The titles of pins on what lies below them; the article's markup; the lines that differ."""
    tones = look.tones_of(window)
    body = window.article.body
    formats = [
        given.format.foreground().color().name()
        for number in range(body.document().blockCount())
        for given in body.document().findBlockByNumber(number).layout().formats()
        if given.format.hasProperty(QTextFormat.Property.ForegroundBrush)
    ]
    assert len(set(formats)) > 1
    assert not [tone for tone in set(formats) if contrast(tone, tones.pane) < TEXT]
    window.show_view("map")
    view = window.map.view
    qtbot.waitUntil(lambda: view.settled and len(view.titled()) > 10, timeout=20_000)
    image = view.grab().toImage()
    wrong = {
        path: round(found, 2)
        for path, rect in view.titled().items()
        if view.rect().contains(rect.toRect()) and (found := painted(image, rect.toRect())) < TEXT
    }
    assert not wrong
    assert isinstance(body, QPlainTextEdit)


def over(brush: QBrush, ground: QColor) -> QColor:
    """What a colour that lets some of the ground through looks like on it."""
    if brush.style() == Qt.BrushStyle.NoBrush:
        return ground
    top = brush.color()
    share = top.alphaF()
    pairs = zip(top.getRgb()[:3], ground.getRgb()[:3], strict=True)
    return QColor(*(round(share * one + (1 - share) * other) for one, other in pairs))


@pytest.mark.parametrize("theme", THEMES)
def test_lines_that_differ_can_be_read(qtbot: QtBot, theme: str) -> None:
    tones = THEMES[theme]
    holder = QWidget()
    qtbot.addWidget(holder)
    view = LinesView("lines", holder)
    view.setPalette(look.palette(tones))
    view.show_lines(lines_between("a\nsize: 4-10\n" + "b\n" * 9, "a\nsize: 1-3\n" + "b\n" * 8))
    measured = []
    block = view.document().begin()
    while block.isValid():
        ground = over(block.blockFormat().background(), QColor(tones.pane))
        parts = block.begin()
        while not parts.atEnd():
            written = parts.fragment().charFormat()
            below = over(written.background(), ground)
            measured.append(contrast(written.foreground().color().name(), below.name()))
            parts += 1
        block = block.next()
    assert len(measured) > 5
    assert min(measured) >= TEXT
