"""Where the files shipped with the program are: in an installed wheel or in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, such as ``resource("fonts", "Tinos-Regular.ttf")``.

    Raises FileNotFoundError where the installation is damaged.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
