"""Tries a server off the window's thread: what is there, or why nothing can be said."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from meetingdesk.store.places import ServerAddress


@dataclass(frozen=True, slots=True)
class Trial:
    """What a try found: the office whose workspace is there, an empty place, or an error."""

    address: ServerAddress
    office: str = ""
    is_empty: bool = False
    error: Exception | None = None


class ServerTrial(QObject):
    """Emits `ended` with a Trial on the window's thread; the answer to an older question is dropped."""

    ended = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: ServerAddress | None = None
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def ask(self, address: ServerAddress) -> None:
        """Knock at `address`."""
        self._asked = address
        # A daemon: a server that doesn't answer must not keep the program from ending.
        threading.Thread(target=self._work, args=(address,), daemon=True).start()

    def _work(self, address: ServerAddress) -> None:
        # The driver is needed by those alone who share a server.
        from meetingdesk.store.server.errors import NoWorkspaceThere  # noqa: PLC0415
        from meetingdesk.store.server.opening import try_server  # noqa: PLC0415

        try:
            found = Trial(address, office=try_server(address))
        except NoWorkspaceThere:
            found = Trial(address, is_empty=True)
        except Exception as error:  # the window's thread decides what to say of it
            found = Trial(address, error=error)
        try:
            self._posted.emit(found)
        except RuntimeError:
            return  # the dialog that asked is gone

    @Slot(object)
    def _on_posted(self, found: Trial) -> None:
        if found.address == self._asked:
            self.ended.emit(found)
