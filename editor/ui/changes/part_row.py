"""One thing that differs: in words, with what changed in them, and a button that takes it back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from editor.messages import Label
from editor.publish.changes.parts import Part, Run, What
from editor.ui.icons import icon
from editor.ui.languages import enumerated
from editor.ui.look import STEP, Tones, tones_of
from editor.ui.plain import plain_tip
from editor.ui.text_size import size_icon
from editor.ui.words import words

_ICON = 15
# A passage that was written anew may be a book.
_LONGEST = 2000
_GAP = "…"
_LONG_WORD = re.compile(r"\S{28,}")
_SHORT_PART = re.compile(r".{1,14}")


class PartRow(QFrame):
    """revert_wanted: the part shall be as it was. going: its place shall be shown."""

    revert_wanted = Signal(object)
    going = Signal(object)

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part
        self.setProperty("partRow", True)
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._told.setWordWrap(True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told.setMinimumWidth(0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._told.setSizePolicy(policy)
        if part.what is What.FIELD and field_of(part) not in part.keys:
            told = self.tr("In the file: {keys}").format(keys=enumerated(part.keys))
            self._told.setToolTip(plain_tip(told))
        self._runs = QLabel(self)
        self._runs.setTextFormat(Qt.TextFormat.RichText)
        self._runs.setWordWrap(True)
        self._runs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._runs.setSizePolicy(policy)
        self._runs.setProperty("reading", True)
        self._runs.setVisible(bool(part.runs))
        what = words(part.words).rstrip(".")
        self.show_place = self._tool("showPart", "arrow-up-right", self.tr("Show in the entry"))
        self.show_place.setAccessibleName(self.tr("Show: {what}").format(what=what))
        self.show_place.clicked.connect(lambda _=False: self.going.emit(self.part))
        self.revert = self._tool("revertPart", "undo-2", self.tr("Revert this"))
        self.revert.setAccessibleName(self.tr("Revert: {what}").format(what=what))
        self.revert.clicked.connect(lambda _=False: self.revert_wanted.emit(self.part))
        self.revert.setVisible(bool(part.back))
        self._drawn = True
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(self._told)
        column.addWidget(self._runs)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        row.setSpacing(2 * STEP)
        row.addLayout(column, 1)
        row.addWidget(self.show_place, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.revert, 0, Qt.AlignmentFlag.AlignTop)
        self._draw()

    def _tool(self, name: str, drawn: str, tip: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(name)
        tool.setIcon(icon(drawn))
        size_icon(tool, _ICON)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tool.setToolTip(tip)
        return tool

    @property
    def text(self) -> str:
        """What is told, as plain text."""
        return words(self.part.words)

    def changeEvent(self, event: QEvent) -> None:
        """Tones are kept in the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_drawn"):
            self._draw()

    def _draw(self) -> None:
        tones = tones_of(self)
        told = marked_up(self.part, words(self.part.words), tones)
        if self.part.under and self.part.what is not What.LINES:
            under = escape(self.tr("under “{heading}”").format(heading=self.part.under))
            told += f' <span style="color:{tones.muted}">{under}</span>'
        self._told.setText(told)
        if self.part.runs:
            self._runs.setText(runs_html(self.part.runs, tones))


def marked_up(part: Part, told: str, tones: Tones) -> str:
    """The words, with what names the field set apart from what became of it."""
    told = breakable(told)
    text = escape(told)
    name = escape(breakable(field_of(part)))
    if name and text.startswith(name):
        text = f'<span style="color:{tones.muted}">{name}</span>{text[len(name) :]}'
    return text


def field_of(part: Part) -> str:
    """What the field is called that differs, as its words begin; empty for anything else."""
    if part.what is not What.FIELD:
        return ""
    name = part.words.args.get("field", part.keys[0] if part.keys else "")
    return QCoreApplication.translate("labels", name) if isinstance(name, Label) else str(name)


def runs_html(runs: Sequence[Run], tones: Tones) -> str:
    """Words that changed, told apart by a line below or through them as well as by their tone."""
    came = tones.added
    looks = {
        "same": f"color:{tones.ink}",
        "gap": f"color:{tones.muted}",
        "added": f"color:{came};text-decoration:underline;background-color:{_tint(came, tones)}",
        "removed": (
            f"color:{tones.problem};text-decoration:line-through;"
            f"background-color:{_tint(tones.problem, tones)}"
        ),
    }
    pieces = []
    left = _LONGEST
    for number, run in enumerate(runs):
        text = _gap(number, len(runs)) if run.kind == "gap" else run.text
        if left <= 0:
            pieces.append(_GAP)
            break
        shown = text[:left] + (_GAP if len(text) > left else "")
        left -= len(text)
        shown = breakable(shown)
        body = escape(shown.strip("\n") if run.kind != "same" else shown)
        body = body.replace("\r", "").replace("\n", "<br>")
        if run.kind == "added" and number and runs[number - 1].kind == "removed":
            pieces.append("\u2009")
        pieces.append(f'<span style="{looks[run.kind]}">{body}</span>')
    return "".join(pieces)


def breakable(text: str) -> str:
    """The text with places to break a line in what is too long for one, such as an address."""
    return _LONG_WORD.sub(lambda found: "\u200b".join(_SHORT_PART.findall(found[0])), text)


def _gap(number: int, count: int) -> str:
    if number == 0:
        return f"{_GAP} "
    return f" {_GAP}" if number == count - 1 else f" {_GAP} "


def _tint(tone: str, tones: Tones) -> str:
    """The tone, faint on the pane."""
    ground, share = tones.pane, 0.14
    parts = [
        round(int(tone[n : n + 2], 16) * share + int(ground[n : n + 2], 16) * (1 - share))
        for n in (1, 3, 5)
    ]
    return "#" + "".join(f"{part:02X}" for part in parts)
