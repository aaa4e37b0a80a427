"""Opens the sample event in an empty workspace: its photos first, then all of it as one act."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from meetingdesk.gui.desk import Desk


class SampleOpener(QObject):
    """`start` returns at once; the event's page opens when everything is there."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def start(self) -> None:
        """Prepare the photos beside other work, then write."""
        # Pictures bring their libraries along, which nobody else here needs.
        from meetingdesk.exchange.sample_workspace import (  # noqa: PLC0415  (see above)
            keep_sample_photos,
        )

        self._desk.tasks.run(
            keep_sample_photos,
            self._desk.workspace.attachments,
            title=self.tr("Đang mở dữ liệu mẫu"),
            done=self._on_photos,
        )

    @Slot(object)
    def _on_photos(self, photos: Sequence[Any]) -> None:
        from meetingdesk.features.sample import install_sample  # noqa: PLC0415  (as above)

        self._desk.tasks.write(install_sample, photos, done=self._on_installed)

    @Slot(object)
    def _on_installed(self, meeting_id: int) -> None:
        self._desk.toasts.undoable(self.tr("Đã mở dữ liệu mẫu."))
        self._desk.open_meeting(meeting_id)
