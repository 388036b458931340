"""What was packaged is tried as a person would use it."""
