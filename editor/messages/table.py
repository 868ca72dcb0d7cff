"""All sentences by their codes, in one table.

A code is "<room>.<what>"; names in braces are the message's arguments. Sentences say what
happened, to what, what was kept and what to do; sentence case, full stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from editor.messages import (
    article,
    changes,
    checks,
    commands,
    git,
    history,
    outside,
    publish,
    schema,
    site,
    tables,
    territory,
    vault,
    workspace,
)
from editor.messages.forms import Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        **vault.SENTENCES,
        **schema.SENTENCES,
        **article.SENTENCES,
        **territory.SENTENCES,
        **workspace.SENTENCES,
        **outside.SENTENCES,
        **tables.SENTENCES,
        **publish.SENTENCES,
        **checks.SENTENCES,
        **changes.SENTENCES,
        **git.SENTENCES,
        **history.SENTENCES,
        **site.SENTENCES,
        **commands.SENTENCES,
    }
)
