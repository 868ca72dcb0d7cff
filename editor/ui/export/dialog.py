"""The dialog that writes the map to a file: as what, how large, and what it will look like."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.language import LANGUAGES
from editor.messages import EditorError, Message
from editor.ui.combo import Combo
from editor.ui.dialog_parts import Dialog, framed, resize
from editor.ui.export.choices import (
    Choices,
    last_folder,
    remember,
    remember_folder,
    remembered,
)
from editor.ui.export.jobs import (
    Preview,
    Source,
    Wanted,
    Written,
    preview,
    write,
    write_site,
)
from editor.ui.export.kinds import KINDS, SITE, KindList, name_of
from editor.ui.export.options import DrawingOptions
from editor.ui.export.preview_pane import PreviewPane
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.newest import Newest
from editor.ui.outside import choose_folder
from editor.ui.plain import plain_label, plain_tip
from editor.ui.preferences import Preferences
from editor.ui.text_size import share
from editor.ui.told import tell
from editor.ui.words import words

_PAUSE_MS = 120
_POLL_MS = 60
_KINDS_WIDTH = 228
_KINDS_WIDEST = 360


class ExportDialog(Dialog):
    """Writes one map, or the site. file: what was written, None for nothing.

    left_out: what of the site was not, and is told when the dialog is gone.
    """

    def __init__(self, parent: QWidget | None, source: Source, preferences: Preferences) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export the map"))
        self.setMinimumSize(800, 500)
        resize(self, 940, 640)
        self.file: Path | None = None
        self.left_out: tuple[Message, ...] = ()
        self._source, self._preferences = source, preferences
        self._remembered = remembered(preferences)
        self._turn = 0  # of the file that is being written; an older one is not wanted
        self._writing = Wanted()
        self._previewing = Wanted()
        self._previews = Newest(self)
        self._previews.done.connect(self._show_preview)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask_preview)
        self._writer = Newest(self)
        self._writer.done.connect(self._take_written)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(lambda: self._bar.setValue(round(self._writing.share * 100)))
        self._make_parts()
        self._lay_out()
        self.finished.connect(lambda _: self._stop())
        self.kinds.choose(self._remembered.ending)
        self.kinds.selectionModel().currentChanged.connect(self._changed)
        self._changed()
        self.kinds.setFocus()

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return replace(self.options.choices, ending=self.kinds.kind.ending)

    @property
    def settled(self) -> bool:
        """Whether what is seen is what would be written."""
        return not self._pause.isActive() and not self._previews.busy

    def _make_parts(self) -> None:
        endings = self._source.exporters.endings
        if self._source.site is not None:
            endings = (*endings, SITE)
        self.kinds = KindList([kind for kind in KINDS if kind.ending in endings], self)
        wanted = max(round(_KINDS_WIDTH * share()), self.kinds.width_of_words())
        self.kinds.setFixedWidth(min(wanted, _KINDS_WIDEST))
        self.preview = PreviewPane(self)
        self.preview.resized.connect(self._pause.start)
        self._caption = plain_label(self)
        self._caption.setObjectName("exportCaption")
        self._caption.setProperty("role", "muted")
        self.options = DrawingOptions(self._remembered, self)
        self.options.changed.connect(self._changed)
        self._language = self._make_language()
        self._told = plain_label(self)
        self._told.setObjectName("exportTold")
        self._told.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("exportProgress")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of the file is made"))
        self._bar.hide()
        self._go = QPushButton(self.tr("Export…"), self)
        self._go.setObjectName("exportGo")
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        self._go.clicked.connect(self._export)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("exportCancel")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)

    def _make_language(self) -> QWidget:
        """The language of the words for readers: at once the vault's, for whoever exports it."""
        box = Combo(self)
        box.setObjectName("exportLanguage")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(box.findData(self._source.snapshot.language.partition("-")[0].lower()))
        box.setToolTip(self.tr("Kept in the vault's settings, for everyone who exports it"))
        box.activated.connect(lambda _: self._speak(str(box.currentData())))
        row = QWidget(self)
        label = QLabel(self.tr("La&nguage of readers"), row)
        label.setBuddy(box)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addWidget(label)
        layout.addWidget(box)
        layout.addStretch(1)
        return row

    def _speak(self, language: str) -> None:
        if self._source.speak is None or language == self._source.snapshot.language:
            return
        try:
            self._source = self._source.speak(language)
        except EditorError as error:
            self._tell([error.message], failed=True)
            return
        self._changed()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(2 * STEP)
        right.addWidget(self.preview, 1)
        right.addWidget(self._caption)
        right.addSpacing(STEP)
        right.addWidget(self._language)
        right.addWidget(self.options)
        columns = QHBoxLayout()
        columns.setSpacing(4 * STEP)
        columns.addWidget(self.kinds)
        columns.addLayout(right, 1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        foot = QHBoxLayout()
        foot.setSpacing(4 * STEP)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._bar, 1)
        foot.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)
        layout = framed(self, 4 * STEP)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)

    # What it will look like

    def _changed(self) -> None:
        kind, choices = self.kinds.kind, self.choices
        self.options.setVisible(kind.drawn)
        self._language.setVisible(kind.speaks and self._source.speak is not None)
        if kind.drawn:
            output = choices.output(self._source.drawn.content.bounds, self._source.view)
            self.options.show_pixels(*output.pixels)
        self._caption.setText(self.tr("Drawing…") if kind.drawn else self.tr("Reading…"))
        self._pause.start()

    def _ask_preview(self) -> None:
        kind, most = self.kinds.kind, self.preview.pixels
        self._previewing.end()
        self._previewing = Wanted()
        job = partial(preview, self._source, kind, self.choices, most, self._previewing)
        self._previews.ask(job)

    def _show_preview(self, found: Preview) -> None:
        if self._previews.busy or self._pause.isActive():
            return  # something else is chosen by now
        if found.image is not None:
            self.preview.show_image(found.image)
        elif found.failure is None:
            self.preview.show_text(found.text)
        self._caption.setText(self._caption_of(found))
        told = [found.failure] if found.failure else [*self._source.told, *found.left_out]
        self._tell(told, failed=found.failure is not None)
        self._go.setEnabled(found.failure is None)

    def _caption_of(self, found: Preview) -> str:
        if found.failure is not None:
            return ""
        placed = len(self._source.drawn.pins)
        if self.kinds.kind.ending == SITE and self._source.site is not None:
            return plural(
                self,
                "The map, the directory and 1 article, for any web host",
                "The map, the directory and {n} articles, for any web host",
                len(self._source.site.entries),
            )
        if found.size is not None:
            form = QLocale.DataSizeFormat.DataSizeSIFormat
            size = self.locale().formattedDataSize(found.size, 1, form)
            return plural(self, "{size}, 1 entry", "{size}, {n} entries", placed, size=size)
        output = self.choices.output(self._source.drawn.content.bounds, self._source.view)
        if self.kinds.kind.ending == ".pdf":
            across, down = (round(side * 25.4) for side in output.inches)
            size = self.tr("{width} × {height} mm").format(width=across, height=down)
        else:
            width, height = output.pixels
            size = self.tr("{width} × {height} pixels").format(width=width, height=height)
        if found.titles is None:
            return size
        told = self.tr("{size}, {n} of {all} titles have room")
        return told.format(size=size, n=found.titles, all=placed)

    def _tell(self, told: list[Message], *, failed: bool = False) -> None:
        """Say what is left out; when it is much, the rest in a tooltip."""
        sentences = [words(message) for message in told]
        first = " ".join(sentences[:2])
        if len(sentences) > 2:
            first = self.tr("{first} {n} more.").format(first=first, n=len(sentences) - 2)
        tell(self._told, first, problem=failed)
        self._told.setToolTip(plain_tip("\n".join(sentences)) if len(sentences) > 2 else "")
        self._told.setAccessibleDescription(" ".join(sentences))

    # The file

    def _export(self) -> None:
        kind = self.kinds.kind
        if kind.ending == SITE:
            title = self.tr("Export the site to a folder")
            chosen_folder = choose_folder(self, title, last_folder(self._preferences))
            if chosen_folder is not None:
                self._write(chosen_folder)
            return
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]', " ", self._source.drawn.name).strip() or "map"
        folder = last_folder(self._preferences) or Path.home()
        filters = f"{name_of(kind)} (*{kind.ending})"
        start = str(folder / f"{name}{kind.ending}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), start, filters)
        if chosen:
            file = Path(chosen)
            self._write(file if file.suffix.lower() == kind.ending else
                        file.with_name(file.name + kind.ending))  # fmt: skip

    def _write(self, file: Path) -> None:
        remember(self._preferences, self.choices)
        is_site = self.kinds.kind.ending == SITE
        remember_folder(self._preferences, file if is_site else file.parent)
        self._turn += 1
        turn, self._writing = self._turn, Wanted()
        if is_site:
            job = partial(write_site, turn, self._source, file, self._writing)
        else:
            job = partial(write, turn, self._source, self.choices, file, self._writing)
        self._busy(True)
        self._writer.ask(job)

    def _call_off(self) -> None:
        self._turn += 1
        self._writing.end()

    def _busy(self, busy: bool) -> None:
        for part in (self.kinds, self._language, self.options, self._go):
            part.setEnabled(not busy)
        self._told.setVisible(not busy)
        self._bar.setVisible(busy)
        told = self.kinds.kind.drawn or self.kinds.kind.ending == SITE
        self._bar.setRange(0, 100 if told else 0)
        self._bar.setValue(0)
        if busy:
            self._poll.start()
            self._cancel.setFocus()
        else:
            self._poll.stop()

    def _take_written(self, written: Written) -> None:
        if written.turn != self._turn:  # called off
            return
        self._busy(False)
        if written.file is not None:
            self.file, self.left_out = written.file, written.left_out
            self.accept()
        elif written.failure is not None:
            self._tell([written.failure], failed=True)
            self._go.setFocus()

    def reject(self) -> None:
        """Call off what is being written; else close."""
        if self._poll.isActive():
            self._call_off()
            self._busy(False)
            self._go.setFocus()
            return
        remember(self._preferences, self.choices)
        super().reject()

    def _stop(self) -> None:
        # What is being drawn or written ends by itself, soon: nobody waits for that.
        self._previewing.end()
        self._call_off()
        self._pause.stop()
        self._poll.stop()
        self._previews.drop()
        self._writer.drop()
