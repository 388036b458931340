"""What the work is: articles, spans, schemes, commands and events, pure and without any library."""
