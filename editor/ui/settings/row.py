"""One setting in the dialog: title, help, what it is changed with, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from editor.ui.hairline import hairline
from editor.ui.icons import icon
from editor.ui.languages import labelled
from editor.ui.look import STEP
from editor.ui.plain import wrapped_label
from editor.ui.settings.controls import Control, title_of
from editor.ui.settings.marking import Query, show_marked
from editor.ui.settings.table import Choice, Setting, Value
from editor.ui.settings.values import Settings
from editor.ui.text_size import share, size_icon

_CONTROL_WIDTH, _WIDEST = 216, 1.4  # times as wide with larger text
_WORDS = 200  # the least that words have beside a control, at the usual size of text


class SettingRow(QWidget):
    """Shows a setting and changes it at once.

    Its objectName is "setting.<key>"; ".control" and ".reset" behind that name its parts.
    """

    def __init__(self, setting: Setting, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self._settings = settings
        translate = QCoreApplication.translate
        self._title_text = translate("Settings", setting.title)
        self._help_text = translate("Settings", setting.help)
        self._values_text = ""
        if isinstance(setting.kind, Choice):
            titles = [title_of(setting.kind, value) for value, _title in setting.kind.values]
            self._values_text = ", ".join(titles)
        name = f"setting.{setting.key}"
        self.setObjectName(name)
        self._title = self._label()
        self._title.setProperty("role", "heading")
        self._help = self._label()
        self._help.setProperty("role", "muted")
        self._values = self._label()
        self._values.setProperty("role", "muted")
        self._values.hide()
        self._control = Control(setting.kind, self, self._choose)
        self.control = control = self._control.widget
        control.setObjectName(f"{name}.control")
        control.setAccessibleName(self._title_text)
        control.setAccessibleDescription(self._help_text)
        self.setFocusProxy(control)
        self._reset = self._make_reset(name)
        self._line = hairline(self)  # above it
        self._lay_out()
        settings.changed.connect(self._follow)
        self.mark(Query(""))
        self._show()

    def _label(self) -> QLabel:
        label = wrapped_label(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        return label

    def _make_reset(self, name: str) -> QToolButton:
        reset = QToolButton(self)
        reset.setObjectName(f"{name}.reset")
        reset.setIcon(icon("rotate-ccw"))
        size_icon(reset, 16)
        usual = title_of(self.setting.kind, self.setting.usual)
        told = self.tr("Back to the usual: {value}").format(value=usual)
        reset.setToolTip(told)
        reset.setAccessibleName(labelled(self._title_text, told))
        policy = reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(policy)
        reset.clicked.connect(lambda _=False: self._go_back())
        return reset

    def _lay_out(self) -> None:
        right = QHBoxLayout()
        right.setSpacing(STEP)
        right.addWidget(self.control)
        self.control.setFixedWidth(round(_CONTROL_WIDTH * min(share(), _WIDEST)))
        right.addWidget(self._reset)
        right.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(STEP)
        for label in (self._title, self._help, self._values):
            told.addWidget(label)
        told.addStretch(1)
        self._sides = sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.addLayout(told, 1)
        sides.addLayout(right)
        sides.setAlignment(right, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 3 * STEP)
        column.setSpacing(3 * STEP)
        column.addWidget(self._line)
        column.addLayout(sides)
        self._place_control()

    def _place_control(self) -> None:
        """Put what it is changed with beside the words, or below where they had too little room."""
        room = self.width() - self.control.width() - self._reset.sizeHint().width() - 7 * STEP
        beside = room >= round(_WORDS * share())
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._sides.setSpacing(6 * STEP if beside else 2 * STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_control()

    def mark(self, query: Query, section: str = "") -> bool:
        """Mark what is looked for; tells whether it is found here or in the section's title."""
        texts = (self._title_text, self._help_text, self._values_text)
        show_marked(self._title, self._title_text, query)
        show_marked(self._help, self._help_text, query)
        in_values = bool(self._values_text) and query.touches(self._values_text)
        self._values.setVisible(in_values)
        if in_values:
            told = self.tr("Choices: {values}").format(values=self._values_text)
            show_marked(self._values, told, query)
        return query.finds(*texts, section)

    def _choose(self, value: Value) -> None:
        self._settings.change(self.setting.key, value)

    def _go_back(self) -> None:
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settings.reset(self.setting.key)

    def _follow(self, key: str) -> None:
        if key == self.setting.key:
            self._show()

    def _show(self) -> None:
        self._control.show(self._settings.value(self.setting.key))
        self._reset.setVisible(not self._settings.is_usual(self.setting.key))
