"""The attendance report: how many came, from where, who was absent, who came in whose place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    LabelledLine,
    Millimetres,
    NumberedHeading,
    Paragraph,
    Recipients,
    Row,
    Share,
    SignatureBlock,
    Table,
    TableRow,
    TitleBlock,
    TotalRow,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import (
    clock,
    dated_heading,
    in_title,
    moment_in_words,
    office_paper,
    recipient_lines,
)
from meetingdesk.documents.people_wording import attendance_sentence, sentence, tally
from meetingdesk.features.attendance.attendance_counts import Counts, OrganizationCounts
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.papers.addressing import addressed
from meetingdesk.features.papers.attendance_report_paper import (
    AttendanceReportData,
    NotThere,
    TimedPerson,
)
from meetingdesk.features.papers.papers import (
    AttendanceCounts,
    PersonOnPaper,
    Signatory,
    Substitution,
)
from meetingdesk.vietnamese.wording import number, roman

_ROW_HEIGHT_MM = 7.5
_NUMBER = Column("STT", Millimetres(11), Align.CENTER)
_PERSON = (
    _NUMBER,
    Column("Họ và tên", Share(1.2)),
    Column("Chức vụ", Share(1)),
    Column("Đơn vị", Share(1.4)),
)
_ABSENT = {
    Standing.EXCUSED: "Có lý do",
    Standing.UNEXCUSED: "Không lý do",
    Standing.EXPECTED: "Chưa rõ",
}


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """How the report is written; the parts can be left out one by one.

    `by_organization` to `times` are the parts: the table of organisations, the absent, stand-ins,
    those who came unasked, and who came late or left early.
    """

    kind: str = "BC"
    number: int | None = None
    dated: date | None = None
    address: str = "Ông/Bà"
    by_organization: bool = True
    absent: bool = True
    stand_ins: bool = True
    walk_ins: bool = True
    times: bool = False
    recipients: tuple[str, ...] = ()
    archive: str = "VT"
    signatory: Signatory = Signatory("Ban Tổ chức")  # noqa: RUF009 - a frozen value


def build_attendance_report(
    data: AttendanceReportData, letterhead: Letterhead, options: ReportOptions | None = None
) -> Document:
    """The report as a document."""
    options = options or ReportOptions()
    return office_paper(
        f"Báo cáo điểm danh {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        _blocks(data, letterhead, options),
        created=data.created,
    )


def _blocks(
    data: AttendanceReportData, letterhead: Letterhead, options: ReportOptions
) -> Iterator[Block]:
    line = letterhead.number_line(options.kind, data.issuer.symbol, options.number)
    yield dated_heading(letterhead, data.issuer, line, options.dated, data.starts_at.year)
    yield TitleBlock("BÁO CÁO", in_title(f"Kết quả điểm danh {data.meeting_name}"))
    yield LabelledLine("Thời gian:", plain(f"{moment_in_words(data.starts_at)}."))
    if data.venue:
        yield LabelledLine("Địa điểm:", plain(sentence(data.venue)))
    for place, (title, blocks) in enumerate(_parts(data, options), 1):
        yield NumberedHeading(f"{roman(place)}.", title)
        yield from blocks
    recipients = Recipients(recipient_lines(options.recipients, options.archive))
    yield SignatureBlock((recipients, letterhead.signature(options.signatory)))


def _parts(
    data: AttendanceReportData, options: ReportOptions
) -> Iterator[tuple[str, Iterable[Block]]]:
    """The parts that have something to say, each with its heading."""
    yield "TỔNG HỢP", _summary(data)
    if options.by_organization and data.organizations:
        yield "THEO TỪNG CƠ QUAN, ĐƠN VỊ", [_organizations(data)]
    if options.absent and data.absent:
        title = f"ĐẠI BIỂU VẮNG MẶT ({tally(len(data.absent))})"
        yield title, [_absentees(data.absent, options.address)]
    if options.stand_ins and data.substitutions:
        title = f"ĐẠI BIỂU DỰ THAY ({tally(len(data.substitutions))})"
        yield title, [_stand_ins(data.substitutions, options.address)]
    if options.walk_ins and data.walk_ins:
        title = f"ĐẠI BIỂU PHÁT SINH ({tally(len(data.walk_ins))})"
        yield title, [_timed(data.walk_ins, "Đến lúc", options.address)]
    if options.times and data.late:
        title = f"ĐẾN MUỘN ({tally(len(data.late))})"
        yield title, [_timed(data.late, "Đến lúc", options.address)]
    if options.times and data.left_early:
        title = f"VỀ SỚM ({tally(len(data.left_early))})"
        yield title, [_timed(data.left_early, "Về lúc", options.address)]


def _summary(data: AttendanceReportData) -> Iterator[Block]:
    counts = data.counts
    if not counts.summoned and not counts.guests and not counts.walk_ins:
        yield Paragraph(plain("Chưa có đại biểu trong danh sách."))
        return
    said = AttendanceCounts(
        summoned=counts.summoned,
        present=counts.present,
        substitutes=counts.stand_ins,
        absent=counts.absent,
        excused=counts.excused,
        guests=counts.guests_present,
    )
    yield Paragraph(plain(attendance_sentence(said)))
    if counts.summoned:
        share = f"Tỷ lệ có mặt: {_percent(counts.present, counts.summoned)}"
        yield Paragraph(plain(f"{share} số đại biểu được triệu tập."))
    others = [
        (counts.late, "đến muộn"),
        (counts.left_early, "về sớm"),
        (counts.walk_ins, "đại biểu phát sinh"),
    ]
    told = [f"{name}: {tally(many)}" for many, name in others if many]
    if told:
        first, *more = told
        line = "; ".join([first[:1].upper() + first[1:], *more])
        yield Paragraph(plain(f"{line}."))


def _organizations(data: AttendanceReportData) -> Table:
    figure = Millimetres(17)
    columns = (
        _NUMBER,
        Column("Cơ quan, đơn vị", Share(1)),
        Column("Triệu tập", figure, Align.CENTER),
        Column("Có mặt", figure, Align.CENTER),
        Column("Dự thay", figure, Align.CENTER),
        Column("Vắng có lý do", figure, Align.CENTER),
        Column("Vắng không lý do", figure, Align.CENTER),
        Column("Tỷ lệ", figure, Align.CENTER),
    )
    rows: list[TableRow] = [
        Row((str(place), one.organization_name or "Đại biểu khác", *_figures(one.counts)))
        for place, one in enumerate(_with_seats(data), 1)
    ]
    rows.append(TotalRow("Cộng", _figures(data.counts)))
    return Table(columns, tuple(rows), _ROW_HEIGHT_MM)


def _with_seats(data: AttendanceReportData) -> list[OrganizationCounts]:
    """The organisations from which somebody was summoned."""
    return [one for one in data.organizations if one.counts.summoned]


def _figures(counts: Counts) -> tuple[str, ...]:
    figures = (
        counts.summoned,
        counts.present,
        counts.stand_ins,
        counts.excused,
        counts.absent - counts.excused,
    )
    share = _percent(counts.present, counts.summoned) if counts.summoned else ""
    return (*(tally(figure) for figure in figures), share)


def _absentees(absent: Sequence[NotThere], address: str) -> Table:
    columns = (*_PERSON, Column("Lý do", Share(1.1)))
    rows = []
    for place, one in enumerate(absent, 1):
        how = _ABSENT.get(one.standing, "")
        reason = one.reason.strip()
        rows.append(Row((*_person(place, one.person, address), reason or how)))
    return Table(columns, tuple(rows), _ROW_HEIGHT_MM)


def _stand_ins(substitutions: Sequence[Substitution], address: str) -> Table:
    columns = (*_PERSON, Column("Dự thay cho", Share(1.2)))
    rows = []
    for place, one in enumerate(substitutions, 1):
        instead = addressed(one.instead_of, address)
        name = f"{instead.address} {instead.name}".strip()
        shown = f"{name}, {instead.position}" if instead.position else name
        rows.append(Row((*_person(place, one.came, address), shown)))
    return Table(columns, tuple(rows), _ROW_HEIGHT_MM)


def _timed(people: Sequence[TimedPerson], title: str, address: str) -> Table:
    columns = (*_PERSON, Column(title, Millimetres(20), Align.CENTER))
    rows = [
        Row((*_person(place, one.person, address), clock(one.at.time()) if one.at else ""))
        for place, one in enumerate(people, 1)
    ]
    return Table(columns, tuple(rows), _ROW_HEIGHT_MM)


def _person(place: int, person: PersonOnPaper, address: str) -> tuple[str, str, str, str]:
    shown = addressed(person, address)
    name = f"{shown.address} {shown.name}".strip()
    return (str(place), name, shown.position, shown.organization)


def _percent(part: int, whole: int) -> str:
    """``94,4%``; a whole number stays without decimals."""
    share = round(100 * part / whole, 1)
    return f"{number(int(share) if share.is_integer() else share)}%"
