"""One agenda item in the minutes: what was said, voted, elected, decided, concluded, given as a task."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import assert_never

from meetingdesk.documents.blocks import Block, ListItem, Paragraph, Run, Text, plain
from meetingdesk.documents.minutes_labels import MinutesLabels
from meetingdesk.documents.people_wording import mid_sentence, named, sentence, tally
from meetingdesk.features.papers.papers import (
    AgendaRecord,
    CandidateOnPaper,
    ElectionOnPaper,
    Recorded,
    Resolution,
    Statement,
    TaskOnPaper,
    VoteResult,
)
from meetingdesk.vietnamese.wording import number, point_letter

Told = tuple[int, Block]
"""A paragraph and the entry of the minutes that it comes from, 0 for none."""
_OUTCOMES = {"elected": "trúng cử", "not_elected": "không trúng cử", "tied": "bằng phiếu, bầu lại"}


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
    return any(not isinstance(one, Statement) for one in item.recorded)


def agenda_item(item: AgendaRecord, detail: Detail = Detail.FULL) -> Iterator[Block]:
    """The paragraphs of one item, in the order in which a meeting deals with it."""
    for _entry_id, block in told_item(item, detail):
        yield block


def told_item(
    item: AgendaRecord,
    detail: Detail = Detail.FULL,
    labels: MinutesLabels | None = None,
    *,
    as_recorded: bool = False,
) -> Iterator[Told]:
    """The paragraphs of one item with where each comes from; `as_recorded` keeps that order.

    Without it, and in the shorter forms, what was said comes first and then what came of it.
    """
    labels = labels or MinutesLabels()
    if item.presenter is not None and detail is not Detail.CONCLUSIONS:
        yield 0, Paragraph(plain(f"{labels.presenter} {named(item.presenter)}."))
    if as_recorded and detail is Detail.FULL:
        for one in item.recorded:
            yield from _one(one, labels)
        return
    if detail is Detail.FULL:
        for statement in item.statements:
            yield from _statement(statement)
    elif detail is Detail.SHORT:
        yield from _speakers(item, labels)
    yield from _outcome(item, labels)


def _one(one: Recorded, labels: MinutesLabels) -> Iterator[Told]:
    match one:
        case Statement():
            yield from _statement(one)
        case VoteResult():
            yield one.entry_id, Paragraph(plain(vote_sentence(one, labels)))
        case ElectionOnPaper():
            yield from _election(one, labels)
        case Resolution():
            yield from _resolutions([one], labels)
        case TaskOnPaper():
            yield from _listed(labels.tasks, [(one.entry_id, plain(task_sentence(one)))])
        case _:
            assert_never(one)


def _outcome(item: AgendaRecord, labels: MinutesLabels) -> Iterator[Told]:
    for vote in item.votes:
        yield vote.entry_id, Paragraph(plain(vote_sentence(vote, labels)))
    for election in item.elections:
        yield from _election(election, labels)
    yield from _resolutions(item.decisions, labels)
    yield from _resolutions(item.conclusions, labels)
    tasks = [(task.entry_id, plain(task_sentence(task))) for task in item.tasks]
    yield from _listed(labels.tasks, tasks)


def _speakers(item: AgendaRecord, labels: MinutesLabels) -> Iterator[Told]:
    speakers = [named(one.speaker) for one in item.statements if one.speaker is not None]
    if speakers:
        yield 0, Paragraph(plain(f"{labels.speakers} {'; '.join(dict.fromkeys(speakers))}."))


def _statement(statement: Statement) -> Iterator[Told]:
    """Paragraphs as typed; the speaker stands before the first one."""
    first, *others = [line for line in statement.text.split("\n") if line.strip()] or [""]
    if statement.speaker is None:
        yield statement.entry_id, Paragraph(plain(first))
    else:
        said = ListItem((Run(f"{named(statement.speaker)}: "), Run(sentence(first))))
        yield statement.entry_id, said
    for line in others:
        yield statement.entry_id, Paragraph(plain(line))


def _resolutions(found: Sequence[Resolution], labels: MinutesLabels) -> Iterator[Told]:
    """One with its number on the line of the label; several below it, each with its own."""
    if not found:
        return
    label = labels.decision if found[0].is_decision else labels.conclusion
    if len(found) == 1:
        numbered = f"{label[:-1]} {labels.number} {found[0].number}:" if found[0].number else label
        yield from _listed(numbered, [(found[0].entry_id, plain(sentence(found[0].text)))])
        return
    items: list[tuple[int, Text]] = []
    for one in found:
        mark = f"({labels.number} {one.number}) " if one.number else ""
        items.append((one.entry_id, plain(f"{mark}{sentence(one.text)}")))
    yield from _listed(label, items)


def _listed(label: str, items: Sequence[tuple[int, Text]]) -> Iterator[Told]:
    """One item on the line of its label, several below it as points a), b), c)."""
    if len(items) == 1:
        ((entry_id, text),) = items
        yield entry_id, Paragraph((Run(f"{label} ", bold=True), *text))
        return
    if items:
        yield 0, Paragraph((Run(label, bold=True),), keep_with_next=True)
    for place, (entry_id, text) in enumerate(items, 1):
        yield entry_id, ListItem(text, mark=f"{point_letter(place)})")


def vote_sentence(vote: VoteResult, labels: MinutesLabels | None = None) -> str:
    """``Biểu quyết thông qua …: tán thành 83 (đạt 97,6% số phiếu), không tán thành 0, …``."""
    cast = vote.in_favour + vote.against + vote.other
    share = f" (đạt {percent(vote.in_favour, cast)} số phiếu)" if cast else ""
    subject = mid_sentence(vote.subject.strip().rstrip(".:;"))
    facts = "; ".join(_vote_facts(vote))
    text = (
        f"{(labels or MinutesLabels()).vote}{f' {subject}' if subject else ''}"
        f"{f' ({facts})' if facts else ''}: tán thành {tally(vote.in_favour)}{share}, "
        f"không tán thành {tally(vote.against)}, ý kiến khác {tally(vote.other)}"
    )
    if vote.passed is None:
        return f"{text}."
    return f"{text}. {'Được thông qua.' if vote.passed else 'Không được thông qua.'}"


def _vote_facts(vote: VoteResult) -> Iterator[str]:
    if vote.manner:
        yield f"hình thức {vote.manner}"
    if vote.present is not None and vote.summoned:
        yield f"có mặt {tally(vote.present)}/{tally(vote.summoned)} đại biểu được triệu tập"


def _election(election: ElectionOnPaper, labels: MinutesLabels) -> Iterator[Told]:
    """How it was held and the ballots; then the candidates by their votes."""
    head = _election_head(election.subject.strip().rstrip(".:;"), labels.election)
    facts = "; ".join(election_facts(election))
    if election.issued is None or not election.candidates:
        yield election.entry_id, Paragraph(plain(sentence(f"{head} ({facts}): chưa có kết quả")))
        return
    text = f"{head} ({facts}): {ballots_sentence(election)}. Kết quả:"
    yield election.entry_id, Paragraph(plain(text), keep_with_next=True)
    for place, one in enumerate(election.candidates, 1):
        end = "." if place == len(election.candidates) else ";"
        yield election.entry_id, ListItem(plain(f"{candidate_result(one)}{end}"))


def _election_head(subject: str, label: str) -> str:
    """``Bầu Ban Chấp hành`` says itself what it is; anything else stands behind the label."""
    if not subject:
        return label
    if not subject.lower().startswith("bầu"):
        return f"{label} {mid_sentence(subject)}"
    return f"{label}: {subject}" if "/" in label else subject[:1].upper() + subject[1:]


def election_facts(election: ElectionOnPaper) -> Iterator[str]:
    """How many of how many are elected, how, and what elects."""
    yield f"bầu {tally(election.seats)} trong {tally(len(election.candidates))} người ứng cử, đề cử"
    if election.manner:
        yield f"hình thức {election.manner}"
    if election.rule:
        yield f"trúng cử khi được {election.rule}"


def ballots_sentence(election: ElectionOnPaper) -> str:
    """``số phiếu phát ra 85, thu về 85, hợp lệ 84, không hợp lệ 01``."""
    named_counts = (
        ("số phiếu phát ra", election.issued),
        ("thu về", election.collected),
        ("hợp lệ", election.valid),
        ("không hợp lệ", election.invalid),
    )
    return ", ".join(f"{name} {tally(value)}" for name, value in named_counts if value is not None)


def candidate_result(one: CandidateOnPaper) -> str:
    """``Ông Trần Văn A - Chủ tịch: 80 phiếu (đạt 95,2%), trúng cử``."""
    name = f"{one.name} - {one.post}" if one.post else one.name
    if one.votes is None:
        return name
    share = f" (đạt {percent_of(one.share)})" if one.share is not None else ""
    outcome = f", {_OUTCOMES[one.outcome]}" if one.outcome in _OUTCOMES else ""
    return f"{name}: {tally(one.votes)} phiếu{share}{outcome}"


def percent(part: int, whole: int) -> str:
    """``94,4%``; a whole number stays without decimals."""
    return percent_of(part / whole)


def percent_of(share: float) -> str:
    """A part of 1 as ``94,4%``."""
    rounded = round(100 * share, 1)
    return f"{number(int(rounded) if rounded.is_integer() else rounded)}%"


def task_sentence(task: TaskOnPaper) -> str:
    """``Văn phòng Sở: hoàn chỉnh báo cáo; thời hạn: 10/5/2023.``"""
    text = task.text.strip().rstrip(".;")
    owner = f"{task.owner.strip()}: " if task.owner.strip() else ""
    text = mid_sentence(text) if owner else text
    deadline = f"; thời hạn: {task.deadline.strip()}" if task.deadline.strip() else ""
    return f"{owner}{text}{deadline}."
