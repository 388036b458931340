"""The windows that open beside the main one; none of them blocks it."""
