"""Which editor a kind is edited with; kinds that are edited alike share one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.schema.form import FormField
from editor.schema.kinds import KINDS
from editor.ui.form.chips import ChipBox
from editor.ui.form.choice import ChoiceEditor, ChoiceLine
from editor.ui.form.dates import DateLine
from editor.ui.form.editors import Editor, LongTextEditor, SourceEditor, TextEditor
from editor.ui.form.entry_links import EntryAccess, EntryLine, EntryLinkEditor, NoEntries
from editor.ui.form.growing import GrowingText
from editor.ui.form.line import LineEdit
from editor.ui.form.links import LinkLine
from editor.ui.form.lists import ListEditor
from editor.ui.form.picture_access import PictureAccess
from editor.ui.form.pictures import PictureBox
from editor.ui.form.switch import Switch, SwitchEditor
from editor.ui.form.telling import RowMaker
from editor.ui.look import Text, wear
from editor.ui.thumbnails import Thumbnails
from editor.ui.words import words

# The name of a kind, and the style of editor that it gets.
STYLES: Mapping[str, str] = MappingProxyType(
    {
        "text": "line",
        "long-text": "lines",
        "number": "line",
        "integer": "line",
        "year": "choice",
        "date": "date",
        "datetime": "date",
        "yes-no": "switch",
        "choice": "choice",
        "list": "chips",
        "choices": "chips",
        "comma-list": "chips",
        "link": "link",
        "email": "link",
        "image": "picture",
        "entry-link": "entry",
        "entry-links": "chips",
        "location": "choice",
        "locations": "chips",
        "range": "choice",
        "mapping": "parts",
        "mappings": "cards",
        "shares": "shares",
        "territory": "choice",
        "coordinate": "coordinate",
        "yaml": "source",
    }
)


def style_of(field: FormField) -> str:
    """The style of editor for the field."""
    return STYLES[field.kind.name]


class Makers:
    """Makes editors; holds what some of them need of the program."""

    def __init__(
        self,
        pictures: PictureAccess,
        thumbnails: Thumbnails,
        follow: Callable[[str], None],
        *,
        entries: EntryAccess | None = None,
        go: Callable[[str], None] = lambda _: None,
        sentence: Callable[[Message], str] = words,
    ) -> None:
        """follow: opens an address. go: shows the entry that a link leads to, as it is written.

        sentence: puts a message into the curator's words.
        """
        self._pictures = pictures
        self._thumbnails = thumbnails
        self._follow = follow
        self._entries = entries or NoEntries()
        self._go = go
        self._sentence = sentence

    def make(self, field: FormField, parent: QWidget) -> Editor:
        """A new editor for fields like this one."""
        makers: dict[str, Callable[[QWidget], Editor]] = {
            "line": lambda parent: TextEditor(LineEdit(parent)),
            "lines": lambda parent: LongTextEditor(GrowingText(2, 12, parent)),
            "date": lambda parent: TextEditor(DateLine(parent)),
            "switch": lambda parent: SwitchEditor(Switch(parent)),
            "choice": lambda parent: ChoiceEditor(ChoiceLine(parent)),
            "chips": self._chips,
            "entry": self._entry,
            "parts": self._parts,
            "cards": self._cards,
            "shares": self._shares,
            "link": self._link,
            "picture": self._picture,
            "coordinate": self._coordinate,
            "source": self._source,
        }
        return makers[STYLES[KINDS[field.kind.name].name]](parent)

    def _link(self, parent: QWidget) -> Editor:
        line = LinkLine(parent)
        line.followed.connect(self._follow)
        return TextEditor(line)

    def _chips(self, parent: QWidget) -> Editor:
        return ListEditor(ChipBox(parent), self._entries, self._go, self._follow)

    def _entry(self, parent: QWidget) -> Editor:
        return EntryLinkEditor(EntryLine(parent), self._entries, self._go)

    # Imported when first needed: most vaults have no nested fields.

    def _parts(self, parent: QWidget) -> Editor:
        from editor.ui.form.parts_editor import PartsBox, PartsEditor

        return PartsEditor(PartsBox(parent), self._inner())

    def _cards(self, parent: QWidget) -> Editor:
        from editor.ui.form.cards import CardsEditor
        from editor.ui.form.parts_editor import PartsEditor

        return CardsEditor(lambda box: PartsEditor(box, self._inner()), parent)

    def _shares(self, parent: QWidget) -> Editor:
        from editor.ui.form.parts_editor import PartsBox
        from editor.ui.form.shares import SharesEditor

        return SharesEditor(PartsBox(parent), self._inner())

    def _inner(self) -> RowMaker:
        """Makes the rows inside a field; what is wrong in them is counted for the whole field."""
        return RowMaker(self.make, style_of, self._sentence, lambda _key, _message: 0)

    def _picture(self, parent: QWidget) -> Editor:
        return PictureEditor(PictureBox(self._pictures, self._thumbnails, parent))

    def _coordinate(self, parent: QWidget) -> Editor:
        line = LineEdit(parent)
        wear(line, Text.SOURCE_SMALL)
        return TextEditor(line)

    def _source(self, parent: QWidget) -> Editor:
        text = GrowingText(1, 12, parent)
        wear(text, Text.SOURCE_SMALL)
        return SourceEditor(text)


class PictureEditor(TextEditor):
    """A picture, named by a text."""

    def __init__(self, box: PictureBox) -> None:
        super().__init__(box)
        self._box = box

    @property
    def focus(self) -> QWidget:
        return self._box.line
