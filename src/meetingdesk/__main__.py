"""Opens the window: ``python -m meetingdesk [folder of a workspace]``."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Open the window, for the workspace named in `arguments`; returns the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    from meetingdesk.gui import requirements  # noqa: PLC0415  (kept off the command line's start)

    try:
        from meetingdesk.gui.app import run  # noqa: PLC0415  (Qt may not load on a bare system)

        if sys.platform == "linux":
            requirements.load_window_plugin(os.environ)
    except ImportError as error:
        if not requirements.is_about_system(error):
            raise
        sys.stderr.write(requirements.explain(error) + "\n")
        return 1
    return run(Path(given[0]) if given else None)


if __name__ == "__main__":
    sys.exit(main())
