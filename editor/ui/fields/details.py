"""What is said of one field, to be changed; and what its entries tell of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.schema.completion import Option
from editor.schema.fields import ASTRO, ENTRIES, OBSIDIAN, TERRITORY_FILE
from editor.schema.kinds import KINDS, TEXT
from editor.schema.specs import FieldSpec, holds_items, takes_most, takes_options
from editor.ui.fields.chooser import Chooser
from editor.ui.fields.kind_words import KIND_WORDS, kind_word
from editor.ui.fields.options import OptionsBox
from editor.ui.form.switch import Switch
from editor.ui.languages import enumerated
from editor.ui.look import STEP, Text, wear
from editor.ui.one_line import keep_one_line
from editor.ui.plain import plain_label
from editor.ui.text_size import share
from editor.vault.scalars import resolve
from editor.workspace.field_changes import Use

_COMMON = 8  # values in use that are named
_MOST_IN_USE = 200  # more distinct values are no choice
_FIGURE = QRegularExpression(r"\d{0,9}(\.\d{1,4})?")
_HELP_HEIGHT = 68
_KIND_LETTERS = 12


class Details(QScrollArea):
    """The fields' editors. changed: what is said differs; `spec` has it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fieldDetails")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._spec = FieldSpec("")
        self._showing = False
        self._content = QWidget(self)
        self._content.setObjectName("fieldDetailsContent")
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        self._layout.setSpacing(STEP)
        self.label = QLineEdit(self._content)
        self.help = QPlainTextEdit(self._content)
        self.kind = Chooser(self._content)
        self.required = Switch(self._content)
        self.most = QLineEdit(self._content)
        self.options = OptionsBox(self._content)
        self.facts = plain_label(self._content)
        self._make_editors()
        self._lay_out()
        self.setWidget(self._content)
        self.label.textEdited.connect(self._take)
        self.help.textChanged.connect(self._take)
        self.kind.currentIndexChanged.connect(self._take)
        self.required.toggled.connect(self._take)
        self.most.textEdited.connect(self._take)
        self.options.changed.connect(self._take)

    def _make_editors(self) -> None:
        self.label.setObjectName("fieldLabel")
        keep_one_line(self.label)
        self.help.setObjectName("fieldHelp")
        self.help.setProperty("field", True)
        self.help.setTabChangesFocus(True)
        self.help.document().setDocumentMargin(2 * STEP)
        self.help.setFixedHeight(round(_HELP_HEIGHT * share()))
        self.kind.setObjectName("fieldKind")
        # The widest of the kinds need not be in view.
        self.kind.setSizeAdjustPolicy(
            Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(_KIND_LETTERS)
        for name in KIND_WORDS:
            self.kind.addItem(kind_word(name), name)
        self.required.setObjectName("fieldRequired")
        self.most.setObjectName("fieldMost")
        self.most.setPlaceholderText(self.tr("No limit"))
        self.most.setValidator(QRegularExpressionValidator(_FIGURE, self.most))
        self.facts.setObjectName("fieldFacts")
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _lay_out(self) -> None:
        self._add_row(self.tr("Label"), self.label)
        self._add_row(self.tr("Help"), self.help)
        pair = QHBoxLayout()
        pair.setSpacing(3 * STEP)
        self._labelled(pair, self.tr("Kind"), self.kind, 3)
        self._most_label = self._labelled(pair, self.tr("At most"), self.most, 2)
        self._labelled(pair, self.tr("Required"), self.required, 0)
        self._layout.addSpacing(2 * STEP)
        self._layout.addLayout(pair)
        self._options_label = self._add_row(self.tr("Only these values"), self.options)
        self._layout.addSpacing(4 * STEP)
        heading = plain_label(self._content)
        heading.setProperty("role", "heading")
        heading.setText(self.tr("In the entries"))
        self._layout.addWidget(heading)
        self._layout.addWidget(self.facts)
        self._layout.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width() + 4 * STEP, 40 * STEP)

    @property
    def spec(self) -> FieldSpec:
        """What is said of the field."""
        return self._spec

    def show_field(
        self,
        spec: FieldSpec,
        use: Use,
        entries: int,
        sources: Sequence[str],
        *,
        of_map: bool,
        required_elsewhere: bool,
    ) -> None:
        """Show a field. entries: how many there are. of_map: its kind follows from the map."""
        self._showing = True
        self._spec = spec
        self.label.setText(spec.label)
        if self.help.toPlainText() != spec.help:
            self.help.setPlainText(spec.help)
        self.kind.setCurrentIndex(self.kind.findData(spec.kind))
        self.kind.setEnabled(not of_map)
        self.kind.setToolTip(self.tr("The map tells its kind.") if of_map else "")
        self.required.setChecked(spec.required)
        self.required.setEnabled(not required_elsewhere)
        tip = self.tr("The site's own schema requires this field.") if required_elsewhere else ""
        self.required.setToolTip(tip)
        self.most.setText("" if spec.most is None else str(spec.most))
        self.options.show_options(spec.options, _choices_in_use(spec, use))
        self.facts.setText("\n".join(self._facts(use, entries, sources)))
        self._fit()
        self._showing = False
        self.verticalScrollBar().setValue(0)

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed, or all."""
        for widget in (self.label, self.help, self.kind, self.required, self.most, self.options):
            widget.setEnabled(not read_only)

    def _take(self, _value: object = None) -> None:
        if self._showing:
            return
        kind = str(self.kind.currentData())
        options = self.options.options() if takes_options(KINDS[kind]) else ()
        most = resolve(self.most.text()) if takes_most(KINDS[kind]) else None
        self._spec = FieldSpec(
            self.label.text().strip(),
            self.help.toPlainText().strip(),
            kind,
            options,
            self.required.isChecked(),
            most if isinstance(most, int | float) else None,
        )
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Show the editors that the kind has a use for."""
        kind = KINDS[self._spec.kind]
        self.most.setVisible(takes_most(kind))
        self._most_label.setVisible(takes_most(kind))
        items = self.tr("At most, items")
        self._most_label.setText(items if holds_items(kind) else self.tr("At most"))
        self.options.setVisible(takes_options(kind))
        self._options_label.setVisible(takes_options(kind))

    def _facts(self, use: Use, entries: int, sources: Sequence[str]) -> list[str]:
        names = {
            TERRITORY_FILE: self.tr("the vault's schema"),
            ASTRO: self.tr("the site's schema"),
            OBSIDIAN: self.tr("Obsidian"),
            ENTRIES: self.tr("the entries"),
        }
        known = [names[one] for one in sources if one != ENTRIES or use.having]
        lines = []
        if known:
            lines.append(self.tr("Known from {sources}.").format(sources=enumerated(known)))
        if not use.having:
            return [*lines, self.tr("No entry has it.")]
        had = self.tr("{n} of {all} entries have it, and {filled} of them hold a value.")
        lines.append(had.format(n=use.having, all=entries, filled=use.filled))
        if use.nothing is not None:
            usual = use.nothing or self.tr("nothing behind the colon")
            lines.append(self.tr("An empty one is usually written as: {text}").format(text=usual))
        if use.values:
            lines.append(self._common(use.values))
        return lines

    def _common(self, values: Sequence[Option]) -> str:
        named = enumerated(f"{option.text} ({option.count})" for option in values[:_COMMON])
        more = len(values) - _COMMON
        if more <= 0:
            return self.tr("Values: {values}").format(values=named)
        text = self.tr("Most common of {n} values: {values}")
        return text.format(n=len(values), values=named)

    def _add_row(self, text: str, widget: QWidget) -> QLabel:
        if self._layout.count():
            self._layout.addSpacing(2 * STEP)
        label = self._make_label(text, widget)
        self._layout.addWidget(label)
        self._layout.addWidget(widget)
        return label

    def _labelled(self, row: QHBoxLayout, text: str, widget: QWidget, stretch: int) -> QLabel:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        label = self._make_label(text, widget)
        column.addWidget(label)
        column.addWidget(widget)
        row.addLayout(column, stretch)
        return label

    def _make_label(self, text: str, widget: QWidget) -> QLabel:
        label = plain_label(self)
        wear(label, Text.SMALL)
        label.setProperty("role", "muted")
        label.setText(text)
        label.setBuddy(widget)
        widget.setAccessibleName(text)
        return label


def _choices_in_use(spec: FieldSpec, use: Use) -> list[str]:
    """The values in use, where they can be meant as choices: texts that repeat, not too many."""
    repeats = any(option.count > 1 for option in use.values)
    if len(use.values) > _MOST_IN_USE or (spec.kind == TEXT.name and not repeats):
        return []
    return [option.text for option in use.values]
