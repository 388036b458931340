"""The steps from an empty file to the schema of today: a step that was released never changes."""
