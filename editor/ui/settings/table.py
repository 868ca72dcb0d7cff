"""Every choice that the curator has, in one table; the settings dialog is made from it.

A row here is all that a new setting needs: the dialog shows it, and `Settings` in `values.py` reads
it, checks it and tells when it changes.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from editor.language import LANGUAGES
from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.languages import SYSTEM
from editor.ui.text_size import LEAST, MOST, USUAL


class Choice(NamedTuple):
    """One of several. values: each as it is stored, and its title."""

    values: tuple[tuple[str, str], ...]


class Switch(NamedTuple):
    """On or off."""


class Number(NamedTuple):
    """A whole number from `least` to `most`. unit: what stands behind it, with a `{n}` for it."""

    least: int
    most: int
    unit: str
    step: int = 1


Kind: TypeAlias = Choice | Switch | Number
Value: TypeAlias = str | bool | int


class Setting(NamedTuple):
    """One choice.

    key: what it is stored under. usual: its value until another is chosen. section: one of
    `SECTIONS`. help: a sentence or two that say what it does. Titles and helps are translated in
    the context "Settings".
    """

    key: str
    kind: Kind
    usual: Value
    section: str
    title: str
    help: str


class Section(NamedTuple):
    """A page of the dialog: its name in the table, its title, its icon."""

    name: str
    title: str
    icon: str


SECTIONS = (
    Section("look", QT_TRANSLATE_NOOP("Settings", "Look"), "palette"),
    Section("writing", QT_TRANSLATE_NOOP("Settings", "Writing"), "pencil"),
    Section("preview", QT_TRANSLATE_NOOP("Settings", "Preview"), "monitor"),
    Section("map", QT_TRANSLATE_NOOP("Settings", "Map"), "map"),
    Section("start", QT_TRANSLATE_NOOP("Settings", "Start"), "house"),
    Section("files", QT_TRANSLATE_NOOP("Settings", "Files"), "save"),
)

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "appearance",
        Choice(
            (
                ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
                ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
                ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
            )
        ),
        "system",
        "look",
        QT_TRANSLATE_NOOP("Settings", "Appearance"),
        QT_TRANSLATE_NOOP("Settings", "The tones of the whole window."),
    ),
    Setting(
        "language",
        Choice(
            ((SYSTEM, QT_TRANSLATE_NOOP("Settings", "As the system")), *LANGUAGES.items()),
        ),
        SYSTEM,
        "look",
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The language of the window and of what commands print, with numbers, dates and the "
            "order of names. The window changes when the program is started again.",
        ),
    ),
    Setting(
        "text/size",
        Number(LEAST, MOST, QT_TRANSLATE_NOOP("Settings", "{n} %"), 10),
        USUAL,
        "look",
        QT_TRANSLATE_NOOP("Settings", "Size of text"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Of all text in the window: lists, fields, articles, the page as readers see it, and "
            "names on the map.",
        ),
    ),
    Setting(
        "motion",
        Choice(
            (
                ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
                ("full", QT_TRANSLATE_NOOP("Settings", "Let things move")),
                ("reduced", QT_TRANSLATE_NOOP("Settings", "Keep still")),
            )
        ),
        "system",
        "look",
        QT_TRANSLATE_NOOP("Settings", "Motion"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Whether the map travels and pins glide to where they go, or are there at once.",
        ),
    ),
    Setting(
        "spelling",
        Switch(),
        usual=True,
        section="writing",
        title=QT_TRANSLATE_NOOP("Settings", "Check spelling"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Underlines misspelt words in articles. In which languages is chosen for each vault, "
            "in the menu Edit under Spelling.",
        ),
    ),
    Setting(
        "article/face",
        Choice(
            (
                ("mono", QT_TRANSLATE_NOOP("Settings", "Monospaced")),
                ("sans", QT_TRANSLATE_NOOP("Settings", "As the window")),
                ("serif", QT_TRANSLATE_NOOP("Settings", "Serif, as in a book")),
            )
        ),
        "mono",
        "writing",
        QT_TRANSLATE_NOOP("Settings", "Face of the article"),
        QT_TRANSLATE_NOOP("Settings", "The letters in which articles are written."),
    ),
    Setting(
        "article/size",
        Choice(
            (
                ("90", QT_TRANSLATE_NOOP("Settings", "Smaller")),
                ("100", QT_TRANSLATE_NOOP("Settings", "As large as other text")),
                ("115", QT_TRANSLATE_NOOP("Settings", "Larger")),
                ("135", QT_TRANSLATE_NOOP("Settings", "Much larger")),
            )
        ),
        "100",
        "writing",
        QT_TRANSLATE_NOOP("Settings", "Size of the article"),
        QT_TRANSLATE_NOOP("Settings", "Besides the size of all text, which holds for it as well."),
    ),
    Setting(
        "article/line",
        Choice(
            (
                ("0", QT_TRANSLATE_NOOP("Settings", "As long as there is room")),
                ("80", QT_TRANSLATE_NOOP("Settings", "80 letters at most")),
                ("66", QT_TRANSLATE_NOOP("Settings", "66 letters at most, as in a book")),
                ("50", QT_TRANSLATE_NOOP("Settings", "50 letters at most")),
            )
        ),
        "0",
        "writing",
        QT_TRANSLATE_NOOP("Settings", "Length of lines"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Where articles are written. Shorter lines are easier to read in a wide window; the "
            "file stays as it is.",
        ),
    ),
    Setting(
        "preview/shown",
        Switch(),
        usual=True,
        section="preview",
        title=QT_TRANSLATE_NOOP("Settings", "Show the page beside the article"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Without it there is more room to write, and the program needs far less memory when it "
            "is started.",
        ),
    ),
    Setting(
        "focus/preview",
        Switch(),
        usual=False,
        section="writing",
        title=QT_TRANSLATE_NOOP("Settings", "Preview while focused on the text"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Shows the page beside the text when everything else is put away, by Focus on the text "
            "in the menu View.",
        ),
    ),
    Setting(
        "form/order",
        Choice(
            (
                ("usual", QT_TRANSLATE_NOOP("Settings", "The same in all entries")),
                ("file", QT_TRANSLATE_NOOP("Settings", "As in the file")),
            )
        ),
        "usual",
        "writing",
        QT_TRANSLATE_NOOP("Settings", "Order of the fields"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "In which order the form shows the fields of an entry. Files stay as they are.",
        ),
    ),
    Setting(
        "focus/full-screen",
        Switch(),
        usual=False,
        section="writing",
        title=QT_TRANSLATE_NOOP("Settings", "Full screen while focused on the text"),
        help=QT_TRANSLATE_NOOP("Settings", "Nothing of other programs is seen either."),
    ),
    Setting(
        "focus/typewriter",
        Switch(),
        usual=False,
        section="writing",
        title=QT_TRANSLATE_NOOP("Settings", "Keep the line in the middle"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "While focused on the text, the text moves and the line you write stays."
        ),
    ),
    Setting(
        "focus/dim",
        Switch(),
        usual=False,
        section="writing",
        title=QT_TRANSLATE_NOOP("Settings", "Dim other paragraphs"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "While focused on the text, all but the paragraph you write steps back."
        ),
    ),
    Setting(
        "preview/light",
        Choice(
            (
                ("", QT_TRANSLATE_NOOP("Settings", "As the window")),
                ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
                ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
            )
        ),
        "",
        "preview",
        QT_TRANSLATE_NOOP("Settings", "Tones of the page"),
        QT_TRANSLATE_NOOP("Settings", "Whether the previewed page is light or dark."),
    ),
    Setting(
        "preview/width",
        Choice(
            (
                ("desktop", QT_TRANSLATE_NOOP("Settings", "The whole width")),
                ("tablet", QT_TRANSLATE_NOOP("Settings", "As on a tablet")),
                ("phone", QT_TRANSLATE_NOOP("Settings", "As on a phone")),
            )
        ),
        "desktop",
        "preview",
        QT_TRANSLATE_NOOP("Settings", "Width of the page"),
        QT_TRANSLATE_NOOP("Settings", "How wide the previewed page is at most."),
    ),
    Setting(
        "map/territory",
        Choice(
            (
                ("ask", QT_TRANSLATE_NOOP("Settings", "Ask")),
                ("always", QT_TRANSLATE_NOOP("Settings", "Always change it")),
                ("never", QT_TRANSLATE_NOOP("Settings", "Leave it")),
            )
        ),
        "ask",
        "map",
        QT_TRANSLATE_NOOP("Settings", "Territory of what is moved"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "What happens to an entry's territory when its pin is dropped in another one.",
        ),
    ),
    Setting(
        "map/wheel",
        Choice(
            (
                ("zoom", QT_TRANSLATE_NOOP("Settings", "Zooms")),
                ("push", QT_TRANSLATE_NOOP("Settings", "Pushes the map")),
            )
        ),
        "zoom",
        "map",
        QT_TRANSLATE_NOOP("Settings", "The mouse wheel"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "With Ctrl the wheel always zooms. Two fingers on a touchpad always push the map.",
        ),
    ),
    Setting(
        "start/vault",
        Choice(
            (
                ("last", QT_TRANSLATE_NOOP("Settings", "Open the last vault")),
                ("none", QT_TRANSLATE_NOOP("Settings", "Show the recent vaults")),
            )
        ),
        "last",
        "start",
        QT_TRANSLATE_NOOP("Settings", "When the program starts"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "A vault that could not be opened the last time waits for you to open it yourself.",
        ),
    ),
    Setting(
        "start/view",
        Choice(
            (
                ("last", QT_TRANSLATE_NOOP("Settings", "As it was left")),
                ("article", QT_TRANSLATE_NOOP("Settings", "Article")),
                ("map", QT_TRANSLATE_NOOP("Settings", "Map")),
                ("table", QT_TRANSLATE_NOOP("Settings", "Table")),
                ("problems", QT_TRANSLATE_NOOP("Settings", "Problems")),
                ("changes", QT_TRANSLATE_NOOP("Settings", "Changes")),
            )
        ),
        "last",
        "start",
        QT_TRANSLATE_NOOP("Settings", "View of a vault that is opened"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The entry, its place in the article and the part of the map are always those of the "
            "last time.",
        ),
    ),
    Setting(
        "trash/ask",
        Switch(),
        usual=True,
        section="files",
        title=QT_TRANSLATE_NOOP("Settings", "Ask before an entry goes to the trash"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Several entries at once, and one that others link to, are always asked about. Undo "
            "brings back what was put there.",
        ),
    ),
    Setting(
        "saves/days",
        Number(1, 3650, "{n}"),
        30,
        "files",
        QT_TRANSLATE_NOOP("Settings", "Days that earlier versions are kept"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Each save keeps what was there before. The newest three versions of each entry are "
            "kept for longer.",
        ),
    ),
    Setting(
        "saves/megabytes",
        Number(1, 100_000, QT_TRANSLATE_NOOP("Settings", "{n} MB"), 50),
        200,
        "files",
        QT_TRANSLATE_NOOP("Settings", "Room for earlier versions"),
        QT_TRANSLATE_NOOP(
            "Settings", "How much disk space they may take for each vault; the oldest go first."
        ),
    ),
)
