"""The territory map without its drawing: bounds, regions, placement."""
