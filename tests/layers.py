"""States which part of xorviz may import what, one rule a function."""

import sys
from collections.abc import Callable, Iterable, Iterator

from tests.imports import Import

# Modules that turn codes into words.
WORDS = ("sentences", "diagnosis_words", "script_words")
# The way down: a part may import from itself and from the parts listed.
ALLOWED_PARTS = {
    "engine": set(),
    "insight": {"engine"},
    "session": {"engine", "insight", "resources", "texts", ""},
    "ui": {"engine", "insight", "session", "resources", "texts", *WORDS, ""},
    "cli": {"engine", "insight", "session", "resources", "texts", *WORDS, ""},
    "app": {"engine", "insight", "session", "ui", "resources", "sentences", ""},
    "__main__": {"cli", "app", "sentences", ""},
    "resources": set(),
    "texts": {"resources"},
    "sentences": {"engine", "session", "texts"},
    "diagnosis_words": {"engine", "insight", "texts"},
    "script_words": {"session", "texts"},
    "": set(),
}
QT = ("PySide6", "shiboken6", "pyqtgraph", "qtpy")
# Pictures need ui; every other command must run where Qt cannot.
CLI_FILES_THAT_DRAW = {
    "xorviz.cli.shot",
    "xorviz.cli.report",
    "xorviz.cli.bench",
    "xorviz.cli.sweep_picture",
}
# A background job gets its thread in a file that is named here, and nowhere else.
# Background: a file of a hundred thousand rows is read, and the gradient of a large set checked,
# while the window and the training go on. Compiled code: it is loaded once, whoever comes first.
# Errands: autosaves, and looks at a file's folder, which may lie on a drive that has vanished.
# Drawing turn: in it the training thread waits for the window.
THREADING_FILES = {
    "xorviz.app",
    "xorviz.session.background",
    "xorviz.session.compiled_code",
    "xorviz.session.drawing_turn",
    "xorviz.session.errands",
    "xorviz.session.trainer",
}
# Blocks: the replicas of one crowd, side by side. Pool: the cells of a sweep, which goes on for
# hours, may be paused, and whose workers may be lost; the remedies of a diagnosis likewise.
# The start: a bundle becomes a worker there, before it is anything else.
PROCESS_POOL_FILES = {"xorviz.__main__", "xorviz.session.blocks", "xorviz.session.workers.pool"}
COMPILED = "xorviz.engine.compiled"
CLUSTER_FILES = {"xorviz.session.sweep.cluster", "xorviz.session.sweep.cluster_worker"}


def part_of(module: str) -> str:
    """Return the first name below ``xorviz``, empty for the package itself.

    A name that is no part of xorviz, such as ``xorviz.__version__``, belongs to the package.
    """
    name = module.split(".")[1] if "." in module else ""
    return name if name in ALLOWED_PARTS else ""


def imports_point_down(one: Import) -> bool:
    """Allow ``ui, cli -> session -> insight -> engine`` and nothing upwards or sideways."""
    if not one.reaches("xorviz"):
        return True
    part, target = part_of(one.importer), part_of(one.target)
    draws = one.importer in CLI_FILES_THAT_DRAW and target == "ui"
    return target == part or target in ALLOWED_PARTS[part] or draws


def qt_stays_in_the_window(one: Import) -> bool:
    """Allow Qt in ``ui`` and ``app``, and in the commands that draw."""
    may_draw = part_of(one.importer) in {"ui", "app"} or one.importer in CLI_FILES_THAT_DRAW
    return may_draw or not one.reaches(*QT)


def only_main_imports_app(one: Import) -> bool:
    """Allow ``xorviz.app`` in ``xorviz/__main__.py`` alone."""
    return one.importer == "xorviz.__main__" or not one.reaches("xorviz.app")


def threads_live_in_named_files(one: Import) -> bool:
    """Allow ``threading`` in named files alone."""
    return one.importer in THREADING_FILES or not one.reaches("threading", "_thread")


def process_pools_live_in_named_files(one: Import) -> bool:
    """Allow ``multiprocessing`` and ``concurrent`` in named files alone."""
    allowed = one.importer in PROCESS_POOL_FILES
    return allowed or not one.reaches("multiprocessing", "_multiprocessing", "concurrent")


def views_see_only_snapshots(one: Import) -> bool:
    """Allow a view nothing of ours but ``xorviz.ui`` and ``xorviz.session.snapshot``."""
    is_view = f"{one.importer}.".startswith("xorviz.ui.views.")
    allowed = one.reaches("xorviz.ui", "xorviz.session.snapshot")
    return not is_view or allowed or not one.reaches("xorviz")


def engine_needs_numpy_alone(one: Import) -> bool:
    """Allow the engine itself, NumPy and the standard library; the compiled engine numba."""
    if is_compiled(one.importer) and one.reaches("numba", "llvmlite"):
        return True
    outside = part_of(one.importer) == "engine" and not one.reaches("xorviz.engine", "numpy")
    return not outside or one.target.split(".")[0] in sys.stdlib_module_names


def numba_stays_in_the_compiled_engine(one: Import) -> bool:
    """Allow numba, which need not be there, in ``xorviz.engine.compiled`` alone."""
    return is_compiled(one.importer) or not one.reaches("numba", "llvmlite")


def dask_stays_with_the_cluster(one: Import) -> bool:
    """Allow Dask, which need not be there, in the two files that speak to it alone."""
    return one.importer in CLUSTER_FILES or not one.reaches("distributed", "dask")


def the_cluster_is_loaded_late(one: Import) -> bool:
    """Allow those files to others only inside a function."""
    is_one = one.importer in CLUSTER_FILES
    return is_one or one.is_late or not one.reaches(*CLUSTER_FILES)


def the_compiled_engine_is_loaded_late(one: Import) -> bool:
    """Allow it to others only inside a function: loading it loads the compiler."""
    return is_compiled(one.importer) or one.is_late or not one.reaches(COMPILED)


def is_compiled(module: str) -> bool:
    """Tell whether a module is of the compiled engine."""
    return f"{module}.".startswith(f"{COMPILED}.")


RULES: tuple[Callable[[Import], bool], ...] = (
    imports_point_down,
    qt_stays_in_the_window,
    only_main_imports_app,
    threads_live_in_named_files,
    process_pools_live_in_named_files,
    views_see_only_snapshots,
    engine_needs_numpy_alone,
    numba_stays_in_the_compiled_engine,
    dask_stays_with_the_cluster,
    the_cluster_is_loaded_late,
    the_compiled_engine_is_loaded_late,
)


def violations(imports: Iterable[Import]) -> Iterator[str]:
    """Yield one line for each import that breaks a rule."""
    for one in imports:
        for rule in RULES:
            if not rule(one):
                yield f"{one.importer}:{one.line} imports {one.target}: {rule.__name__}"
