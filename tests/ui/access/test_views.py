"""Every view: all of it named, told truly, reached by keys in the order of reading, focus seen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.app import Appearance
from editor.ui import reading_order
from editor.ui.article.body_editor import BodyEditor
from editor.ui.preferences import Preferences
from editor.ui.table.filter_popup import FilterPopup
from editor.ui.views import VIEWS
from editor.ui.window import MainWindow
from editor.workspace.facet_values import facet_of
from tests.ui.access.tree import faults
from tests.ui.windows import forget_changes, is_read

KEY = Qt.Key
# Around a widget that has the focus something has to look different, so many pixels at least.
SEEN_PIXELS = 10
BORDER = 20


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, sample_vault: Path, tmp_path: Path) -> MainWindow:
    qapp.setCursorFlashTime(0)
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(made, before_close_func=forget_changes)
    appearance = Appearance(qapp, "light")
    made.destroyed.connect(appearance.deleteLater)
    made.resize(1440, 900)
    made.show()
    return made


def opened(qtbot: QtBot, window: MainWindow, vault: Path) -> None:
    window.open_vault(vault)
    qtbot.waitUntil(lambda: is_read(window))
    window.entries.check_fields()
    qtbot.waitUntil(lambda: window.entries.reviewing.whole, timeout=20_000)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> QWidget:
    """Press a key in what has the focus; gives what has it then."""
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)
    after = window.focusWidget()
    assert after is not None
    return after


def rect_of(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def grabbed(window: MainWindow) -> np.ndarray:
    """The window's pixels, by row and column."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return pixels.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()].copy()


def differ(one: np.ndarray, other: np.ndarray, around: QRect) -> bool:
    """Whether two pictures of the window differ near the edge of a widget, or in a text."""
    part = around.adjusted(-4, -4, 4, 4)
    rows = slice(max(0, part.top()), part.bottom() + 1)
    columns = slice(max(0, part.left()), part.right() + 1)
    differing = one[rows, columns] != other[rows, columns]
    if part.height() <= 2 * BORDER + 80:  # else a text, whose caret is anywhere in it
        differing[BORDER:-BORDER, BORDER:-BORDER] = False
    return int(differing.sum()) >= SEEN_PIXELS


def is_seen_again(window: MainWindow, widget: QWidget) -> bool:
    """Whether the window looks different where a widget has the focus, from where it has it not."""
    with_focus = grabbed(window)
    widget.clearFocus()
    QApplication.processEvents()
    without = grabbed(window)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return differ(with_focus, without, rect_of(window, widget))


def walked(qtbot: QtBot, window: MainWindow) -> tuple[list[QWidget], list[str]]:
    """What has the focus, press by press of Tab, until it is where it began; and where it is not
    seen.
    """
    first = window.entries.search
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    seen: list[QWidget] = [first]
    unseen: list[str] = []
    for _ in range(200):
        focus = window.focusWidget()
        assert focus is not None, f"nothing has the focus after {named(seen[-1:])}"
        # In the article Tab is text: there Ctrl goes with it.
        held = Qt.KeyboardModifier.NoModifier
        if isinstance(focus, BodyEditor):
            held = Qt.KeyboardModifier.ControlModifier
        before = grabbed(window)
        places = {stop: rect_of(window, stop) for stop in reading_order.stops(window)}
        qtbot.keyClick(focus, KEY.Key_Tab, held)
        now = window.focusWidget()
        assert now is not focus, f"Tab does not leave {focus.objectName()}"
        if now is first:
            return seen, unseen
        assert now is not None
        assert now not in seen, f"Tab comes to {now.objectName()} twice"
        seen.append(now)
        QApplication.processEvents()
        around = rect_of(window, now)
        if places.get(now) == around:
            shown = differ(before, grabbed(window), around)
        else:  # it came into view
            shown = is_seen_again(window, now)
        if not shown:
            unseen.append(f"the focus is not seen: {named([now])}")
    raise AssertionError("Tab comes to no end")


