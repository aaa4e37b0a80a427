"""Starts the window, or says why this system can't show one; imports no Qt by itself."""

from __future__ import annotations

import os
import sys

from meetingdesk.gui import requirements
from meetingdesk.store.places import Place


def open_window(workspace: Place | None) -> int:
    """Open the window and run until it closes; returns the exit status.

    On a Linux without the libraries that Qt needs, says which packages bring them and returns 1.
    """
    try:
        from meetingdesk.gui.app import run  # noqa: PLC0415  (Qt may not load on a bare system)

        if sys.platform == "linux":
            requirements.load_window_plugin(os.environ)
    except ImportError as error:
        if not requirements.is_about_system(error):
            raise
        sys.stderr.write(requirements.explain(error) + "\n")
        return 1
    return run(workspace)


def has_screen() -> bool:
    """Whether a window could be shown to anybody."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
