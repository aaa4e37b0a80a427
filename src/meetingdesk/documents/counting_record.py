"""The counting record (biên bản kiểm phiếu): who counted, the ballots, the result, who is elected.

No decree fixes its form; it follows the custom of association congresses, in the layout of Mẫu 1.9,
Phụ lục III, Nghị định 30/2020/NĐ-CP.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    LabelledLine,
    ListItem,
    Millimetres,
    Paragraph,
    Recipients,
    Row,
    Share,
    Signature,
    SignatureBlock,
    Table,
    TitleBlock,
    bold,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.minutes_items import percent_of
from meetingdesk.documents.office_paper import (
    DOTS,
    ended,
    moment_in_words,
    office_paper,
    recipient_lines,
)
from meetingdesk.documents.people_wording import mid_sentence, sentence, tally
from meetingdesk.features.papers.counting_paper import CountingData
from meetingdesk.features.papers.papers import CandidateOnPaper, ElectionOnPaper
from meetingdesk.vietnamese.wording import count, number_in_words

_RESULTS = {"elected": "Trúng cử", "not_elected": "Không trúng cử", "tied": "Bằng phiếu"}
_MANY_TELLERS = 2


@dataclass(frozen=True, slots=True)
class CountingOptions:
    """How the record is written.

    Attributes:
        entry_id: which election; 0 for the first one.
        body: who counts, as the record calls them: ``Ban Kiểm phiếu``, ``Tổ bầu cử``.
        copies: in how many copies it is made.
        head_title, clerk_title, chair_title: over the signatures; an empty one leaves it out.
    """

    entry_id: int = 0
    number: int | None = None
    body: str = "Ban Kiểm phiếu"
    copies: int = 2
    head_title: str = "TRƯỞNG BAN KIỂM PHIẾU"
    clerk_title: str = "THƯ KÝ"
    clerk: str = ""
    chair_title: str = ""
    archive: str = "VT, Hồ sơ"
    kind: str = "BB"


def build_counting_record(
    data: CountingData, letterhead: Letterhead, options: CountingOptions | None = None
) -> Document:
    """The record as a document; without an election it leaves room for one."""
    options = options or CountingOptions()
    number = letterhead.number_line(options.kind, data.issuer.symbol, options.number)
    election = _chosen(data.elections, options.entry_id)
    subject = election.subject.strip().rstrip(".:;") if election else ""
    blocks: list[Block] = [
        letterhead.heading(data.issuer, number=number),
        TitleBlock("BIÊN BẢN KIỂM PHIẾU", _title(subject, data.meeting_name)),
        *_opening(data, election, options),
        *(_result(election, options) if election else [Paragraph(plain(DOTS))]),
        Paragraph(plain(_closing(options))),
        _signatures(data, election, options),
        Recipients(recipient_lines((), options.archive)),
    ]
    return office_paper(
        f"Biên bản kiểm phiếu {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        blocks,
        created=data.created,
    )


def _chosen(elections: Sequence[ElectionOnPaper], entry_id: int) -> ElectionOnPaper | None:
    found = (one for one in elections if one.entry_id == entry_id)
    return next(found, elections[0] if elections else None)


def _title(subject: str, meeting: str) -> str:
    return f"{subject} tại {meeting}" if subject else meeting


def _opening(
    data: CountingData, election: ElectionOnPaper | None, options: CountingOptions
) -> Iterator[Block]:
    moment = election.counted_at if election else None
    when = moment_in_words(moment) if moment else moment_in_words(data.starts_at)
    yield LabelledLine("Thời gian kiểm phiếu:", plain(f"{when}."))
    place = (election.place if election else "") or data.venue
    yield LabelledLine("Địa điểm:", plain(sentence(place) or DOTS))
    tellers = election.tellers if election else ()
    if not tellers:
        yield LabelledLine(f"{options.body} gồm:", plain(DOTS))
    elif len(tellers) < _MANY_TELLERS:
        yield LabelledLine(f"{options.body} gồm:", plain(sentence(tellers[0])))
    else:
        yield LabelledLine(f"{options.body} gồm:", (), keep_with_next=True)
        for place_in_list, line in enumerate(ended(tellers), 1):
            yield ListItem(plain(line), mark=f"{place_in_list}.")


def _result(election: ElectionOnPaper, options: CountingOptions) -> Iterator[Block]:
    subject = mid_sentence(election.subject.strip().rstrip(".:;"))
    held = f"theo hình thức {election.manner}" if election.manner else ""
    text = f"đã tiến hành kiểm phiếu {subject} {held}".strip()
    yield Paragraph(plain(f"{options.body} {text}. Kết quả như sau:"), keep_with_next=True)
    yield Paragraph(bold("1. Số phiếu"), keep_with_next=True)
    yield from _ballots(election)
    yield Paragraph(bold("2. Kết quả bầu"), keep_with_next=True)
    yield _table(election)
    yield Paragraph(bold("3. Kết luận"), keep_with_next=True)
    yield from _conclusion(election)


def _ballots(election: ElectionOnPaper) -> Iterator[Block]:
    """One number a line: those summoned and present, then the ballots."""
    lines = (
        ("Số đại biểu được triệu tập", election.summoned),
        ("Số đại biểu có mặt khi bầu", election.present),
        ("Số phiếu phát ra", election.issued),
        ("Số phiếu thu về", election.collected),
        ("Số phiếu hợp lệ", election.valid),
        ("Số phiếu không hợp lệ", election.invalid),
    )
    shown = [
        (label, value)
        for label, value in lines
        if value is not None or label.startswith("Số phiếu")
    ]
    for place, (label, value) in enumerate(shown, 1):
        end = "." if place == len(shown) else ";"
        yield ListItem(plain(f"{label}: {_counted(value)}{end}"))


def _counted(value: int | None) -> str:
    """``85 (tám mươi lăm)``: in words too, as what is counted once can't be counted again."""
    return DOTS if value is None else f"{tally(value)} ({number_in_words(value)})"


