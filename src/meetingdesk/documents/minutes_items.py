"""One agenda item in the minutes: what was said, voted, decided, concluded and given as a task."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from meetingdesk.documents.blocks import Block, ListItem, Paragraph, Run, Text, plain
from meetingdesk.documents.people_wording import mid_sentence, named, sentence, tally
from meetingdesk.features.papers.papers import AgendaRecord, Statement, TaskOnPaper, VoteResult
from meetingdesk.vietnamese.wording import number, point_letter


class Detail(StrEnum):
    """How much of what was said the minutes tell."""

    FULL = "full"
    SHORT = "short"
    """Who spoke, and what came of it."""
    CONCLUSIONS = "conclusions"
    """Only votes, decisions, conclusions and tasks."""


def is_told(item: AgendaRecord, detail: Detail) -> bool:
    """Whether minutes in this detail have a heading for the item."""
    if detail is not Detail.CONCLUSIONS:
        return True
    return bool(item.votes or item.decisions or item.conclusions or item.tasks)


def agenda_item(item: AgendaRecord, detail: Detail = Detail.FULL) -> Iterator[Block]:
    """The paragraphs of one item, in the order in which a meeting deals with it."""
    if item.presenter is not None and detail is not Detail.CONCLUSIONS:
        yield Paragraph(plain(f"Người trình bày: {named(item.presenter)}."))
    if detail is Detail.FULL:
        for statement in item.statements:
            yield from _statement(statement)
    elif detail is Detail.SHORT:
        yield from _speakers(item)
    yield from _outcome(item)


def _outcome(item: AgendaRecord) -> Iterator[Block]:
    for vote in item.votes:
        yield Paragraph(plain(vote_sentence(vote)))
    yield from _listed("Quyết định:", [plain(sentence(text)) for text in item.decisions])
    yield from _listed("Kết luận:", [plain(sentence(text)) for text in item.conclusions])
    yield from _listed("Giao nhiệm vụ:", [plain(task_sentence(task)) for task in item.tasks])


def _speakers(item: AgendaRecord) -> Iterator[Block]:
    speakers = [named(one.speaker) for one in item.statements if one.speaker is not None]
    if speakers:
        yield Paragraph(plain(f"Ý kiến phát biểu: {'; '.join(dict.fromkeys(speakers))}."))


def _statement(statement: Statement) -> Iterator[Block]:
    """Paragraphs as typed; the speaker stands before the first one."""
    first, *others = [line for line in statement.text.split("\n") if line.strip()] or [""]
    if statement.speaker is None:
        yield Paragraph(plain(first))
    else:
        yield ListItem((Run(f"{named(statement.speaker)}: "), Run(sentence(first))))
    for line in others:
        yield Paragraph(plain(line))


def _listed(label: str, items: list[Text]) -> Iterator[Block]:
    """One item on the line of its label, several below it as points a), b), c)."""
    if len(items) == 1:
        yield Paragraph((Run(f"{label} ", bold=True), *items[0]))
        return
    if items:
        yield Paragraph((Run(label, bold=True),), keep_with_next=True)
    for place, item in enumerate(items, 1):
        yield ListItem(item, mark=f"{point_letter(place)})")


def vote_sentence(vote: VoteResult) -> str:
    """``Biểu quyết thông qua …: tán thành 83 (đạt 97,6% số phiếu), không tán thành 0, …``."""
    cast = vote.in_favour + vote.against + vote.other
    share = f" (đạt {_percent(vote.in_favour, cast)} số phiếu)" if cast else ""
    subject = mid_sentence(vote.subject.strip().rstrip(".:;"))
    text = (
        f"Biểu quyết{f' {subject}' if subject else ''}: tán thành {tally(vote.in_favour)}{share}, "
        f"không tán thành {tally(vote.against)}, ý kiến khác {tally(vote.other)}"
    )
    if vote.passed is None:
        return f"{text}."
    return f"{text}. {'Được thông qua.' if vote.passed else 'Không được thông qua.'}"


def _percent(part: int, whole: int) -> str:
    """``94,4%``; a whole number stays without decimals."""
    share = round(100 * part / whole, 1)
    return f"{number(int(share) if share.is_integer() else share)}%"


def task_sentence(task: TaskOnPaper) -> str:
    """``Văn phòng Sở: hoàn chỉnh báo cáo; thời hạn: 10/5/2023.``"""
    text = task.text.strip().rstrip(".;")
    owner = f"{task.owner.strip()}: " if task.owner.strip() else ""
    text = mid_sentence(text) if owner else text
    deadline = f"; thời hạn: {task.deadline.strip()}" if task.deadline.strip() else ""
    return f"{owner}{text}{deadline}."
