"""What the room `vault` tells: files, their frontmatter and its edits."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Sentence

SENTENCES: Mapping[str, Sentence] = {
    "vault.missing": "{file} does not exist.",
    "vault.not-a-file": "{file} is not a file.",
    "vault.too-large": "{file} is too large to be edited ({size} MB). It was left as it is.",
    "vault.not-utf8": "{file} is not UTF-8 text (line {line}). It was left as it is.",
    "vault.unreadable": "{file} cannot be read: {reason}.",
    "vault.changed": "{file} was changed by another program. It was not overwritten.",
    "vault.gone": "{file} was removed by another program. It was not written again.",
    "vault.exists": "{file} exists already. It was not overwritten.",
    "vault.read-only": "{file} is read-only. It was left as it is.",
    "vault.save-failed": "{file} cannot be saved: {reason}. The file is as it was.",
    "vault.save-unconfirmed": "{file} was written, but the disk did not confirm that it keeps it: "
    "{reason}. Your changes are still here: save again, or check the disk.",
    "vault.save-torn": "{file} could only be written in part: {reason}. What it held and what was "
    "to be saved are kept in {folder}.",
    "vault.no-copy": "{file} can only be written over where it lies, and no copy could be kept "
    "before that in {folder}: {reason}. The file is as it was.",
    "vault.torn": "{file} was not written whole when the program ended. What it held and what was "
    "to be saved are kept in {folder}.",
    "vault.not-encodable": "{file} cannot be saved: the new text holds half a character. "
    "The file is as it was.",
    "vault.not-a-mapping": "The frontmatter is not a list of fields (key: value).",
    "vault.unclosed": "The frontmatter has no closing ---.",
    "vault.yaml-large": "The frontmatter is too large to be read as fields ({size} KB).",
    "vault.yaml-duplicate": "The field {field} is there twice. The publisher rejects the whole "
    "file.",
    "vault.yaml-tag-unknown": "The tag {tag} is unknown. The publisher rejects the whole file.",
    "vault.yaml-tag-value": "The value does not fit its tag {tag}.",
    "vault.yaml-tag": "This tag is not well-formed.",
    "vault.yaml-documents": "The frontmatter holds more than one document. A line with --- or "
    "... ends the first.",
    "vault.yaml-rest": "The frontmatter does not go on like this: what stands here belongs to "
    "nothing above it.",
    "vault.yaml-indent": "This line is not indented like the lines it belongs to.",
    "vault.yaml-tab": "A tab stands where only spaces may indent.",
    "vault.yaml-colon": "A colon is missing behind this key.",
    "vault.yaml-colon-space": "A space is missing behind this colon.",
    "vault.yaml-key-missing": "A key is missing before this colon.",
    "vault.yaml-key-lines": "This key goes over more than one line.",
    "vault.yaml-key-list": "A list within a list cannot be a key.",
    "vault.yaml-quote-open": "The quote that starts here is not closed.",
    "vault.yaml-flow-open": "The bracket that opens here is not closed.",
    "vault.yaml-comma": "A comma or a closing bracket is missing here.",
    "vault.yaml-comma-extra": "A value is missing before this comma.",
    "vault.yaml-escape": "This escape is unknown. In double quotes, a backslash itself is "
    "written twice.",
    "vault.yaml-unprintable": "The character {character} cannot stand here.",
    "vault.yaml-block-header": "Behind | or > nothing but + or -, one digit and a comment may "
    "stand.",
    "vault.yaml-deep": "Values are nested more than {depth} levels deep.",
    "vault.yaml-name": "A name is missing behind & or *. Text that starts so needs quotes.",
    "vault.yaml-properties": "This value has two tags or two anchors.",
    "vault.yaml-alias": "No value above is named &{name}. Text that starts with * needs quotes.",
    "vault.yaml-alias-inside": "The value &{name} contains itself.",
    "vault.yaml-alias-many": "Aliases multiply the values here beyond all measure.",
    "vault.yaml-alias-properties": "An alias cannot have a tag or an anchor of its own.",
    "vault.yaml-merge": "Only fields can be merged in with <<.",
    "vault.yaml-merge-many": "Too many fields are merged in with <<.",
    "vault.yaml-directive": "This line, which starts with %, is not well-formed.",
    "vault.choices-unreadable": "Chosen like this, the fields could not be read any more. "
    "Nothing was changed. Choose otherwise for one of them.",
    "vault.edit-broken": "“{field}” cannot be changed while the frontmatter does not parse. "
    "Nothing was changed.",
    "vault.edit-missing": "There is no field “{field}”. Nothing was changed.",
    "vault.edit-exists": "There is a field “{field}” already. Nothing was changed.",
    "vault.edit-item-missing": "“{field}” has no item {item}. Nothing was changed.",
    "vault.edit-not-a-list": "“{field}” is not a list. Nothing was changed.",
    "vault.edit-value": "“{field}” cannot hold this value. Nothing was changed.",
    "vault.edit-unsafe": "“{field}” cannot be changed without changing something else. "
    "Nothing was changed.",
    "vault.edit-source": "This is not YAML, in line {line}. {reason} Nothing was changed.",
    "vault.edit-fence": "A line of the frontmatter cannot start with ---. Nothing was changed.",
    "vault.yaml-file-broken": "{file} is not well-formed YAML, so nothing in it was changed. Mend it in a text editor first.",
    "vault.yaml-file-unsafe": "{file} cannot be changed without changing something else in it. Nothing was changed.",
}
