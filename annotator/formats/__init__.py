"""What can be read and written: one file for each format, and a registry that finds them."""
