"""The article view: an article's text with its spans, to be read, selected and edited."""
