"""Fields for an article without any, as a new entry of its collection would get them."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath

from editor.messages import Message
from editor.regex import regex
from editor.vault import frontmatter
from editor.vault.checked import EditRefused
from editor.workspace.entries import Entry
from editor.workspace.history import Change, Edit
from editor.workspace.new_entries import Draft, Maker
from editor.workspace.templates import Template, templates_for
from editor.workspace.workspace import Workspace

# The article's own title, where it begins with one that holds no markup.
_HEADING = regex(r"\s*#[ \t]+([^\r\n`*_<>\[\]\\]+?)[ \t]*#*[ \t]*(?:[\r\n]|\Z)")


def give_fields(workspace: Workspace, path: str, now: datetime) -> None:
    """Put above an article the fields that a new entry of its collection begins with.

    Its bytes stay as they are. Raises EditRefused when it has fields, or cannot have any.
    """
    entry = workspace.entry(path)
    text = workspace.document.text(path)
    if text is None:
        raise EditRefused("vault.edit-fence")
    after = frontmatter.add_block(text, _block(workspace, entry, now))
    label = Message("workspace.give-fields", {"entry": entry.title})
    workspace.document.apply(Change(label, (Edit(path, text, after),)))


def _block(workspace: Workspace, entry: Entry, now: datetime) -> str:
    heading = _HEADING.match(entry.body.removeprefix("\ufeff"))
    title = heading[1] if heading else entry.title
    draft = Draft(title, PurePosixPath(entry.path).stem)
    made = Maker(workspace, entry.collection).text(_template(workspace, entry), draft, now)
    block = frontmatter.parse(made).block
    if block.strip():
        return block
    # Nobody beside it has any: a title is what every entry can have.
    return frontmatter.parse(frontmatter.set_field("---\n---\n", "title", title)).block


def _template(workspace: Workspace, entry: Entry) -> Template:
    """The usual template of its collection, of those that have fields."""
    for template in templates_for(workspace, entry.collection).all:
        front = frontmatter.parse(template.text)
        if front.fields and not front.broken:
            return template
    return Template("", "---\n---\n")
