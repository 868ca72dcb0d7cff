"""The map drawn on a page of any size, without a window: PNG, SVG and PDF. Used on any thread."""
