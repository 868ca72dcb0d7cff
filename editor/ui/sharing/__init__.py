"""The window's side of git: state, recording, getting and sending, branches, how it begins."""
