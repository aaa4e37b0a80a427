"""The notice of conclusions and the extract of one decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from documents.more_samples import conclusions_data, extract_data
from documents.printed import Printed
from documents.samples import CHAIR, CLERK, GUEST, OFFICE, state_office
from documents.words import all_said
from meetingdesk.documents.blocks import HeadingBlock, Recipients, Signature, SignatureBlock
from meetingdesk.documents.conclusions import BY_ORDER, ConclusionsOptions, build_conclusions
from meetingdesk.documents.extract import ExtractOptions, build_extract
from meetingdesk.documents.letterhead import shipped_letterheads
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.papers.conclusions_paper import ConclusionsData
from meetingdesk.features.papers.extract_paper import ExtractData
from meetingdesk.features.papers.papers import (
    AgendaRecord,
    Authority,
    Capacity,
    Resolution,
    Signatory,
)

DAY = date(2023, 4, 28)


def notice(**options: object) -> list[str]:
    return all_said(
        build_conclusions(conclusions_data(), state_office(), ConclusionsOptions(**options))  # type: ignore[arg-type]
    )


def test_the_notice_names_whose_conclusions_they_are_and_where() -> None:
    text = notice()
    assert text[0].startswith(
        "THÔNG BÁO Kết luận của Phó Giám đốc Nguyễn Chí Kiên tại Hội nghị tổng kết"
    )
    assert text[1].startswith(
        "Ngày 25 tháng 4 năm 2023, tại Hội trường Sở Tài nguyên và Môi trường, ông Nguyễn Chí Kiên, "
        "Phó Giám đốc Sở Tài nguyên và Môi trường đã chủ trì Hội nghị tổng kết"
    )
    assert text[2] == "Tham dự Hội nghị có: Lãnh đạo Sở."
    assert text[3].endswith("kết luận như sau:")


def test_conclusions_are_one_numbered_list_and_the_tasks_follow() -> None:
    text = notice()
    assert text[4:10] == [
        "1. Thông qua chương trình phối hợp.",
        "2. Mỗi tổ chức xây dựng kế hoạch năm.",
        "3. Thống nhất với dự thảo báo cáo.",
        "4. Thông qua chương trình phối hợp.",
        "5. Mỗi tổ chức xây dựng kế hoạch năm.",
        "6. Thống nhất với dự thảo báo cáo.",
    ]
    assert text[10:13] == [
        "7. Về tổ chức thực hiện:",
        "a) Văn phòng Sở: hoàn chỉnh báo cáo; thời hạn: 10/5/2023.",
        "b) Văn phòng Sở: hoàn chỉnh báo cáo; thời hạn: 10/5/2023.",
    ]
    assert "Về tổ chức thực hiện" not in " ".join(notice(tasks=False))


def test_conclusions_can_stand_under_the_parts_of_the_agenda() -> None:
    text = notice(by_item=True)
    assert text[4:7] == [
        "1. Nội dung thứ 1 của chương trình",
        "a) Thông qua chương trình phối hợp.",
        "b) Mỗi tổ chức xây dựng kế hoạch năm.",
    ]


def test_the_notice_has_number_and_day_or_room_for_both() -> None:
    made = build_conclusions(
        conclusions_data(), state_office(), ConclusionsOptions(number=4, dated=DAY)
    )
    head = made.blocks[0]
    assert isinstance(head, HeadingBlock)
    assert (head.number, head.place_date) == (
        "Số: 04/TB-STNMT",
        "Cần Thơ, ngày 28 tháng 4 năm 2023",
    )
    open_head = build_conclusions(conclusions_data(), state_office()).blocks[0]
    assert isinstance(open_head, HeadingBlock)
    assert " ".join(open_head.number.split()) == "Số: /TB-STNMT"
    assert " ".join(open_head.place_date.split()) == "Cần Thơ, ngày tháng năm 2023"


def test_the_office_signs_by_order_of_its_head_spelt_as_the_letterhead_does() -> None:
    signatory = Signatory(
        "Chánh Văn phòng", "Lê Thị Mai", (Authority(Capacity.BY_ORDER, "Giám đốc"),)
    )
    options = ConclusionsOptions(signatory=signatory)
    for key, authority in (("state_office", "TL. GIÁM ĐỐC"), ("party_committee", "T/L GIÁM ĐỐC")):
        made = build_conclusions(conclusions_data(), shipped_letterheads()[key], options)
        block = made.blocks[-1]
        assert isinstance(block, SignatureBlock)
        recipients, signer = block.columns
        assert isinstance(recipients, Recipients)
        assert recipients.lines == ("- Các đơn vị;", "- Lưu: VT.")
        assert signer == Signature((authority, "CHÁNH VĂN PHÒNG"), "Lê Thị Mai")
    assert "Thừa lệnh Giám đốc, Sở Tài nguyên và Môi trường thông báo" in all_said(made)[-1]
    assert all_said(made)[-1].endswith("thực hiện./.")


def test_a_body_in_capitals_is_named_in_small_letters_inside_the_sentence() -> None:
    signatory = Signatory(
        "Chánh Văn phòng", authorities=(Authority(Capacity.BY_ORDER, "BAN THƯỜNG TRỰC"),)
    )
    assert "Thừa lệnh Ban Thường trực, " in notice(signatory=signatory)[-1]


def test_several_chairs_conclude_together() -> None:
    data = replace(conclusions_data(), chairs=(CHAIR, GUEST))
    text = all_said(build_conclusions(data, state_office()))
    assert text[0].startswith("THÔNG BÁO Kết luận tại Hội nghị")
    assert "; bà Nguyễn Thị Kiều, Phó Chủ tịch Liên hiệp" in text[1]
    assert "đồng chủ trì" in text[1]


def test_a_party_paper_speaks_of_comrades() -> None:
    text = notice(address="Đồng chí")
    assert "đồng chí Nguyễn Chí Kiên" in text[1]


def test_a_notice_of_nothing_leaves_room_and_no_empty_labels() -> None:
    made = build_conclusions(
        ConclusionsData("Họp giao ban", conclusions_data().starts_at, "", OFFICE), state_office()
    )
    text = all_said(made)
    assert text[1] == "Ngày 25 tháng 4 năm 2023, ........ đã chủ trì Họp giao ban."
    assert text[3] == "........"
    assert render_pdf(made).startswith(b"%PDF")
    assert BY_ORDER.title == "Chánh Văn phòng"


def test_a_conclusion_of_many_paragraphs_keeps_them() -> None:
    long = "\n".join(f"Đoạn {place} " + "nội dung kết luận " * 60 for place in range(12))
    data = replace(
        conclusions_data(),
        agenda=(AgendaRecord("Việc", recorded=(Resolution(long, is_decision=False),)),),
    )
    printed = Printed(render_pdf(build_conclusions(data, state_office())))
    assert len(printed.sizes) > 3
    assert [printed.text.count(f"Đoạn {place} ") for place in range(12)] == [1] * 12


def extract(**options: object) -> list[str]:
    return all_said(build_extract(extract_data(), state_office(), ExtractOptions(**options)))  # type: ignore[arg-type]


def test_an_extract_has_one_decision_with_its_vote_and_says_where_it_is_from() -> None:
    text = extract()
    assert text[0].startswith("TRÍCH BIÊN BẢN Hội nghị tổng kết")
    assert text[1:3] == [
        "Thời gian: 08 giờ 00 phút, ngày 25 tháng 4 năm 2023 (Thứ Ba).",
        "Địa điểm: Hội trường Sở Tài nguyên và Môi trường.",
    ]
    start = text.index("Nội dung trích:")
    assert text[start + 1 :] == [
        "Biểu quyết thông qua chương trình: tán thành 83 (đạt 97,6% số phiếu), không tán thành 0, "
        "ý kiến khác 02.",
        "Tại phần “Thảo luận”, hội nghị quyết định (quyết định số 1):",
        "- Thông qua chương trình phối hợp.",
        "Nội dung trên được trích đúng từ Biên bản số 05/BB-STNMT ngày 25 tháng 4 năm 2023 của "
        "Sở Tài nguyên và Môi trường./.",
    ]


def test_another_passage_can_be_extracted_and_the_rest_stays_out() -> None:
    text = extract(entry_id=8)
    assert "- Mỗi tổ chức xây dựng kế hoạch năm." in text
    assert "- Gửi về Sở trước 31/12." in text
    assert not [line for line in text if "Thông qua chương trình phối hợp" in line]
    conclusion = extract(entry_id=9)
    assert "Hội nghị kết luận:" in conclusion
    assert not [line for line in extract(votes=False) if line.startswith("Biểu quyết")]


def test_the_secretary_makes_the_extract_and_the_chair_confirms_it() -> None:
    made = build_extract(extract_data(), state_office())
    block = next(one for one in made.blocks if isinstance(one, SignatureBlock))
    assert block.columns == (
        Signature(("NGƯỜI TRÍCH BIÊN BẢN",), CLERK.name),
        Signature(("CHỦ TỌA",), CHAIR.name),
    )
    head = made.blocks[0]
    assert isinstance(head, HeadingBlock)
    assert " ".join(head.number.split()) == "Số: /TrS-STNMT"


def test_an_extract_of_minutes_without_decisions_leaves_room() -> None:
    data = ExtractData("Họp", extract_data().starts_at, "", OFFICE)
    text = all_said(build_extract(data, state_office()))
    assert text[text.index("Nội dung trích:") + 1] == "........"
