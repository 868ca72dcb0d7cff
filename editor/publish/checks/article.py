"""Articles that are not written yet, or not wholly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.messages import Message
from editor.publish.checks.look import Found, Look
from editor.publish.checks.template_lines import bare
from editor.workspace.sections import missing_sections, section_name

_HEADING_OR_BLANK = re.compile(r"\s*(?:#{1,6}(?:[ \t].*)?|[-*_=>\s]*)")
# What only a template or a sample text holds.
_PLACEHOLDER = re.compile(r"\{\{[^{}\r\n]{1,60}\}\}|<%[^\r\n]{1,200}?%>|\blorem ipsum\b", re.I)


def section_missing(look: Look) -> Iterator[Found]:
    """A section that the collection's template has; only words of its own would mend it."""
    if look.entry.is_entry and look.body.strip():
        for heading in missing_sections(look.known.sections(look.entry.collection), look.entry):
            section = {"section": section_name(heading)}
            yield Found(look.problem(Message("publish.section-missing", section)))


def article_empty(look: Look) -> Iterator[Found]:
    """An entry whose article says nothing: no line beside headings and rules."""
    if not look.entry.is_entry or look.entry.broken:
        return
    template = look.known.template_lines(look.entry.collection)
    for line in look.body.splitlines():
        if not _HEADING_OR_BLANK.fullmatch(line) and bare(line) not in template:
            return
    yield Found(look.problem(Message("publish.article-empty")))


def template_text(look: Look) -> Iterator[Found]:
    """What a template or a sample says, and nobody has written over."""
    if not look.entry.is_entry:
        return
    for key, value in look.entry.fields.items():
        if isinstance(value, str) and (found := _placeholder(value)):
            message = Message("publish.template-field", {"text": found[0]})
            yield Found(look.problem(message, key))
    for start, _, text, is_line in left_over(look):
        message = Message("publish.template-text", {"text": text})
        mend = Message("publish.mend-template") if is_line else None
        yield Found(look.problem_at(message, start), mend)


def _placeholder(text: str) -> re.Match[str] | None:
    # Most texts have none of its beginnings, which is found out far quicker than by the pattern.
    may_be = "{{" in text or "<%" in text or "lorem ipsum" in text.lower()
    return _PLACEHOLDER.search(text) if may_be else None


def left_over(look: Look) -> Iterator[tuple[int, int, str, bool]]:
    """Where text of a template stands: body[start:end], what it says, and whether it is all lines.

    Whole lines of the collection's template can be taken out; a placeholder stands within others.
    """
    template = look.known.template_lines(look.entry.collection)
    if not template and not _placeholder(look.body):
        return
    at = 0
    for line in look.body.splitlines(keepends=True):
        text = bare(line)
        if text and text in template:
            yield at, at + len(line), text, True
        elif found := _PLACEHOLDER.search(look.prose, at, at + len(line)):
            yield found.start(), found.end(), found[0], False
        at += len(line)
