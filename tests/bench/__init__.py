"""Benches: each module bench_*.py has `run() -> Table`; `make bench` prints their tables."""
