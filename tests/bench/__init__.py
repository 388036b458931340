"""Benches: each bench_*.py has a `run()` that gives a Table, or yields several things to print."""
