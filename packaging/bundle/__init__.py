"""The parts of the build: what goes into the bundle, and what stands beside it."""
