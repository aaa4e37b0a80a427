"""Whatever a paper is made of: nothing leaves the page, nothing lies over another, Word opens it."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from documents.printed import Printed, PrintedLine, words_of_docx
from documents.samples import jpeg
from meetingdesk.documents.blocks import (
    AnnexHeading,
    Block,
    Column,
    Document,
    GroupRow,
    HeadingBlock,
    HeadLine,
    HeadRole,
    LabelledLine,
    ListItem,
    Millimetres,
    NumberedHeading,
    PageBreak,
    PageFrame,
    Paragraph,
    ParagraphRole,
    Photo,
    PhotoGrid,
    Recipients,
    Row,
    Rule,
    ScanNote,
    Share,
    Signature,
    SignatureBlock,
    SubtotalRow,
    Table,
    TitleBlock,
    TotalRow,
    plain,
)
from meetingdesk.documents.paper_size import fitted_to
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.styles import Typography
from meetingdesk.documents.text import printable

ODD_WORDS = (
    "Hội", "nghị", "<b>", "&amp;", "中文", "😀", "ក", "محمد", "\x07", "\u202e", "{0}", "%s", "Nguyễn",
    "01/CTrPH-STNMT-HNCT", "2018 - 2022", "\n", "Dàivôcùngkhôngdấucách" * 9,
)  # fmt: skip
WORDS = st.lists(st.sampled_from(ODD_WORDS), max_size=25).map(" ".join)
SHORT = st.text(max_size=30)
TEXT = WORDS | SHORT
TABLES = st.builds(
    lambda rows, height, title: Table(
        (Column("STT", Millimetres(11)), Column(title), Column("Ghi chú", Share(2))),
        tuple(rows),
        height,
    ),
    st.lists(
        st.builds(lambda a, b: Row(("1", a, b)), TEXT, TEXT)
        | st.builds(GroupRow, TEXT)
        | st.builds(SubtotalRow, TEXT)
        | st.builds(lambda a: TotalRow("Cộng", (a,)), SHORT),
        max_size=12,
    ),
    st.sampled_from((0.0, 9.0, 12.0)),
    SHORT,
)
SIGNERS = st.builds(Signature, st.lists(TEXT, max_size=3).map(tuple), TEXT, SHORT) | st.builds(
    Recipients, st.lists(SHORT, max_size=6).map(tuple)
)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(
        lambda left, right: HeadingBlock(
            (HeadLine(left, HeadRole.ISSUER, Rule.SHORT),),
            (HeadLine(right, HeadRole.COUNTRY, Rule.WHOLE),),
            "Số: 01/BB",
            "Cần Thơ, ngày 05 tháng 02 năm 2026",
        ),
        TEXT,
        SHORT,
    ),
    st.builds(TitleBlock, TEXT, TEXT),
    st.builds(
        lambda text, role: Paragraph(plain(text), role), TEXT, st.sampled_from(ParagraphRole)
    ),
    st.builds(lambda label, text: LabelledLine(label, plain(text)), SHORT, TEXT),
    st.builds(NumberedHeading, SHORT, TEXT, st.sampled_from((1, 2))),
    st.builds(lambda text: ListItem(plain(text)), TEXT),
    TABLES,
    st.builds(SignatureBlock, st.lists(SIGNERS, min_size=1, max_size=7).map(tuple)),
    st.builds(Recipients, st.lists(TEXT, max_size=6).map(tuple)),
    st.builds(AnnexHeading, SHORT, TEXT),
    st.builds(PageBreak, st.booleans()),
    st.builds(lambda text: ScanNote("K7MPQ2XW01", (plain(text),)), TEXT),
)


def _fitted(blocks: list[Block], paper: str, across: bool) -> Document:
    frame, sizes = fitted_to(PageFrame(paper, across), Typography())  # type: ignore[arg-type]
    return Document("Bất kỳ", tuple(blocks), frame=frame, typography=sizes)


PAPERS = st.builds(
    _fitted,
    st.lists(BLOCKS, min_size=1, max_size=14),
    st.sampled_from(("A4", "A5")),
    st.booleans(),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PAPERS)
def test_nothing_leaves_the_page_and_no_line_lies_over_another(document: Document) -> None:
    printed = Printed(render_pdf(document))
    frame = document.frame
    width, height = frame.size_mm
    for page in printed.lines:
        for line in page:
            assert line.left > frame.margins.left - 0.1
            assert line.right < width - frame.margins.right + 0.1
            assert line.bottom < height - frame.margins.bottom + 1
        for upper, lower in pairwise(sorted(page, key=lambda line: line.top)):
            assert not _over_each_other(upper, lower), (upper, lower)


def _over_each_other(one: PrintedLine, other: PrintedLine) -> bool:
    """Whether the letters of two lines share room; ascents and descents may touch."""
    beside = one.right <= other.left + 0.1 or other.right <= one.left + 0.1
    deep = min(one.bottom, other.bottom) - max(one.top, other.top)
    return not beside and deep > 0.35 * min(one.bottom - one.top, other.bottom - other.top)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PAPERS)
def test_word_opens_it_and_has_all_its_words(document: Document) -> None:
    words = words_of_docx(render_docx(document))
    for block in document.blocks:
        if isinstance(block, Paragraph):
            said = " ".join(printable(run.text) for run in block.text)
            assert set(re.findall(r"\S+", said)) <= set(words)


def test_a_word_wider_than_the_first_line_of_a_paragraph_is_cut_to_its_indent() -> None:
    printed = Printed(render_pdf(Document("", (Paragraph(plain("Dài" * 200)),))))
    first, second = printed.lines[0][:2]
    assert first.left > second.left + 12
    assert all(line.right < 195.1 for line in printed.lines[0])


def test_what_no_page_is_high_enough_for_goes_on_on_the_next_and_loses_no_word() -> None:
    long = " ".join(f"chữ{number}" for number in range(1500))
    blocks: tuple[Block, ...] = (
        SignatureBlock((Signature((long,), "Trần Văn Bé"), Signature(("CHỦ TỌA",), "Lê An"))),
        PhotoGrid((Photo(jpeg(), long),), 1),
        TitleBlock("BIÊN BẢN", long),
    )
    document = Document("Rất dài", blocks, typography=Typography())
    printed = Printed(render_pdf(document))
    for page in printed.lines:
        assert all(line.bottom < 277.5 for line in page)
    words = re.findall(r"chữ\d+", printed.text)
    assert len(words) == 3 * 1500
    assert {"Trần Văn Bé", "Lê An"} <= set(printed.text.split("\n"))