def _table(election: ElectionOnPaper) -> Table:
    columns = (
        Column("STT", Millimetres(12), Align.CENTER),
        Column("Họ và tên", Share(1.4)),
        Column("Chức vụ, đơn vị", Share(1.5)),
        Column("Số phiếu", Millimetres(20), Align.CENTER),
        Column("Tỷ lệ (%)", Millimetres(20), Align.CENTER),
        Column("Kết quả", Millimetres(33), Align.CENTER),
    )
    rows = tuple(_row(place, one) for place, one in enumerate(election.candidates, 1))
    return Table(columns, rows or (Row(("", DOTS, "", "", "", "")),))


def _row(place: int, one: CandidateOnPaper) -> Row:
    share = percent_of(one.share).rstrip("%") if one.share is not None else ""
    votes = tally(one.votes) if one.votes is not None else ""
    return Row((str(place), one.name, one.post, votes, share, _RESULTS.get(one.outcome, "")))


def _conclusion(election: ElectionOnPaper) -> Iterator[Block]:
    rule = f"Người trúng cử được {election.rule}" if election.rule else "Kết quả"
    needed = f", tức từ {tally(election.needed)} phiếu trở lên" if election.needed else ""
    yield Paragraph(plain(f"{rule}{needed}; số người được bầu: {tally(election.seats)}."))
    elected = [one for one in election.candidates if one.outcome == "elected"]
    if not any(one.outcome for one in election.candidates):
        yield Paragraph(plain(f"Trúng cử: {DOTS}"))
    elif elected:
        title = f"Trúng cử ({count(len(elected))}):"
        yield Paragraph(plain(title), keep_with_next=True)
        names = [f"{one.name} - {one.post}" if one.post else one.name for one in elected]
        for place, line in enumerate(ended(names), 1):
            yield ListItem(plain(line), mark=f"{place}.")
    else:
        yield Paragraph(plain("Không có người nào trúng cử."))
    tied = [one.name for one in election.candidates if one.outcome == "tied"]
    if tied:
        yield Paragraph(
            plain(
                f"Số phiếu bằng nhau ở vị trí cuối cùng: {', '.join(tied)}; đề nghị hội nghị quyết "
                "định bầu lại trong số những người này."
            )
        )
    for line in election.note:
        yield Paragraph(plain(sentence(line)))


def _closing(options: CountingOptions) -> str:
    copies = f"{count(options.copies)} bản" if options.copies else f"{DOTS} bản"
    return (
        f"Biên bản được lập thành {copies}, đã thông qua trong {options.body} và công bố trước "
        "hội nghị./."
    )


def _signatures(
    data: CountingData, election: ElectionOnPaper | None, options: CountingOptions
) -> SignatureBlock:
    """The clerk at the left, the head of the tellers at the right; the chair between where wanted."""
    tellers = election.tellers if election else ()
    head = _name_of(tellers[0]) if tellers else ""
    chair = data.chairs[0].name if data.chairs else ""
    columns = []
    if options.clerk_title:
        columns.append(Signature((options.clerk_title,), options.clerk))
    if options.chair_title:
        columns.append(Signature((options.chair_title,), chair))
    columns.append(Signature((options.head_title,), head))
    return SignatureBlock(tuple(columns))


def _name_of(line: str) -> str:
    """``Nguyễn Văn A`` of ``Ông Nguyễn Văn A - Trưởng ban``."""
    name = line.split(" - ", maxsplit=1)[0].split(",", maxsplit=1)[0].strip()
    first, _, rest = name.partition(" ")
    return rest if first in ("Ông", "Bà", "Đồng chí", "Đ/c") and rest else name
