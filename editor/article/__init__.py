"""Body to HTML: Markdown dialects, wikilinks, pictures, and the page around the article."""
