"""The preview pane: the article's page, following the entry that is edited."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.messages import Message
from editor.ui.look import DARK, LIGHT, Tones, tones_of
from editor.ui.newest import Newest
from editor.ui.plain import plain_label
from editor.ui.preview.bar import PreviewBar
from editor.ui.preview.sheet import Sheet
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.article.page import Page, PageContent
    from editor.ui.preview.engine import Engine

_PHONE_WIDTH = 390 + 10  # of the page, and the sheet's edge around it
_UNLIMITED = (1 << 24) - 1


def _render(content: PageContent, scheme: str) -> Page:
    # Imported here, in the worker's thread: the Markdown parser would hold up the first window.
    from editor.article.page import render_page

    return render_page(content, scheme=scheme)


class Preview(QWidget):
    """Shows the page of an entry as readers will see it.

    The web engine is started by `start_engine`, when the window is up; what is to be shown
    before waits. entry_activated: the vault-relative path of an entry whose link was clicked;
    link_activated: an http, https or mailto address likewise; link_hovered: the address under
    the pointer, an entry's path, or an empty text; rendered: the path of the entry whose newest
    page is shown.
    """

    entry_activated = Signal(str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    rendered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._engine: Engine | None = None
        self._content: PageContent | None = None
        self._chosen_dark: bool | None = None  # None: as the window
        self._bar = PreviewBar(self)
        self._bar.phone_chosen.connect(self._show_phone)
        self._bar.light_toggled.connect(self._toggle_light)
        self._problems = plain_label(self)
        self._problems.setObjectName("previewProblems")
        self._problems.setProperty("role", "problem")
        self._problems.setWordWrap(True)
        self._problems.hide()
        self._sheet = Sheet(self)
        self._worker = Newest(self)
        self._worker.done.connect(self._on_page)

        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self._problems)
        row = QHBoxLayout()
        row.addWidget(self._sheet)
        column.addLayout(row, 1)
        self._use_tones()

    @property
    def has_engine(self) -> bool:
        """Whether the web engine was started."""
        return self._engine is not None

    @property
    def engine(self) -> Engine | None:
        """The web engine, once it was started."""
        return self._engine

    def start_engine(self) -> None:
        """Start the web engine; once is enough. A sentence says so where it cannot start."""
        if self._engine is not None:
            return
        try:
            from editor.ui.preview.engine import Engine
        except ImportError as error:
            self._sheet.show_sentence(
                self.tr(
                    "The preview needs Qt's web engine, which cannot be loaded: {reason}. "
                    "Everything else works. To mend it, install the libraries that "
                    "packaging/system-packages.txt lists and start the program again."
                ).format(reason=error)
            )
            return
        engine = Engine(self._sheet)
        engine.entry_activated.connect(self.entry_activated)
        engine.link_activated.connect(self.link_activated)
        engine.link_hovered.connect(self.link_hovered)
        engine.shown.connect(self._on_shown)
        engine.failed.connect(self._on_failed)
        self._engine = engine
        self._sheet.set_page(engine.view)
        self._use_tones()
        self._render()

    def show_article(self, content: PageContent | None, why: str = "") -> None:
        """Show the page of `content`; without one say `why`, or that no entry is chosen."""
        known, self._content = self._content, content
        if content is None or known is None or content.path != known.path:
            self._worker.drop()
        if content is None:
            self._show_problems(())
            if self._engine is not None:
                self._engine.show_page("", "")
            self._sheet.show_sentence(why or self.tr("Choose an entry to see its page."))
        else:
            self._render()

    def shut_down(self) -> None:
        """Stop the engine and the thread; nothing is shown from then on."""
        self._worker.stop()
        if self._engine is not None:
            engine, self._engine = self._engine, None
            engine.shut_down()

    def _render(self) -> None:
        if self._engine is not None and self._content is not None:
            # Empty paper at first, but of the size that the page is to be laid out for.
            self._sheet.show_page()
            self._engine.use_pictures(self._content.pictures)
            scheme = "dark" if self._tones().dark else "light"
            self._worker.ask(partial(_render, self._content, scheme))

    def _on_page(self, page: Page) -> None:
        # While the curator types, it may be a page that is overtaken: better than none.
        if self._engine is not None:
            self._show_problems(page.problems)
            self._engine.show_page(page.html, page.path)

    def _on_shown(self, path: str) -> None:
        newest = not self._worker.busy
        if newest and self._content is not None and self._content.path == path:
            self.rendered.emit(path)

    def _on_failed(self) -> None:
        self._sheet.show_sentence(
            self.tr("The preview stopped working. It starts again with the next change.")
        )
        if self._engine is not None:
            self._engine.restart()

    def _show_problems(self, problems: tuple[Message, ...]) -> None:
        self._problems.setText("\n".join(words(problem) for problem in problems))
        self._problems.setVisible(bool(problems))

    # --- look

    def _tones(self) -> Tones:
        """The page's tones."""
        dark = tones_of(self).dark if self._chosen_dark is None else self._chosen_dark
        return DARK if dark else LIGHT

    def _use_tones(self) -> None:
        tones = self._tones()
        self._sheet.set_tones(tones)
        self._bar.set_dark(tones.dark)
        if self._engine is not None:
            self._engine.set_paper(tones.pane)

    def _toggle_light(self) -> None:
        self._chosen_dark = not self._tones().dark
        self._use_tones()
        self._render()

    def _show_phone(self, phone: bool) -> None:
        self._sheet.setMaximumWidth(_PHONE_WIDTH if phone else _UNLIMITED)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sheet"):
            self._use_tones()
            self._render()
