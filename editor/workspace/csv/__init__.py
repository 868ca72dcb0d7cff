"""Fields as CSV: entries to a table that spreadsheets open, and back without touching the rest."""
