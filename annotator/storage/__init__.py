"""The project file: the only SQL of the program, on top of sqlite-utils."""
