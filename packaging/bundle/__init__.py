"""The parts of the build that can be tried without building: what goes in, and what stands beside."""
