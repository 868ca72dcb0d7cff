"""What was read of a vault's files, kept in the user's cache folder for the next opening.

Nothing here is needed: what is missing, damaged, locked or in doubt is read from the files again.
"""
