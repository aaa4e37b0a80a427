"""Start-up: a workspace of 100,000 people to its first painted window, beside a bare Qt window.

Run ``python benchmarks/startup.py [RUNS]``. Both programs run in turn, each in a process of its own,
from the start of the process to the first paint; the median and the ratio are printed.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PEOPLE = 100_000

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QTimer.singleShot(0, app.quit)
window = Window("x")
window.resize(1360, 860)
window.show()
app.exec()
"""

OURS = """
import sys, time, pathlib
from PySide6.QtCore import QEvent, QObject, QTimer
from meetingdesk.gui.app import Application, make_qt
from meetingdesk.gui.preferences import Preferences
qt = make_qt(['meetingdesk'])
class FirstPaint(QObject):
    seen = set()
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            name = watched.window().objectName()
            if name not in self.seen:
                self.seen.add(name)
                QTimer.singleShot(0, lambda: print(name, time.time(), flush=True))
                if name == 'mainWindow':
                    QTimer.singleShot(0, qt.quit)
        return False
spy = FirstPaint()
qt.installEventFilter(spy)
application = Application(qt, Preferences(pathlib.Path(sys.argv[2])))
application.open(pathlib.Path(sys.argv[1]))
qt.exec()
import os; os._exit(0)
"""


def make_workspace(folder: Path) -> None:
    """A workspace with many people."""
    from meetingdesk.model.people import Person  # noqa: PLC0415
    from meetingdesk.store.workspace import Workspace  # noqa: PLC0415
    from meetingdesk.vietnamese.collation import person_sort_key  # noqa: PLC0415
    from meetingdesk.vietnamese.folding import fold  # noqa: PLC0415

    names = [f"Nguyễn Văn An {n}" for n in range(PEOPLE)]
    with Workspace.create(folder, name="Sở X") as workspace, workspace.unit_of_work() as work:
        work.insert_many(
            Person,
            [
                {"full_name": name, "search_key": fold(name), "sort_key": person_sort_key(name)}
                for name in names
            ],
        )


def run(code: str, *arguments: object) -> dict[str, float]:
    """Seconds from the start of the process to each line's moment; the last word is the time."""
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
    )
    lines = [line.split() for line in done.stdout.splitlines() if line.strip()]
    return {" ".join(line[:-1]): float(line[-1]) - begin for line in lines}


def main() -> None:
    """Print the medians."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "kho"
        make_workspace(folder)
        bare, first, whole = [], [], []
        for _ in range(runs + 1):
            bare.append(run(BARE)[""])
            seen = run(OURS, folder, Path(place) / "preferences.ini")
            first.append(min(seen.values()))
            whole.append(seen["mainWindow"])
    for name, times in (
        ("bare Qt window", bare),
        ("first window painted", first),
        ("workspace's window painted", whole),
    ):
        median = statistics.median(times[1:])
        print(f"{name:28} {median:6.3f} s   {median / statistics.median(bare[1:]):4.1f} x")


if __name__ == "__main__":
    main()
