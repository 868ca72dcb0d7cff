"""Two versions of one file side by side, and the choice between what clashes in them."""
