"""Makes the pages of the paper that shows: gathers, waits for a pause in choosing, drops the stale."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from meetingdesk.errors import Cancelled
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.options import Values
from meetingdesk.gui.papers.paper import Gathered, Made, Paper, gather_paper, make_paper
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.gui.tasks import Progress, TaskHandle
from meetingdesk.store.attachments import AttachmentStore

_PAUSE_MS = 250


def _gather(session: Any, store: AttachmentStore, paper: Paper[Any], meeting_id: int) -> Gathered:
    return gather_paper(session, store, paper, meeting_id)


def _make(gathered: Gathered, values: Values, *, progress: Progress) -> tuple[Made, PdfPages]:
    made = make_paper(gathered, values, progress=progress)
    return made, PdfPages(made.pdf)


class PaperMaker(QObject):
    """One paper of one event at a time.

    `gathered` carries a fresh reading, `made` a Made and its PdfPages, `failed` the error;
    `working` says whether pages are being made, `progressed` how far that is.
    """

    gathered = Signal(object)
    made = Signal(object, object)
    failed = Signal(object)
    stopped = Signal()
    working = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._round = 0
        self._reading: TaskHandle | None = None
        self._making: TaskHandle | None = None
        self._gathered: Gathered | None = None
        self._values: Values | None = None
        self._made: Made | None = None
        self._pages: PdfPages | None = None
        self._waiting: list[Callable[[Made, PdfPages], object]] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._start)

    @property
    def is_fresh(self) -> bool:
        """The pages made last are what the options and the data say now."""
        return self._made is not None

    def open_paper(self, paper: Paper[Any]) -> None:
        """Read what this paper is made from; `choose` makes it."""
        self._drop()
        self._waiting.clear()
        self._gathered = None
        self._values = None
        self._read(paper)

    def read_again(self) -> None:
        """The event changed: gather anew and make again with the same options."""
        if self._gathered is not None:
            self._read(self._gathered.paper)

    def choose(self, values: Values, *, at_once: bool = False) -> None:
        """Make the paper with these options, after a pause in choosing or at once."""
        self._values = values
        self._drop()
        if at_once:
            self._start()
        else:
            self._pause.start()

    def stop(self) -> None:
        """The user gives up waiting; the paper is made again on the next choice or by `retry`."""
        self._drop()
        self._waiting.clear()
        self.stopped.emit()

    def retry(self) -> None:
        """Make again after a stop or an error."""
        self.read_again()

    def when_made(self, act: Callable[[Made, PdfPages], object]) -> None:
        """Call `act` with the pages as the options are now, at once or as soon as they are made."""
        if self._made is not None and self._pages is not None:
            act(self._made, self._pages)
            return
        self._waiting.append(act)
        if self._pause.isActive():
            self._pause.stop()
            self._start()

    def _read(self, paper: Paper[Any]) -> None:
        self._cancel()
        self._reading = self._desk.tasks.read(
            _gather,
            self._desk.workspace.attachments,
            paper,
            self._meeting_id,
            done=partial(self._on_gathered, self._round),
            failed=partial(self._on_failed, self._round),
            owner=self,
        )
        self.working.emit(True)

    def _drop(self) -> None:
        """What was made or is being made is stale."""
        self._made = self._pages = None
        self._cancel()
        self.working.emit(False)

    def _cancel(self) -> None:
        """Give up what is under way; its results, should they arrive all the same, are stale."""
        self._round += 1
        self._pause.stop()
        for handle in (self._reading, self._making):
            if handle is not None:
                handle.cancel()
        self._reading = self._making = None

    def _start(self) -> None:
        if self._gathered is None or self._values is None:
            return
        self._round += 1
        self._making = self._desk.tasks.run(
            _make,
            self._gathered,
            self._values,
            done=partial(self._on_made, self._round),
            failed=partial(self._on_failed, self._round),
            owner=self,
            progress=True,
        )
        self._making.progressed.connect(self.progressed)
        self.working.emit(True)

    def _on_gathered(self, asked_in: int, gathered: Gathered) -> None:
        if asked_in != self._round:
            return
        self._reading = None
        first = self._gathered is None
        self._gathered = gathered
        self.gathered.emit(gathered)
        if not first and self._values is not None:
            self.choose(self._values, at_once=True)

    def _on_made(self, asked_in: int, result: tuple[Made, PdfPages]) -> None:
        if asked_in != self._round:
            return
        self._making = None
        self._made, self._pages = result
        self.working.emit(False)
        self.made.emit(self._made, self._pages)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act(self._made, self._pages)

    def _on_failed(self, asked_in: int, error: Exception) -> None:
        if asked_in != self._round or isinstance(error, Cancelled):
            return
        self._reading = self._making = None
        self._drop()
        self._waiting.clear()
        self.failed.emit(error)
