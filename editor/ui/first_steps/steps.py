"""The steps in their order: what is asked for, where it points, and what counts as done."""

from __future__ import annotations

from typing import NamedTuple

from editor.messages import QT_TRANSLATE_NOOP


class Step(NamedTuple):
    """One task. Its texts are translated in the context "FirstSteps".

    part: the objectName of what it points at, "action:<name>" for that action's button in the bar
    at the top, or "tab:<name>" for a view's tab there; empty for nothing. done: a name of what
    happens then, one of `HAPPENINGS`; empty for the end. view: the view that is shown for it.
    after: what is said when it is done, above the next. Names in braces are filled in as in the
    pages of the help.
    """

    name: str
    part: str
    done: str
    title: str
    text: str
    after: str = ""
    view: str = ""


# searched: the list was narrowed by words; chosen: another entry was selected; field, body, place:
# of an entry such a thing was changed; undone: a step was taken back; problems: that view is shown;
# lines: what a save would write was asked for.
HAPPENINGS = ("searched", "chosen", "field", "body", "undone", "place", "problems", "lines")

STEPS: tuple[Step, ...] = (
    Step(
        "find",
        "searchBox",
        "searched",
        QT_TRANSLATE_NOOP("FirstSteps", "Find an entry"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Type “boat” here. The list below keeps only what holds the word, anywhere in an "
            "entry.",
        ),
        QT_TRANSLATE_NOOP("FirstSteps", "Found."),
        view="article",
    ),
    Step(
        "choose",
        "entryList",
        "chosen",
        QT_TRANSLATE_NOOP("FirstSteps", "Choose it"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Click another entry in the list, or press {keys:Down}. The whole window then shows "
            "that entry.",
        ),
        QT_TRANSLATE_NOOP("FirstSteps", "This is one entry: one text file of the vault."),
    ),
    Step(
        "field",
        "formPane",
        "field",
        QT_TRANSLATE_NOOP("FirstSteps", "Change a field"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "These are the entry’s fields. Change one: the team size, or when it was founded. "
            "The file stays as it is until you save.",
        ),
        QT_TRANSLATE_NOOP("FirstSteps", "The line at the bottom counts what a save would change."),
        view="article",
    ),
    Step(
        "write",
        "bodyEditor",
        "body",
        QT_TRANSLATE_NOOP("FirstSteps", "Write, and watch the preview"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Click into the article and type a few words. At the right is the page as readers "
            "will see it.",
        ),
        QT_TRANSLATE_NOOP("FirstSteps", "The preview followed while you typed."),
        view="article",
    ),
    Step(
        "undo",
        "action:undo",
        "undone",
        QT_TRANSLATE_NOOP("FirstSteps", "Take it back"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Press {key:undo}, or this button. Every change can be undone, one after the other, in "
            "the whole vault.",
        ),
        QT_TRANSLATE_NOOP("FirstSteps", "So nothing you try can go wrong."),
    ),
    Step(
        "move",
        "territoryView",
        "place",
        QT_TRANSLATE_NOOP("FirstSteps", "Move a pin"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "This is the map ({key:map}). Drag any pin to another place, or move the chosen one "
            "with the arrow keys.",
        ),
        QT_TRANSLATE_NOOP("FirstSteps", "Only the two coordinates in its file will change."),
        view="map",
    ),
    Step(
        "problems",
        "tab:problems",
        "problems",
        QT_TRANSLATE_NOOP("FirstSteps", "See what is wrong"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "The number counts what readers of the site would stumble over. Open this view, by a "
            "click or by {key:problems}.",
        ),
        QT_TRANSLATE_NOOP(
            "FirstSteps", "Each row says what is wrong, and most can be mended right there."
        ),
    ),
    Step(
        "save",
        "saveButton",
        "lines",
        QT_TRANSLATE_NOOP("FirstSteps", "See what will be saved"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Choose {menu:save-lines}. You see each line that a save would change; no other line "
            "will.",
        ),
    ),
    Step(
        "end",
        "",
        "",
        QT_TRANSLATE_NOOP("FirstSteps", "That was all"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "This vault is your own copy, to play with. {key:help} opens the guide at the page "
            "that fits what you are doing.",
        ),
    ),
)
