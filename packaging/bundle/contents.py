"""What a bundle is made of, on every system: the specs beside this file share it.

A bundle is a folder with the program, Python, Qt and numba, and needs none of them installed.
"""

from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = ROOT / "xorviz" / "__main__.py"

#: The resources lie in the package, as in a wheel. The licences go along.
DATA = [
    (str(ROOT / "resources"), "xorviz/bundled"),
    (str(ROOT / "LICENSE"), "."),
]

#: Restores what the bundle's own start has changed in the environment.
AT_START = [str(Path(__file__).parent / "other_programs.py")]

#: Packages whose version the program asks for: the last digits of a run depend on them.
VERSIONS_ASKED_FOR = ["numba", "llvmlite"]

#: These modules lie there as sources, and not packed: numba keeps machine code by the place of the
#: sources, and `xorviz.session.code_folder` by what stands in them.
COLLECTED_AS = {"xorviz.engine.compiled": "py"}

#: What the program would load if it were there, and what others load that it does not need. With
#: these left out, a bundle is the same whatever else is installed where it is made.
LEFT_OUT = [
    # Only beside other programs: to compare speed, and to sweep on a Dask cluster.
    "torch",
    "keras",
    "tensorflow",
    "sklearn",
    "distributed",
    "dask",
    # Offered by NumPy, numba, pyqtgraph and pillow where they are there.
    "scipy",
    "matplotlib",
    "pandas",
    "h5py",
    "cupy",
    "IPython",
    "jinja2",
    "yaml",
    "cffi",
    "pygments",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "OpenGL",
    "tkinter",
    "PIL.ImageTk",
    "PIL._avif",
    "PIL._imagingtk",
    # Tests and tools.
    "pytest",
    "hypothesis",
    "setuptools",
    "pip",
    "numba.tests",
    "numba.cuda.tests",
    "numpy.f2py",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "onnx.backend.test",
    # Parts of Qt: windows of widgets and SVG pictures are all that is shown.
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickWidgets",
    "PySide6.QtDesigner",
    "PySide6.QtSql",
    "PySide6.QtUiTools",
]

#: Files, by their name in the bundle, that nothing of xorviz ever loads. Of Qt: screens without a
#: window system, the keyboard on the screen (it brings Qt Quick), PDF as a picture, GTK. Of numba:
#: loops in parallel, of which xorviz has none, by a library that is seldom there.
_NEVER_LOADED = (
    "PySide6/*plugins/egldeviceintegrations/*",
    "PySide6/*plugins/generic/*",
    "PySide6/*plugins/imageformats/*qpdf*",
    "PySide6/*plugins/networkinformation/*",
    "PySide6/*plugins/platforminputcontexts/*qtvirtualkeyboard*",
    "PySide6/*plugins/platforms/*qeglfs*",
    "PySide6/*plugins/platforms/*qlinuxfb*",
    "PySide6/*plugins/platforms/*qminimalegl*",
    "PySide6/*plugins/platforms/*qvkkhrdisplay*",
    "PySide6/*plugins/platforms/*qvnc*",
    "PySide6/*plugins/platformthemes/*qgtk3*",
    "PySide6/*plugins/tls/*",
    "PySide6/*plugins/wayland-graphics-integration-server/*",
    "PySide6/*translations/qt_help_*",
    "*Qt6EglF*",
    "*Qt6Pdf*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*Qt6WaylandCompositor*",
    "numba/np/ufunc/tbbpool*",
)


def icon() -> Path:
    """Return the picture that Windows and macOS show; `desktop_files.py` has drawn it before."""
    return next((ROOT / "build" / "desktop").rglob("512x512/apps/xorviz.png"))


def version() -> str:
    """Return the version of what is packed."""
    (line,) = (
        line
        for line in (ROOT / "xorviz" / "__init__.py").read_text(encoding="utf-8").splitlines()
        if line.startswith("__version__")
    )
    return line.split('"')[1]


def is_wanted(name: str) -> bool:
    """Tell whether a collected file, by its name in the bundle, belongs there."""
    posix = name.replace("\\", "/")
    return not any(fnmatchcase(posix, pattern) for pattern in _NEVER_LOADED)
