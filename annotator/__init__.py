"""Annotator: read news articles side by side and tag what stands in them."""

__version__ = "0.1.0"
