"""``python -m meetingdesk``: the window without arguments, else the command line."""

from __future__ import annotations

import sys


def main() -> None:
    """Start the program; ends the process with its exit status."""
    if len(sys.argv) > 1:
        from meetingdesk.cli import main as command_line  # noqa: PLC0415

        command_line()
    # The window opens faster without what only the command line needs.
    from meetingdesk.gui.starting import open_window  # noqa: PLC0415

    sys.exit(open_window(None))


if __name__ == "__main__":
    main()
