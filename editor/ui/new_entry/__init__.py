"""Dialogs that make, copy, rename and remove entries."""
