# Every target goes through packaging/setup_environment.py, which makes .venv from the hash-locked
# requirements the first time and says nothing later. PYTHON=... chooses the interpreter.

SETUP := $(or $(PYTHON),python3) packaging/setup_environment.py
RUN := .venv/bin/python
UV := $(or $(wildcard .venv/bin/uv),uv)
COMPILE := pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--exclude-newer "14 days" \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
OUT := build/demo
HEADLESS := $(if $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname))),,--headless)

# A machine without a locale must read and write UTF-8 all the same.
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help run setup test interop check format bench faults package lock translations clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: ## set up what is needed and show the program on its sample project; OUT=DIR
	@$(SETUP) run
	@mkdir -p $(dir $(OUT))
	@$(RUN) -m annotator demo --out $(OUT) $(HEADLESS)

setup: ## set up .venv for working on the code
	@$(SETUP) dev

test: setup ## run all tests, without a display; TESTS="tests/domain -k lanes" chooses some
	@QT_QPA_PLATFORM=offscreen $(RUN) -X faulthandler -m pytest --numprocesses=auto $(TESTS)

interop: ## libraries of others read our exports, the other way round too; TESTS="tests/interop -k spacy"
	@$(SETUP) interop
	@QT_QPA_PLATFORM=offscreen $(RUN) -X faulthandler -m pytest -m interop $(or $(TESTS),tests/interop)

check: setup ## format, lint, types, import directions, house rules, translations
	@$(RUN) -m ruff format --check --quiet . || { echo "Type: make format" >&2; exit 1; }
	@$(RUN) -m ruff check --quiet .
	@$(RUN) -m mypy --no-error-summary
	@$(RUN) -c "from importlinter.cli import lint_imports_command as lint; lint()" --no-logo
	@$(RUN) -m pytest --quiet tests/test_house.py tests/packaging/test_linguist.py

format: setup ## put the code into shape
	@$(RUN) -m ruff format --quiet .
	@$(RUN) -m ruff check --quiet --fix .

bench: setup ## measure; BENCH="view project" chooses some, QUICK=1 a few, ONLY="5 MB × 50" those
	@QT_QPA_PLATFORM=offscreen $(RUN) -m tests.bench $(BENCH) $(if $(QUICK),--quick) --only "$(ONLY)"

faults: setup ## kill it, fill the disk, cut the power, and count what is lost; FAULTS="kills power", QUICK=1
	@$(RUN) -m tests.faults $(FAULTS) $(if $(QUICK),--quick)

package: ## freeze it, make the packages of this system in dist and try them; PARTS="folder deb" chooses some
	@$(or $(PYTHON),python3) packaging/build.py $(PARTS)
	@$(or $(PYTHON),python3) packaging/smoke.py $(filter folder tar deb appimage,$(PARTS))

lock: ## newer packages, two weeks old at least, into packaging/locks (wants uv)
	@$(UV) $(COMPILE) --upgrade --group build -o packaging/locks/build.txt
	@$(UV) $(COMPILE) --upgrade pyproject.toml -c packaging/locks/build.txt -o packaging/locks/run.txt
	@$(UV) $(COMPILE) --upgrade pyproject.toml --group dev \
		-c packaging/locks/build.txt -c packaging/locks/run.txt -o packaging/locks/dev.txt
	@$(UV) $(COMPILE) --upgrade --group interop -c packaging/locks/build.txt \
		-c packaging/locks/dev.txt -o packaging/locks/interop.txt
	@$(UV) $(COMPILE) --upgrade pyproject.toml --group package -c packaging/locks/build.txt \
		-c packaging/locks/run.txt -o packaging/locks/package.txt

translations: setup ## gather all texts into resources/translations, and compile them for the program
	@PYTHONPATH=packaging $(RUN) -m linguist

clean: ## remove .venv, caches and what was built
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage htmlcov
	@find annotator tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
