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

# Packages are made in an environment of their own, so that nothing of the tests gets into them.
PACKAGING = .venv-packaging/bin/python
SET_UP_PACKAGING = $(SET_UP) --packaging

# Where install-desktop puts its files; DESTDIR, for the makers of packages, is put in front.
PREFIX = /usr/local
DESTDIR =

.PHONY: help run test clean translations wheel bundle debian appdir package-check install-desktop

help:
	@echo "make run    set up what is needed and open the window"
	@echo "make test   set up what is needed and run every check"
	@echo "make clean  remove what all of these made"
	@echo "make translations  take new texts in, and make what the window loads; docs/translations.md"
	@echo "make wheel, bundle, debian, appdir    make packages in dist/; see docs/packaging.md"
	@echo "make package-check                    make them all, and check what they do"
	@echo "make install-desktop PREFIX=/usr/local    menu entry, icons, file type, manual page"

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

translations:
	$(SET_UP)
	$(VENV)/bin/python packaging/translations.py update

wheel:
	$(SET_UP_PACKAGING)
	rm -f dist/*.whl dist/*.tar.gz
	$(PACKAGING) -m build --outdir dist .
	$(PACKAGING) -m twine check --strict dist/*.whl dist/*.tar.gz

bundle:
	$(SET_UP_PACKAGING)
	$(PACKAGING) -m PyInstaller --noconfirm --log-level WARN --workpath build/bundle \
		--distpath dist packaging/bundle/linux.spec
	@du -sh dist/xorviz

debian: bundle
	$(PACKAGING) packaging/debian_package.py dist/xorviz --out dist

appdir: bundle
	$(PACKAGING) packaging/app_dir.py dist/xorviz --out dist/xorviz.AppDir

package-check: wheel debian appdir
	sh packaging/check_desktop_files.sh $(PACKAGING)
	$(PACKAGING) packaging/check_wheel.py dist
	$(PACKAGING) packaging/check_program.py dist/xorviz/xorviz
	$(PACKAGING) packaging/check_program.py dist/xorviz.AppDir/AppRun version training workers
	sh packaging/check_debian_package.sh $(PACKAGING)

install-desktop:
	$(SET_UP)
	$(VENV)/bin/python packaging/desktop_files.py --prefix "$(PREFIX)" \
		$(if $(DESTDIR),--destdir "$(DESTDIR)")

clean:
	rm -rf $(VENV) .venv-packaging $(PICTURE) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find xorviz packaging tests -name __pycache__ -type d -prune -exec rm -rf {} +
