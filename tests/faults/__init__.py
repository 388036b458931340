"""What the program must survive: `python -m tests.faults.fuzz` and its neighbours."""
