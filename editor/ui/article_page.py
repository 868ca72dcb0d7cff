"""The article view: form, Markdown and preview side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.messages import EditorError
from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.words import word_count
from editor.ui.languages import plural
from editor.ui.pane_heading import PaneHeading
from editor.ui.preview.pane import Preview
from editor.ui.splitter import Splitter
from editor.ui.text_size import share
from editor.ui.words import words
from editor.workspace import edits
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.page import PageContent
    from editor.article.theme import Theme
    from editor.ui.article.scroll_sync import ScrollPlace
    from editor.ui.article.tools import ArticleTools
    from editor.vault.frontmatter import Frontmatter

_WIDTHS = (340, 405, 460)
_LEAST, _MOST_YIELDED, _MOST_GROWN = 240, 1.25, 1.28
_COUNT_MS = 200
_LONG = 20_000  # characters; to count the words of more takes a moment


class ArticlePage(Splitter):
    """Edits the selected entry's article and shows it as readers will see it.

    refused: a sentence, why something was not done. entry_wanted: the path of an entry whose
    link was followed. counted: what stands behind the text's heading, its words as a rule.
    """

    refused = Signal(str)
    entry_wanted = Signal(object)
    counted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("articlePage")
        self._workspace: Workspace | None = None
        self._path: str | None = None
        self._readable = True  # the file that was drawn last
        self._theme: Theme | None = None
        self._links: LinkIndex | None = None  # those that the preview was last drawn with
        self.form_place = QWidget(self)
        self._form_layout = QVBoxLayout(self.form_place)
        self._form_layout.setContentsMargins(0, 0, 0, 0)
        self.body = BodyEditor(self)
        self.body.edited.connect(self._body_edited)
        self.body.settled.connect(self._settle)
        self.body.entered.connect(self._make_tools)
        self.body.selectionChanged.connect(self._count_soon)
        self._tools: ArticleTools | None = None
        self._up = False  # whether the window is, so that the preview may start
        self._scrolled: ScrollPlace | None = None
        self._count_pause = QTimer(self)
        self._count_pause.setSingleShot(True)
        self._count_pause.setInterval(_COUNT_MS)
        self._count_pause.timeout.connect(self.tell_count)
        self.preview = Preview(self)
        self.addWidget(self.form_place)
        self.addWidget(self._body_pane())
        self.addWidget(self.preview)
        for n, width in enumerate(_WIDTHS):
            self.setStretchFactor(n, width)
        self.setSizes(list(_WIDTHS))

    def _body_pane(self) -> QWidget:
        self._text_pane = pane = QWidget(self)
        pane.setObjectName("bodyPane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = heading = PaneHeading(self.tr("Article"), pane)
        self._count = heading.remark
        self._count.setObjectName("wordCount")
        self._body_layout = layout = QVBoxLayout(pane)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.body, 1)
        self._fit_panes()
        return pane

    def _fit_panes(self) -> None:
        """Let text and preview be no narrower than usual, or yield with larger text, of which the
        others need more; lines of the text break anywhere.
        """
        least = round(_LEAST / max(1, min(share(), _MOST_YIELDED)))
        self._text_pane.setMinimumWidth(max(least, self.heading.minimumSizeHint().width()))
        # The form is not always here; its place is.
        self.form_place.setMinimumWidth(round(_LEAST * max(1, min(share(), _MOST_GROWN))))
        # Its bar tells what it needs of larger text; here that would be all or nothing.
        self.preview.setMinimumWidth(_LEAST if share() <= 1 else 0)

    def changeEvent(self, event: QEvent) -> None:
        """The size of text changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "heading"):
            self._fit_panes()

    @property
    def tools(self) -> ArticleTools:
        """Toolbar, completion and all else that helps to write; the first window is without."""
        self._make_tools()
        assert self._tools is not None
        return self._tools

    def _make_tools(self) -> None:
        if self._tools is not None:
            return
        from editor.ui.article.tools import ArticleTools

        self._tools = tools = ArticleTools(self.body, self._place)
        tools.refused.connect(self.refused)
        tools.entry_wanted.connect(self.entry_wanted)
        self.heading.add_tools(tools.bar)
        self._fit_panes()
        self._body_layout.insertWidget(1, tools.find_bar)
        self._body_layout.addWidget(tools.missing)
        tools.show_entry()

    def _place(self) -> tuple[Workspace, str] | None:
        """The vault and the entry that is shown, where it can be edited."""
        entry = self._entry()
        return (self._workspace, entry.path) if self._workspace and entry else None

    def put_below(self, part: QWidget) -> None:
        """Put a part below the text."""
        self._body_layout.addWidget(part)

    def go_to_line(self, line: int) -> None:
        """Select a line of the article, counted from 1 in the whole file, with the focus there."""
        source = self.body.source
        start = 0
        for _ in range(line - self.first_line):
            start = source.find("\n", start) + 1 or len(source)
        end = source.find("\n", start)
        text = source[start : end if end >= 0 else len(source)].rstrip("\r")
        self.body.select(start, start + len(text))
        self.body.centerCursor()
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, form: QWidget) -> None:
        """Put the form at the left."""
        self._form_layout.addWidget(form)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._theme = None
        self.show_entry(None)

    def start_preview(self) -> None:
        """Start the preview's engine, once the window is up, and show the entry in it."""
        self._make_tools()
        self._join_preview()
        self._up = True
        if not self.preview.isHidden():
            self.preview.start_engine()
            self.preview.show_article(self._content(self._entry()))

    def show_preview(self, shown: bool) -> None:
        """Show the page beside the text, or not; until then its engine need not start."""
        self.preview.setVisible(shown)
        if shown and self._up:
            self.start_preview()

    def _join_preview(self) -> None:
        """Let text and page follow each other; once is enough."""
        if self._scrolled is not None:
            return
        from editor.ui.article.scroll_sync import ScrollPlace

        self._scrolled = place = ScrollPlace(self.body)
        place.moved.connect(lambda line: self.preview.follow_line(line + self.first_line))
        self.preview.scrolled_to_line.connect(lambda line: place.go(line - self.first_line))
        self.preview.source_line_clicked.connect(
            lambda line: place.put_cursor(line - self.first_line)
        )

    @property
    def first_line(self) -> int:
        """The line of the file, counted from 1, on which the article begins."""
        entry = self._entry()
        return _first_line(entry.frontmatter) if entry and entry.frontmatter else 1

    def show_entry(self, path: str | None) -> None:
        """Show another entry from its top; one that is shown already stays as it is."""
        if path is not None and path == self._path:
            return
        self._path = path
        self._redraw(fresh=True)

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.cause is Cause.SAVED:
            return
        gone = self._path in notice.removed
        if self._path is not None and gone:
            self._path = notice.renamed.get(self._path)
        if notice.files:
            self._theme = None
        if gone or notice.files or self._path in notice.paths:
            # What others wrote must not take the curator elsewhere.
            lead = notice.cause is not Cause.OUTSIDE
            self._redraw(fresh=gone and self._path is None, lead=lead)
        elif self._links_changed() and not self.preview.isHidden():
            self.preview.show_article(self._content(self._entry()))
        if self._tools is not None:
            self._tools.take_notice(notice)

    def _links_changed(self) -> bool:
        """Whether links may lead elsewhere than the preview shows; not while files are read."""
        if self._workspace is None or self._workspace.loading or self._links is None:
            return False
        return self._workspace.links is not self._links

    def _entry(self) -> Entry | None:
        if self._workspace is None or self._path is None:
            return None
        return self._workspace.entry(self._path)

    def _redraw(self, *, fresh: bool, lead: bool = True) -> None:
        entry = self._entry()
        body = entry.body if entry else ""
        # Of a file that could not be read until now everything is new, above all that it is edited.
        fresh = fresh or (entry is not None and entry.readable and not self._readable)
        self._readable = entry is None or entry.readable
        self.body.show_body(body, fresh=fresh, lead=lead)
        if entry is None or not entry.readable:
            self.body.setReadOnly(True)
        if fresh:
            if len(body) > _LONG:
                self._count.setText("")
                self._count_soon()
            else:
                self.tell_count()
            if self._tools is not None:
                self._tools.show_entry()
        else:
            self._count_soon()
        if self.preview.isHidden():
            return
        if entry is not None and not entry.readable:
            self.preview.show_article(None, self.tr("This file cannot be read."))
        elif self.preview.has_engine or entry is None:
            self.preview.show_article(self._content(entry))
        else:
            self.preview.expect_article()

    def _remark(self, entry: Entry | None) -> str:
        """What stands behind the pane's heading."""
        if entry is None or not entry.readable:
            return ""
        if not self.body.is_whole:
            return self.tr("Shown only: a line is too long to be edited here")
        if self.body.isReadOnly():
            return self.tr("Shown only: some of its characters cannot be edited here")
        cursor = self.body.textCursor()
        total = word_count(self.body.source)
        if cursor.hasSelection():
            n = word_count(cursor.selectedText())
            return self.tr("{n} of {total} words").format(n=n, total=total)
        return plural(self, "1 word", "{n} words", total)

    def _count_soon(self) -> None:
        """Counting a long article takes longer than a key may."""
        if not self._count_pause.isActive():
            self._count_pause.start()

    def tell_count(self) -> None:
        """Say anew how many words there are."""
        told = self._remark(self._entry())
        self._count.setText(told)
        self.counted.emit(told)

    def _content(self, entry: Entry | None) -> PageContent | None:
        if entry is None or entry.frontmatter is None or self._workspace is None:
            return None
        # Imported when first needed: the article's rules would hold up the first window.
        from editor.article.page import PageContent
        from editor.article.theme import theme_of

        if self._theme is None:
            self._theme = theme_of(self._workspace.root)
        front = entry.frontmatter
        self._links = self._workspace.links
        return PageContent(
            path=entry.path,
            body=front.body,
            fields=entry.fields,
            dialect=entry.collection.dialect,
            links=self._links,
            pictures=self._workspace.pictures,
            theme=self._theme,
            first_line=_first_line(front),
            read=self._workspace.document.text,
            typography=entry.collection.typography,
            language=self._workspace.settings.language,
        )

    def _body_edited(self, text: str, typed: bool) -> None:
        if self._workspace is None or self._path is None:
            return
        if not self._workspace.has_entry(self._path):
            return  # it went while a letter was on its way
        try:
            edits.set_body(self._workspace, self._path, text, typed=typed)
        except EditorError as error:
            self.refused.emit(words(error.message))
            self._redraw(fresh=False)

    def _settle(self) -> None:
        if self._workspace is not None:
            self._workspace.document.settle()


def _first_line(front: Frontmatter) -> int:
    return front.text.count("\n", 0, front.body_start) + 1
