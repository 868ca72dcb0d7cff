"""Territory Editor: a desktop editor for vaults of Markdown initiatives and their territory map."""

__version__ = "0.1.0"
PROGRAM = "territory-editor"
