"""The vocabulary page: the values in use in a field, and spelling them alike."""
