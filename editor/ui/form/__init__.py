"""The form: an editor for each field of the selected entry."""
