"""Opens an attached file with the system's program, as a copy: what lies in the store stays as it is."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from meetingdesk.errors import Unavailable
from meetingdesk.features.files.attached_files import AttachedFile
from meetingdesk.gui.desk import Desk
from meetingdesk.messages import message
from meetingdesk.store.file_names import safe_name


class AttachedOpener(QObject):
    """`open` copies the file under its own name into a folder of its own, then opens the copy."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def open(self, file: AttachedFile) -> None:
        """Open `file`; a damaged or missing one is told of."""
        source = self._desk.workspace.attachments.path_of(file.sha256)
        self._desk.tasks.run(copy_out, source, file.file_name, done=self._on_copied)

    @Slot(object)
    def _on_copied(self, copy: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))


def copy_out(source: Path, name: str) -> Path:
    """A copy of `source` called `name` in a temporary folder; the same file is copied once.

    Raises Unavailable where the file is gone or the disk refuses.
    """
    folder = Path(tempfile.gettempdir()) / "meetingdesk" / source.name[:16]
    copy = folder / (safe_name(name) or "tep")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not copy.exists() or copy.stat().st_size != source.stat().st_size:
            shutil.copyfile(source, copy)
    except OSError as error:
        raise Unavailable(
            message(
                "errors",
                "Không mở được tệp {name}. Hãy kiểm tra kho dữ liệu và chỗ trống trên ổ đĩa.",
            ).given(name=name),
            details=str(error),
        ) from error
    return copy
