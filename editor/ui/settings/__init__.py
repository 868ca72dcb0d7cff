"""What the curator can choose: one table of settings, their values, the dialog made of it."""