def named(widgets: list[QWidget]) -> list[str]:
    return [f"{type(w).__name__} {w.objectName() or w.accessibleName()}" for w in widgets]


@pytest.mark.parametrize("names", [VIEWS[:2], VIEWS[2:]], ids="-".join)
def test_a_view_is_told_whole_and_reached_by_keys(
    qtbot: QtBot, window: MainWindow, sample_vault: Path, names: tuple[str, ...]
) -> None:
    opened(qtbot, window, sample_vault)
    wrong: dict[str, list[str]] = {}
    for name in names:
        window.show_view(name)
        if name == "article":
            assert window.article.tools is not None  # made when the article is first entered
            for part in ("missingSections", "format.bold.button"):
                qtbot.waitUntil(partial(is_shown, window, part))
        if name == "map":
            qtbot.waitUntil(lambda: bool(window.map.view.pins))
        if name == "vocabulary":
            qtbot.waitUntil(lambda: not window.views.vocabulary.busy)
        if name == "problems":
            qtbot.waitUntil(lambda: not window.views.problems.busy)
        if name == "changes":
            qtbot.waitUntil(lambda: not window.views.changes.busy)
        found = faults(window)
        seen, unseen = walked(qtbot, window)
        order = reading_order.stops(window)
        found += unseen
        # Going forward through all of it takes everything once, in the order in which it is read.
        start = order.index(seen[0])
        read = [*order[start:], *order[:start]]
        if settled(seen) != settled(read):
            found.append(f"Tab goes {named(seen)}, read is {named(read)}")
        if found:
            wrong[name] = found
    assert not wrong, "\n".join(f"{name}: {fault}" for name in wrong for fault in wrong[name])


def is_shown(window: MainWindow, name: str) -> bool:
    found = window.findChild(QWidget, name)
    return found is not None and found.isVisible()


def settled(widgets: list[QWidget]) -> list[QWidget]:
    """Without the link that stands in a heading and belongs behind the fields below it, and without
    the buttons that are there only as long as a picture's line has the focus.
    """
    return [
        widget
        for widget in widgets
        if widget.objectName() != "showOnMap"
        and not (isinstance(widget, QToolButton) and widget.objectName() in {"", "pictureChoose"})
    ]


def test_what_is_there_at_times_is_told_too(
    qtbot: QtBot, window: MainWindow, sample_vault: Path, tmp_path: Path
) -> None:
    """The start page; facets, search and notices beside the list; tools on the map."""
    wrong = {"start": faults(window)}
    Preferences(tmp_path / "settings.ini").keep_facets(sample_vault, {facet_of("sectors"): True})
    opened(qtbot, window, sample_vault)
    window.notices.tell("Something was not done.")
    window.notices.offer("Something can be done.", "Do it", lambda: None)
    window.entries.search.setText("map")
    qtbot.waitUntil(lambda: is_shown(window, "facetArea"))
    wrong["list"] = faults(window)
    window.entries.search.clear()
    window.show_view("map")
    qtbot.waitUntil(lambda: bool(window.map.view.regions))
    action = window.actions_by_name
    for name in ("map-regions", "map-card", "map-where", "map-type", "map-suggest", "map-time"):
        action[name].trigger()
        QApplication.processEvents()
        wrong[name] = faults(window)
        if action[name].isCheckable():
            action[name].setChecked(False)
    window.show_view("article")
    for name in ("first-steps", "focus", "palette"):
        action[name].trigger()
        QApplication.processEvents()
        wrong[name] = faults(window)
    action["focus"].setChecked(False)
    window.show_view("table")
    window.views.table.arranging.open_filter(1)
    popup = window.views.table.findChild(FilterPopup)
    assert popup is not None
    wrong["filter"] = faults(popup)
    popup.close()
    told = [f"{name}: {fault}" for name, found in wrong.items() for fault in found]
    assert not told, "\n".join(told)
