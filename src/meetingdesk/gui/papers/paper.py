"""What a paper is to the room: where its data come from, what can be chosen, how it is built."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.letterhead import DEFAULT_LETTERHEAD, Letterhead, shipped_letterheads
from meetingdesk.documents.offices import paper_file_name
from meetingdesk.documents.render.lost_letters import LostLetters, lost_letters
from meetingdesk.documents.render.papers import AnyPaper, render_paper
from meetingdesk.exchange.tables import Table
from meetingdesk.features.office import Office, read_office, saved_letterheads
from meetingdesk.features.papers.paper_font import paper_font
from meetingdesk.features.papers.paper_settings import (
    KeptOptions,
    PaperExport,
    kept_options,
    paper_exports,
)
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE, MeetingKind, meeting_card
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.options import Section, Value, Values
from meetingdesk.gui.shipped_names import shipped_name
from meetingdesk.gui.tasks import Progress
from meetingdesk.messages import Message
from meetingdesk.store.attachments import AttachmentStore

Data = TypeVar("Data")
OFFICE = 0
"""In the place of an event's id: a paper of the office, such as a register."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What every paper of an event may ask for.

    Attributes:
        letterhead: the key of the letterhead that the event's papers have.
        address_form: 'Ông/Bà' or 'Đồng chí'.
        letterheads: names by key, for choosing.
        font: the family of the office's papers, Tinos or Times New Roman.
        own_letterheads: the fields of those that the office made; read only when chosen, so that
            a broken one spoils no other paper.
    """

    title: str
    short_title: str
    day: date
    kind: MeetingKind
    office: Office
    letterhead: str
    address_form: str
    letterheads: Mapping[str, str]
    own_letterheads: Mapping[str, Mapping[str, Any]]
    font: str = "Tinos"

    def read_letterhead(self, key: str) -> Letterhead:
        """The letterhead with this key, or the usual one where it is gone. Raises BadInput."""
        if key in self.own_letterheads:
            return Letterhead.from_dict(self.own_letterheads[key])
        shipped = shipped_letterheads()
        return shipped.get(key) or shipped[DEFAULT_LETTERHEAD]


def _nothing_usual(_facts: Facts) -> dict[str, Value]:
    return {}


def _named_for_event(_data: Any, facts: Facts) -> tuple[date, str]:
    return facts.day, facts.short_title or facts.title


def _no_sections(_data: Any, _facts: Facts) -> tuple[Section, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class PaperTool:
    """What a paper is made with beside its options, such as the designer of badges.

    `open` gets the desk, the event's id, the options, the window it belongs to, and what to call
    when what it keeps has changed.
    """

    text: Message
    icon: str
    open: Callable[[Desk, int, Values, QWidget, Callable[[], object]], object]


@dataclass(frozen=True, slots=True)
class Paper(Generic[Data]):
    """One kind of paper. To add one, add an entry to `registry.PAPERS`.

    Attributes:
        key: stable name: options and exports are kept under it, targets name it.
        title: what the interface calls it.
        file_label: the end of its file names, in Vietnamese as the files are.
        about: one sentence on its card.
        gather: reads the data in one session; runs in the pool.
        build: makes the document from them; runs in the pool.
        sections: what can be chosen.
        usual: values that depend on the event, over those of the sections.
        table: the list as a spreadsheet; None for a paper that is none.
        kept_per_event: options that 'as the office's default' leaves out.
        in_word: whether it can be saved for Word.
        more_sections: what can be chosen beside, where the choices themselves depend on the data.
        tool: a button above the options.
        named: the day and the title that its files are called by.
    """

    key: str
    title: Message
    file_label: str
    about: Message
    icon: str
    gather: Callable[[Any, AttachmentStore, int], Data]
    build: Callable[[Data, Facts, Values], AnyPaper]
    sections: tuple[Section, ...]
    usual: Callable[[Facts], Mapping[str, Value]] = _nothing_usual
    table: Callable[[Data, Facts, Values], Table] | None = None
    kept_per_event: frozenset[str] = field(default=frozenset())
    in_word: bool = True
    more_sections: Callable[[Data, Facts], tuple[Section, ...]] = _no_sections
    tool: PaperTool | None = None
    named: Callable[[Data, Facts], tuple[date, str]] = _named_for_event


@dataclass(frozen=True, slots=True)
class Gathered:
    """One reading of everything a paper needs."""

    paper: Paper[Any]
    data: Any
    facts: Facts
    kept: KeptOptions
    export: PaperExport | None

    @property
    def sections(self) -> tuple[Section, ...]:
        """All that can be chosen."""
        return (*self.paper.more_sections(self.data, self.facts), *self.paper.sections)


@dataclass(frozen=True, slots=True)
class Made:
    """A paper as it will print, what it was made from, and the letters that print as boxes."""

    gathered: Gathered
    values: Values
    document: AnyPaper
    pdf: bytes
    lost: LostLetters

    def file_name(self, ending: str, *, more: str = "") -> str:
        """What a file of it is called; `more` stands after the paper's name."""
        gathered = self.gathered
        day, title = gathered.paper.named(gathered.data, gathered.facts)
        label = f"{gathered.paper.file_label} {more}".strip()
        return paper_file_name(day, title, label, ending)


def gather_paper(
    session: Any, store: AttachmentStore, paper: Paper[Any], meeting_id: int
) -> Gathered:
    """Read what `paper` of this event is made from. Raises Refused where the event is gone."""
    return Gathered(
        paper,
        paper.gather(session, store, meeting_id),
        gather_facts(session, meeting_id),
        kept_options(session, paper.key, meeting_id),
        paper_exports(session, meeting_id).get(paper.key),
    )


def gather_facts(session: Any, meeting_id: int) -> Facts:
    """What every paper of this event, or of the OFFICE, may ask for.

    Raises Refused where the event is gone.
    """
    office = read_office(session)
    own = saved_letterheads(session)
    names = {key: shipped_name(profile.name) for key, profile in shipped_letterheads().items()}
    facts = Facts(
        title=office.name,
        short_title="",
        day=datetime.now(ZoneInfo(OFFICE_TIME_ZONE)).date(),
        kind=MeetingKind.OTHER,
        office=office,
        letterhead=office.letterhead,
        address_form=office.address_form,
        letterheads=names | {profile.key: profile.name for profile in own},
        own_letterheads={profile.key: profile.content for profile in own},
        font=paper_font(session),
    )
    if meeting_id == OFFICE:
        return facts
    card = meeting_card(session, meeting_id)
    return replace(
        facts,
        title=card.title,
        short_title=card.short_title,
        day=card.starts_at.date(),
        kind=card.kind,
        letterhead=card.letterhead or office.letterhead,
        address_form=card.address_form or office.address_form,
    )


def make_paper(gathered: Gathered, values: Values, *, progress: Progress) -> Made:
    """Build the document and its pages. Raises BadInput, and Cancelled where the user said stop."""
    document = gathered.paper.build(gathered.data, gathered.facts, values)
    if isinstance(document, Document):
        document = replace(document, font=gathered.facts.font)
    progress.check()
    pdf = render_paper(document, Percents(progress))
    return Made(gathered, values, document, pdf, lost_letters(document))


class Percents:
    """Passes a writer's steps on, at most one report for each hundredth of the work."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._told = -1

    def __call__(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 100
        if percent == self._told:
            self._progress.check()
            return
        self._told = percent
        self._progress.report(done, total)
