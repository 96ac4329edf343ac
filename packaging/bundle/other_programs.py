"""Runs first in a bundle: programs that it starts get the environment that it was started with.

A bundle looks for libraries in its own folder, through a variable that every program inherits.
ffmpeg, say, would load the bundle's libraries in place of the system's. What this very process
looks for is settled when it starts, and each start of the bundle settles it anew.
"""

import os

_ORIGINAL = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _ORIGINAL is not None:
    os.environ["LD_LIBRARY_PATH"] = _ORIGINAL
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
