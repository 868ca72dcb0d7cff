"""The table: all entries of a collection as a grid."""
