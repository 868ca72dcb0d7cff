"""What a screen reader finds in a window, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

from editor.ui import reading_order
from editor.ui.toggle import Fold

Role = QAccessible.Role

# What the curator does something with has to have a name.
CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.EditableText,
        Role.ComboBox,
        Role.SpinBox,
        Role.Slider,
        Role.ProgressBar,
        Role.List,
        Role.ListItem,
        Role.Tree,
        Role.TreeItem,
        Role.Table,
        Role.ColumnHeader,
        Role.RowHeader,
        Role.PageTab,
        Role.MenuItem,
        Role.Link,
        Role.Graphic,
        Role.Canvas,
        Role.Grip,
        getattr(Role, "Switch", Role.CheckBox),  # not in the oldest Qt
    }
)
# What is only looked at.
LOOKED_AT = frozenset({Role.Graphic, Role.ProgressBar})
# These say nothing of what a thing is: no part that takes the focus or has a name may be one. Roles
# of one's own are no way out: asked by a factory of interfaces in Python for an item of the web
# engine, PySide crashes; and what is registered for a widget is lost once its class is made anew.
NOTHING = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.Border, Role.LayeredPane})
# Of these it is known and wanted, with the reason why; by the class.
ALLOWED: Mapping[str, str] = {
    "ClashCard": "a group: its buttons say themselves which field they are about",
    "CopyRow": "a group: its buttons say themselves which copy they are about",
    "HoverCard": "no keys: announced when it comes",
    "WordsNote": "no keys: announced when it comes",
    "Callout": "no keys but those of its buttons: announced when it comes",
    "Words": "no keys but those of its buttons; the map's description tells the same",
}
# Buttons that stay down, by name or what it begins with: what each switches is on or off by itself,
# as a check box is, whichever role others would have. What chooses one of several is a `Choice`,
# what turns to a page is one of `Tabs`, what unfolds something is a `Fold`.
SWITCHES: Mapping[str, str] = {
    "chip.": "several of them narrow the list together; and all of it is shown, or not",
    "problemChip.": "several of them are shown together",
    "paletteSign.": "narrows the palette down, or not",
    "mapLock": "pins are locked, or not",
    "regionJoined": "borders move for both, or not",
    "regionColour": "arrow keys pass over them: to choose each colour on the way is no choice",
    "focusPreview": "the preview is beside the text, or not",
    "exportLock": "proportions are kept, or not",
    "shortcutByKeys": "the search goes by keys, or not",
    "findText.": "how the text is found",
    "vaultFindText.": "how the text is found",
}
MOST_ITEMS = 60
# In these, arrow keys go from part to part; tests of their own hold that.
ARROWS = frozenset({"ChipBox"})


class Node(NamedTuple):
    """A thing in the tree. way: the things around it, from the window in."""

    found: QAccessibleInterface
    way: tuple[str, ...]

    @property
    def widget(self) -> QWidget | None:
        thing = self.found.object()
        return thing if isinstance(thing, QWidget) else None

    @property
    def name(self) -> str:
        return self.found.text(QAccessible.Text.Name)

    def told(self, what: str) -> str:
        return f"{' > '.join(self.way[-3:])}: {what}"


def walk(top: QWidget) -> Iterator[Node]:
    """Everything that is shown in a window, from the window down."""
    found = QAccessible.queryAccessibleInterface(top)
    assert found is not None
    yield from _walk(found, ())


def _walk(found: QAccessibleInterface, way: tuple[str, ...]) -> Iterator[Node]:
    thing = found.object()
    kind = type(thing).__name__ if thing is not None else "item"
    name = thing.objectName() if thing is not None else ""
    own = (*way, f"{kind} {name or found.text(QAccessible.Text.Name)!r}")
    yield Node(found, own)
    for number in range(min(found.childCount(), MOST_ITEMS)):
        child = found.child(number)
        if child is None or not child.isValid() or _is_hidden_header(found, child):
            continue
        inner = child.object()
        if inner is None or not isinstance(inner, QWidget) or inner.isVisible():
            yield from _walk(child, own)


def _is_hidden_header(table: QAccessibleInterface, child: QAccessibleInterface) -> bool:
    """Qt tells of the cells of headers that are not shown."""
    view = table.object()
    if not isinstance(view, QTableView):
        return False
    rows = child.role() == Role.RowHeader
    header = view.verticalHeader() if rows else view.horizontalHeader()
    return child.role() in {Role.RowHeader, Role.ColumnHeader} and not header.isVisible()


def faults(top: QWidget) -> list[str]:
    """What of a window a screen reader could not tell, or the keyboard not reach; none is well."""
    nodes = list(walk(top))
    found = [fault for node in nodes for fault in (*_naming(node), *_states(node))]
    reached = reachable(top)
    for node in nodes:
        widget = node.widget
        used = node.found.role() in CONTROLS - LOOKED_AT
        if widget is not None and used and not _reached(widget, reached):
            found.append(node.told("cannot be reached by keys"))
    return sorted(set(found))


def _naming(node: Node) -> Iterator[str]:
    role, widget = node.found.role(), node.widget
    if isinstance(widget, QScrollBar) or (widget is not None and _is_engine(widget)):
        return
    if role in CONTROLS and not node.name.strip():
        yield node.told(f"{role.name} without a name")
    if role in CONTROLS and "\n" in node.name.strip():
        yield node.told("a name of several lines")
    # What scrolls has keys of its own only where nothing in it has, and its name is that of a pane.
    if widget is not None and role in NOTHING and not isinstance(widget, QScrollArea):
        used = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if (used or widget.accessibleName()) and type(widget).__name__ not in ALLOWED:
            yield node.told(f"takes the focus or has a name, as a {role.name}")
    around = widget.parentWidget() if widget is not None else None
    if role == Role.LayeredPane and not isinstance(around, QTabWidget):
        yield node.told("a layered pane, which is said aloud: make it a Stack")
    if widget is None or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return
    if role == Role.Graphic and not widget.accessibleDescription():
        yield node.told("a picture with keys of its own, without a description")


def _states(node: Node) -> Iterator[str]:
    widget, state = node.widget, node.found.state()
    if node.found.role() == Role.TreeItem and state.expanded and not state.expandable:
        yield node.told("told as expanded, with nothing below")
    if widget is None:
        return
    if bool(state.disabled) == widget.isEnabled():
        yield node.told("enabled or disabled, told wrongly")
    if isinstance(widget, QAbstractButton):
        yield from _role(node, widget)
        if bool(state.checkable) != widget.isCheckable():
            yield node.told("can be checked, which is not told")
        if bool(state.checked) != (widget.isChecked() and widget.isCheckable()):
            yield node.told("checked or not, told wrongly")
    if isinstance(widget, QToolButton) and widget.menu() is not None and not state.hasPopup:
        yield node.told("has a menu, which is not told")
    if isinstance(widget, QLineEdit) and bool(state.readOnly) != widget.isReadOnly():
        yield node.told("read only or not, told wrongly")


def _role(node: Node, button: QAbstractButton) -> Iterator[str]:
    """What is wrong with what a button is said to be."""
    role, name = node.found.role(), button.objectName()
    group = button.group()
    if isinstance(button, Fold):
        described = node.found.text(QAccessible.Text.Description)
        told = "Unfolded" if button.unfolded else "Folded up"
        if role != Role.Button or described != told:
            yield node.told(f"unfolds something, told as a {role.name} that is {described!r}")
    elif not button.isCheckable():
        if role in {Role.CheckBox, Role.RadioButton}:
            yield node.told(f"is only pressed, told as a {role.name}")
    elif button.autoExclusive() or (group is not None and group.exclusive()):
        if role != Role.RadioButton:
            yield node.told(f"one of several, told as a {role.name}: make it a Choice")
    elif isinstance(button, QCheckBox) or name.startswith(tuple(SWITCHES)):
        if role != Role.CheckBox:
            yield node.told(f"on or off by itself, told as a {role.name}")
    elif not isinstance(button, QToolButton) or button.menu() is None:
        yield node.told(f"stays down, told as a {role.name}: give the reason in SWITCHES")


def reachable(top: QWidget) -> set[QWidget]:
    """What Tab stops at, and what arrow keys reach from there."""
    stops = {id(stop): stop for stop in reading_order.stops(top)}
    found = set(stops.values())
    for button in top.findChildren(QAbstractButton):
        row = button.parentWidget()
        among = row is not None and bool(row.property("oneStop"))
        group = button.group()
        grouped = group is not None and any(other in found for other in group.buttons())
        exclusive = button.autoExclusive() and row is not None
        if among or grouped or exclusive:
            found.add(button)
    return found


def _reached(widget: QWidget, reached: set[QWidget]) -> bool:  # noqa: PLR0911 - cases, one by one
    if widget in reached or not widget.isEnabled() or isinstance(widget, QScrollBar):
        return True
    if isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
        return not widget.verticalScrollBar().isVisible()  # else all of it is seen
    if isinstance(widget, QAbstractButton):
        if not widget.shortcut().isEmpty():
            return True
        action = widget.defaultAction() if isinstance(widget, QToolButton) else None
        if action is not None and not action.shortcut().isEmpty():
            return True
    above = widget.parentWidget()
    while above is not None:
        # Of these the whole is a stop, and has keys for its parts.
        whole = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
        if isinstance(above, whole) and (above in reached or _reached(above, reached)):
            return True
        if type(above).__name__ in ARROWS:
            return True
        above = above.parentWidget()
    proxy = widget.focusProxy()
    return proxy is not None and _reached(proxy, reached)


def _is_engine(widget: QWidget) -> bool:
    """Whether it is the web engine's, which tells of its pages by itself."""
    above: QWidget | None = widget
    while above is not None:
        if "WebEngine" in above.metaObject().className():
            return True
        above = above.parentWidget()
    return False
