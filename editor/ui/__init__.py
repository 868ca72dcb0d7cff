"""Every Qt widget, and nothing that the other rooms must know."""
