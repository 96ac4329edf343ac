# make run opens the window, make test runs every check. Both set up all they need by themselves.

VENV = .venv
PICTURE = xorviz-window.png

# The newest Python from 3.11 on that can make a virtual environment; failing that, the newest,
# and packaging/system_check.py says what it lacks. Or name one: make run PYTHON=/path/to/python3
PYTHON ?= $(shell \
	for modules in "sys, venv, ensurepip" sys; do \
		for name in python3.13 python3.12 python3.11 python3; do \
			if $$name -c "import $$modules; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; \
			then echo $$name; exit; fi; \
		done; \
	done)

# Sums are taken in one written order, so that a run gives the same bits each time. Python keeps what
# it has translated, whatever is set outside: the tests start some hundred processes.
TEST_ENVIRONMENT = QT_QPA_PLATFORM=offscreen OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=

# The tests of one file go to one process, in their order; those of the command line, which wait for
# processes of their own, come first. One process more than the two cores that there are at least:
# those of windows wait now and then.
WORKERS = --numprocesses 3 --dist loadfile --no-loadscope-reorder

SET_UP = @python="$(PYTHON)"; if [ -z "$$python" ]; then \
	echo "xorviz needs Python 3.11 or newer, and none was found; install one" \
	"or name it: make PYTHON=/path/to/python3 $@" >&2; exit 1; fi; \
	"$$python" packaging/set_up.py

.PHONY: help run test clean

help:
	@echo "make run    set up what is needed and open the window"
	@echo "make test   set up what is needed and run every check"
	@echo "make clean  remove what these two made"

run:
	$(SET_UP)
	@sh packaging/open_window.sh

test:
	$(SET_UP) --dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	@# Beside the checking of types, for there are two cores: the tests are translated, once for all
	@# their processes, and the compiled engine is made; tests that need it wait, others go ahead.
	@# Where one of these two fails, so does the test run, and says why.
	$(TEST_ENVIRONMENT) $(VENV)/bin/python -m pytest --collect-only -qq >/dev/null 2>&1 & \
	collecting=$$!; $(TEST_ENVIRONMENT) $(VENV)/bin/python -m xorviz compile & \
	$(VENV)/bin/mypy; checked=$$?; wait $$collecting; \
	test $$checked -eq 0 && $(TEST_ENVIRONMENT) $(VENV)/bin/python -m pytest $(WORKERS); \
	passed=$$?; wait; exit $$passed

clean:
	rm -rf $(VENV) $(PICTURE) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find xorviz packaging tests -name __pycache__ -type d -prune -exec rm -rf {} +
