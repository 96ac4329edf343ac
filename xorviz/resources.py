"""Finds the files that travel with xorviz: the only place that knows where they lie."""

from functools import cache
from pathlib import Path

__all__ = ["ResourceMissing", "resource_path"]

_PACKAGE = Path(__file__).resolve().parent


class ResourceMissing(FileNotFoundError):
    """Raised when a file or folder that ought to travel with xorviz is not there.

    Attributes
    ----------
    resource : str
        The resource as it was asked for, with forward slashes, e.g. ``"presets/xor.json"``.
    """

    def __init__(self, resource: str) -> None:
        super().__init__(
            f'The resource "{resource}" is missing; it should have been installed with xorviz.'
        )
        self.resource = resource


def resource_path(*parts: str) -> Path:
    """Return where a bundled file or folder lies.

    Parameters
    ----------
    *parts : str
        The steps from the resource folder, e.g. ``"icons", "xorviz.svg"``. None: the folder itself.

    Returns
    -------
    Path
        An absolute path that exists.

    Raises
    ------
    ResourceMissing
        If there is no such file or folder, or the name leads out of the resource folder.
    """
    root = _resource_root()
    path = root.joinpath(*parts).resolve()
    if not path.is_relative_to(root) or not path.exists():
        raise ResourceMissing("/".join(parts) or "resources")
    return path


@cache
def _resource_root() -> Path:
    # A wheel carries the folder inside the package; a checkout has it beside the package.
    bundled = _PACKAGE / "bundled"
    return bundled if bundled.is_dir() else _PACKAGE.parent / "resources"
