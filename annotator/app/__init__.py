"""What one can do with a project, without any window."""
