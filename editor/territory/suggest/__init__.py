"""Where an unplaced entry may belong: likely territories, a free place in each, and why."""
