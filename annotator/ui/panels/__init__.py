"""The panels beside the articles: list, palette and inspector."""
