"""The site as readers will see it, at the sizes of their screens, and what is wrong there."""
