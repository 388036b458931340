"""What follows from a project's articles: pure functions on plain data, which write nothing."""
