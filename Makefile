# Every command of the project. `make` alone lists them.

SHELL := /bin/sh
.DEFAULT_GOAL := help
# Relative on purpose: the folder's own name may hold spaces.
VENV := .venv
PY := $(VENV)/bin/python
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(PY) -m pip install --quiet --require-hashes

# What `check --deploy` needs to look at the production settings; none of it is a secret or is connected to.
PRODUCTION := PARLEY_MODE=production PARLEY_DATA=build/check ALLOWED_HOSTS=parley.example \
	SECRET_KEY=only-for-the-check-and-long-enough-0123456789-abcdefghijklmnopqrstuvwxyz \
	DATABASE_URL=postgresql://parley@127.0.0.1:1/parley REDIS_URL=redis://127.0.0.1:1/0

# Compiled modules are kept whatever the shell says: the tests start many processes, each would compile them anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help venv venv-dev run test check bench faults contract html volume format translations clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

venv: $(VENV)/.installed ## prepare .venv from the hashed locks

venv-dev: $(VENV)/.installed-dev

# A stamp holds the checksum of what was installed, so a moved or touched lock costs nothing and a changed one does.
$(VENV)/.installed: requirements.txt .ci/python
	@python="$$(sh .ci/python)" || exit 1; \
	if ! $(PY) -c 'import pip' 2>/dev/null; then \
		echo "Making .venv with $$("$$python" --version) ..."; "$$python" -m venv --clear $(VENV) || exit 1; \
	fi
	@if ! cksum < requirements.txt | cmp -s - $@; then \
		echo "Installing what Parley needs (once) ..."; \
		$(PIP) -r requirements.txt && rm -f $(VENV)/.installed-dev || exit 1; \
	fi
	@cksum < requirements.txt > $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.txt
	@if ! cksum < requirements-dev.txt | cmp -s - $@; then \
		echo "Installing what the tests and checks need (once) ..."; \
		$(PIP) -r requirements-dev.txt || exit 1; \
	fi
	@cksum < requirements-dev.txt > $@

run: venv ## start everything at http://127.0.0.1:8000 (PORT=, PARLEY_DATA=, DATABASE_URL=, REDIS_URL=)
	@exec $(PY) manage.py up

test: venv-dev ## run the tests on throw-away databases, a few at a time (TESTS=tests/talks for some of them)
	@$(PY) -m pytest -n auto --maxprocesses 4 --dist worksteal -m "not faults and not contract and not html and not volume" $(TESTS)

faults: venv-dev ## kill real processes in every way; slow
	@$(PY) -m pytest -m faults --timeout 600 $(TESTS)

CONTRACT := build/contract

$(CONTRACT)/.installed: $(VENV)/.installed requirements-contract.txt
	@$(PY) -m venv --clear $(CONTRACT)
	@PIP_DISABLE_PIP_VERSION_CHECK=1 $(CONTRACT)/bin/python -m pip install --quiet --require-hashes -r requirements-contract.txt
	@touch $@

# Pinned; without npm the tests that need them are skipped.
SUBSCRIBERS := ical.js@2.2.1 @knight-lab/timelinejs@3.9.11 geojson-schema@1.0.5

$(CONTRACT)/.node: $(CONTRACT)/.installed Makefile
	@! command -v npm >/dev/null || npm install --silent --no-save --ignore-scripts --prefix $(CONTRACT) $(SUBSCRIBERS)
	@touch $@

contract: venv-dev $(CONTRACT)/.node ## schemathesis as anonymous, reader, editor; generated clients; calendars and TimelineJS; slow
	@$(PY) -m pytest -m contract --timeout 5400 $(TESTS)

# Pinned; a jar of one's own is named by PARLEY_VNU.
VNU := build/vnu/node_modules/vnu-jar/build/dist/vnu.jar
export PARLEY_VNU ?= $(VNU)

html: venv-dev ## every page, in every language, through the Nu HTML checker (needs java, and npm once)
	@command -v java >/dev/null || { echo "This needs a Java runtime, as in Debian's default-jre-headless."; exit 1; }
	@[ -f "$(PARLEY_VNU)" ] || npm install --silent --no-save --ignore-scripts --prefix build/vnu vnu-jar@26.9.27
	@$(PY) -m pytest -m html tests/talks/views/test_html.py

volume: venv-dev ## a negotiation of 5,000 entries in a real browser; some ten minutes, most of them to fill it
	@PARLEY_VOLUME=5000 $(PY) -m pytest tests/browser/test_volume.py

bench: venv-dev ## measure the main paths; ratios count, not seconds
	@$(PY) -m pytest tests/benchmarks -q -s -p no:randomly -o python_files="bench_*.py" -o python_functions="bench_*" --timeout 900

check: venv-dev ## formatting, lint, types, import contracts, migrations, production settings, templates
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(PY) -m mypy .
	$(VENV)/bin/lint-imports --no-cache
	$(PRODUCTION) $(PY) -W ignore manage.py makemigrations --check --dry-run
	$(PRODUCTION) $(PY) manage.py check --deploy --fail-level WARNING
	find templates -name '*.html' -exec $(VENV)/bin/djade --target-version 5.2 --check {} +

format: venv-dev ## put code and templates into the house's form
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .
	find templates -name '*.html' -exec $(VENV)/bin/djade --target-version 5.2 {} +

translations: venv-dev ## collect what is to be translated and compile what is (needs Debian's gettext)
	$(PY) manage.py makemessages --locale fr --no-wrap --add-location never --no-obsolete --ignore '.venv' --ignore tests --ignore var --ignore build
	$(PY) manage.py compilemessages --locale fr --ignore .venv --ignore var

clean: ## remove what the checks and tests left; data in var/ stays
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
