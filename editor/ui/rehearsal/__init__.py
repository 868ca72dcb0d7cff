"""The site seen as readers will see it, at three sizes, with what is wrong there."""
