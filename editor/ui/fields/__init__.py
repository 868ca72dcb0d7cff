"""The dialog in which a curator sees and says what the fields of a collection mean."""
