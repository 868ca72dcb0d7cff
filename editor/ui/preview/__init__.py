"""The preview: the page that readers will see, beside the fields and the text."""
