"""What can be told from a text alone: its encoding, its language, its header, title and parts."""
