"""The preview pane: the article's page, following the entry that is edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.messages import Message
from editor.ui.newest import Newest
from editor.ui.plain import plain_label
from editor.ui.preferences import Preferences
from editor.ui.preview.bar import PreviewBar
from editor.ui.preview.notice import PreviewNotice
from editor.ui.preview.page_look import PageLook
from editor.ui.preview.remote import RemotePictures
from editor.ui.preview.sheet import Sheet
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.article.page import PageContent
    from editor.ui.preview.engine import Engine
    from editor.ui.preview.following import Following
    from editor.ui.preview.handing_on import HandingOn
    from editor.ui.preview.printing import Printing
    from editor.ui.preview.rendering import Rendered, Rendering

_FENCES = ("```", "~~~")
# Who hides the preview for so long is taken to do without: its page has a process, of 80 MB.
_LEFT_MS = 30_000
# A page that is there sooner comes without a word: that would only flicker.
_SLOW_MS = 400


class Preview(QWidget):
    """Shows the page of an entry as readers will see it.

    The web engine is started by `start_engine`, when the window is up; what is to be shown
    before waits. entry_activated: the vault-relative path of an entry whose link was clicked;
    link_activated: an http, https or mailto address likewise; link_hovered: the address under
    the pointer, an entry's path, or an empty text; rendered: the path of the entry whose newest
    page is shown; source_line_clicked: the line of the file whose text was clicked;
    scrolled_to_line: the one that the reader scrolled to, with fractions. Lines count from 1.
    unseen(sentence, well): what became of printing, told while nobody looks at the preview; well:
    nothing went wrong.
    """

    entry_activated = Signal(str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    rendered = Signal(str)
    source_line_clicked = Signal(int)
    scrolled_to_line = Signal(float)
    unseen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._engine: Engine | None = None
        self._following: Following | None = None
        self._content: PageContent | None = None
        self._shown: str | None = None  # the entry whose page is in view
        self._unseen = ""  # why no page can be shown at all
        self._card = False
        self._leads = False  # the reader does, with a click
        self._bar = PreviewBar(self)
        self._remote = RemotePictures(self)
        self._remote.changed.connect(self._render)
        self._connect_bar()
        self._notice = PreviewNotice(self, "previewNotice")
        self._made_handing_on: HandingOn | None = None
        self._printing: Printing | None = None
        self._prints_next = False  # once the page is shown
        self._problems = plain_label(self)
        self._problems.setObjectName("previewProblems")
        self._problems.setProperty("role", "problem")
        self._problems.setWordWrap(True)
        self._problems.hide()
        self._sheet = Sheet(self)
        self._look = PageLook(self, self._bar, self._sheet)
        self._look.changed.connect(self._follow_look)
        self._worker = Newest(self)
        self._worker.done.connect(self._on_page)
        self._until_slow = QTimer(self, singleShot=True)
        self._until_slow.timeout.connect(self._say_slow)
        self._until_let_go = QTimer(self, singleShot=True, interval=_LEFT_MS)
        self._until_let_go.timeout.connect(self._let_go)

        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        for part in (self._bar, self._remote.offer, self._notice, self._problems):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._sheet, 1)
        row.addStretch()
        column.addLayout(row, 1)

    @property
    def offered(self) -> Mapping[str, QAction]:
        """All that can be done with the page, by name."""
        return self._bar.actions_by_name

    def _connect_bar(self) -> None:
        bar = self._bar
        bar.card_chosen.connect(self._show_card)
        bar.pdf_wanted.connect(self._print)
        bar.browser_wanted.connect(self._open_in_browser)
        bar.copy_wanted.connect(self._copy)
        bar.remote_wanted.connect(self._show_remote)
        bar.set_page_there(False)

    def use_preferences(self, preferences: Preferences) -> None:
        """Take up what the curator chose in earlier runs, and keep there what is chosen."""
        self._remote.use_preferences(preferences)
        self._look.use_settings(preferences.settings)

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
            from editor.ui.preview.following import Following
        except ImportError as error:
            from editor.libraries import engine_unloadable

            why = words(engine_unloadable(error))
            self._unseen = self.tr(
                "The preview needs Qt's web engine. {why} Everything else works. "
                "Start the program again after that."
            ).format(why=why)
            self._tell(self._unseen, "unseen")
            return
        engine = Engine(self._sheet)
        engine.entry_activated.connect(self.entry_activated)
        engine.link_activated.connect(self.link_activated)
        engine.link_hovered.connect(self.link_hovered)
        engine.shown.connect(self._on_shown)
        engine.failed.connect(self._on_failed)
        engine.emptied.connect(self._render)
        engine.reloaded.connect(self._on_reloaded)
        self._engine = engine
        self._following = following = Following(engine)
        following.clicked.connect(self._on_clicked)
        following.scrolled.connect(self.scrolled_to_line)
        self._sheet.zoom_changed.connect(engine.set_zoom)
        self._sheet.set_page(engine.view)
        self._follow_look()

    def show_article(self, content: PageContent | None, why: str = "") -> None:
        """Show the page of `content`; without one say `why`, or that no entry is chosen."""
        known, self._content = self._content, content
        if content is None or known is None or content.path != known.path:
            self._worker.drop()
            if not self.is_printing:  # the page stays until then, as the line says
                self._notice.hide()
        self._bar.set_page_there(content is not None and self._engine is not None)
        if content is None:
            self._prints_next = False
            self._show_problems(())
            self._remote.offer.hide()
            if self._engine is not None:
                from editor.ui.preview.rendering import Rendered

                self._engine.show_page(Rendered.nothing())
            self._tell(why or self.tr("Choose an entry to see its page."))
        elif self._engine is None:
            self.expect_article()
        else:
            self._render()

    def expect_article(self) -> None:
        """An entry is chosen whose page comes with the engine; until then the sheet is empty."""
        if self._unseen:
            self._tell(self._unseen, "unseen")
        else:
            self._sheet.show_sentence("")
            self._wait()

    def follow_line(self, line: float) -> None:
        """Bring the page to a line of the file, counted from 1, with fractions.

        The line comes to the top; towards the article's end more and more the last line counts,
        so that the page ends when the text does.
        """
        if self._following is not None and not self._card and not self._leads:
            self._following.go(line)

    def shut_down(self) -> None:
        """Stop the engine and the thread; nothing is shown from then on."""
        self._until_slow.stop()
        self._worker.stop()
        if self._made_handing_on is not None:
            self._made_handing_on.shut_down()
        if self._engine is not None:
            engine, self._engine, self._following = self._engine, None, None
            engine.shut_down()

    def _render(self) -> None:
        content = self._content
        if self._engine is not None and content is not None:
            # Empty paper at first, but of the size that the page is to be laid out for.
            self._sheet.show_page()
            if content.path != self._shown:
                self._wait()
            remote = self._shows_remote()
            self._bar.show_remote(remote)
            self._engine.use_pictures(content.pictures, remote=remote)
            scheme = "dark" if self._look.tones.dark else "light"
            job = partial(self._rendering.render, content, scheme, remote=remote, card=self._card)
            self._worker.ask(job)

    def _wait(self) -> None:
        """Say so where the page does not come soon."""
        if not self._until_slow.isActive():
            self._until_slow.start(_SLOW_MS)

    def _say_slow(self) -> None:
        self._sheet.cover(self.tr("Making the page…"))

    def _tell(self, sentence: str, picture: str = "sheet") -> None:
        """Show a sentence in place of the page, whether one is on its way or not."""
        self._until_slow.stop()
        self._shown = None
        self._sheet.show_sentence(sentence, picture)

    @cached_property
    def _rendering(self) -> Rendering:
        """Made for the first page."""
        from editor.ui.preview.rendering import Rendering

        return Rendering()

    def _on_page(self, rendered: Rendered) -> None:
        # While the curator types, it may be a page that is overtaken: better than none.
        if self._engine is not None:
            self._show_problems(rendered.page.problems)
            if (vault := self._vault) is not None:
                self._remote.tell(vault, held_back=rendered.holds_back)
            self._engine.show_page(rendered)

    def _on_reloaded(self) -> None:
        self._shown = None

    def _on_shown(self, path: str) -> None:
        if self._content is not None and self._content.path == path:
            self._shown = path
            self._until_slow.stop()
            self._sheet.uncover()
        newest = not self._worker.busy
        if newest and self._content is not None and self._content.path == path:
            prints, self._prints_next = self._prints_next, False
            self.rendered.emit(path)
            if prints:
                self._print()

    def _on_failed(self) -> None:
        self._tell(
            self.tr("The preview stopped working. It starts again with the next change."), "unseen"
        )
        if self._engine is not None:
            self._engine.restart()

    def _on_clicked(self, line: int, code: bool) -> None:
        if self._content is None or self._card:
            return
        lines = self._content.body.split("\n")
        within = line - self._content.first_line
        # A block of code begins with its fence, which the page does not show.
        if code and 0 <= within < len(lines) and lines[within].lstrip(" >-*").startswith(_FENCES):
            line += 1
        # Where the text goes then, the page need not follow: the reader looks at that line.
        self._leads = True
        try:
            self.source_line_clicked.emit(line)
        finally:
            self._leads = False

    def _show_problems(self, problems: tuple[Message, ...]) -> None:
        self._problems.setText("\n".join(words(problem) for problem in problems))
        self._problems.setVisible(bool(problems))

    # --- pictures on other servers

    @property
    def _vault(self) -> Path | None:
        return self._content.pictures.root if self._content is not None else None

    def _shows_remote(self) -> bool:
        vault = self._vault
        return vault is not None and self._remote.are_shown(vault)

    def _show_remote(self, shown: bool) -> None:
        vault = self._vault
        if vault is not None:
            self._remote.show(vault, shown)

    # --- handing on

    @property
    def _handing_on(self) -> HandingOn:
        if self._made_handing_on is None:
            from editor.ui.preview.handing_on import HandingOn

            self._made_handing_on = HandingOn(self, self._notice)
        return self._made_handing_on

    @property
    def is_printing(self) -> bool:
        """Whether a page is printed."""
        return self._printing is not None and self._printing.busy

    def may_leave(self) -> bool:
        """Whether no page is printed any more, or the curator does not want it to be; waits."""
        return self._printing is None or self._printing.may_leave()

    def _printer(self) -> Printing:
        if self._printing is None:
            from editor.ui.preview.printing import Printing

            self._printing = Printing(self, self._notice)
            self._printing.changed.connect(self._bar.set_printing)
            self._printing.unseen.connect(self.unseen)
        return self._printing

    def _print(self) -> None:
        if self._content is not None and self._engine is not None:
            self._printer().ask(self._engine, self._content)

    def print_page(self) -> None:
        """Ask for a file and print the entry's page into it, as soon as it is shown."""
        shown = self._engine is not None and self._engine.is_up and not self._worker.busy
        self._prints_next = not shown
        if shown:
            self._print()

    def print_pdf(self, file: Path) -> None:
        """Print the page that is shown into `file`, and say how it went."""
        if self._engine is not None:
            self._printer().print(self._engine, file)

    def _open_in_browser(self) -> None:
        if self._content is not None:
            remote = self._shows_remote()
            self._handing_on.open_in_browser(self._content, remote=remote, card=self._card)

    def _copy(self) -> None:
        if self._content is not None:
            self._handing_on.copy(self._content)

    # --- look

    def _follow_look(self) -> None:
        if self._engine is not None:
            self._engine.set_paper(self._look.tones.pane)
            self._render()

    def _show_card(self, card: bool) -> None:
        self._card = card
        self._render()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # by itself, not with the view that it stands in
            self._until_let_go.start()

    def showEvent(self, event: QShowEvent) -> None:
        self._until_let_go.stop()
        if self._engine is not None and self._engine.come_back():
            self._render()
        super().showEvent(event)

    def _let_go(self) -> None:
        # It may be wanted again within a view that is not shown.
        if self._engine is not None and self.isHidden():
            self._engine.let_go()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_look"):
            self._look.take_tones()
