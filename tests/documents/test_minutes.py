"""Minutes by Mẫu 1.9 (Nghị định 30/2020/NĐ-CP, Phụ lục III)."""

from __future__ import annotations

from documents.printed import Printed
from documents.samples import CHAIR, CLERK, GUEST, jpeg, minutes_data, state_office
from documents.words import said
from meetingdesk.documents.blocks import (
    Block,
    HeadingBlock,
    LabelledLine,
    Recipients,
    Signature,
    SignatureBlock,
)
from meetingdesk.documents.minutes import MinutesOptions, build_minutes
from meetingdesk.documents.minutes_items import Detail
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.papers.papers import (
    Absence,
    AgendaRecord,
    AttendanceCounts,
    PhotoOnPaper,
    Statement,
    TaskOnPaper,
    VoteResult,
)


def blocks(**changes: object) -> tuple[Block, ...]:
    return build_minutes(minutes_data(**changes), state_office()).blocks  # type: ignore[arg-type]


def all_said(**changes: object) -> list[str]:
    return [text for text in map(said, blocks(**changes)) if text][1:]


def test_the_labels_come_in_the_order_of_the_form() -> None:
    labels = [block.label for block in blocks() if isinstance(block, LabelledLine)]
    assert labels == [
        "Thời gian bắt đầu:",
        "Địa điểm:",
        "Thành phần tham dự:",
        "Chủ trì (chủ tọa):",
        "Thư ký (người ghi biên bản):",
    ]
    assert "Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):" in all_said()


def test_the_form_has_no_place_and_date_line() -> None:
    head = next(block for block in blocks() if isinstance(block, HeadingBlock))
    assert head.place_date == ""
    assert head.number == "Số: 05/BB-STNMT"


def test_minutes_without_a_number_leave_room_to_write_it() -> None:
    head = next(block for block in blocks(number=None) if isinstance(block, HeadingBlock))
    assert head.number.replace("\u00a0", " ") == "Số:         /BB-STNMT"


def test_who_came_is_counted_in_the_words_of_the_office() -> None:
    assert (
        "Tổng số đại biểu được triệu tập: 92; có mặt: 85 (dự thay: 06); vắng: 07 (có lý do: 05)."
        in all_said()
    )
    bare = all_said(counts=AttendanceCounts(8, 8, guests=2))
    assert "Tổng số đại biểu được triệu tập: 08; có mặt: 08; vắng: 0; khách mời: 02." in bare


def test_substitutes_and_the_absent_are_named_with_reasons() -> None:
    text = all_said()
    assert "Đại biểu dự thay (01):" in text
    assert (
        "- Trần Văn Hùng dự thay bà Nguyễn Thị Kiều - Phó Chủ tịch, Liên hiệp các Hội Khoa học và "
        "Kỹ thuật thành phố Cần Thơ." in text
    )
    assert "- Bà Đỗ Thị Yến - Phó Bí thư, Thành đoàn (vắng có lý do: đi công tác);" in text
    assert "- Bùi Văn Dũng (vắng không có lý do)." in text


def test_each_agenda_item_tells_what_was_said_voted_decided_concluded_and_given() -> None:
    text = all_said(items=1)
    start = text.index("1. Nội dung thứ 1 của chương trình")
    found = text[start : start + 10]
    assert found[1].startswith("Người trình bày: Ông Nguyễn Chí Kiên")
    assert found[3].startswith("- Bà Nguyễn Thị Kiều - Phó Chủ tịch")
    assert found[4] == (
        "Biểu quyết thông qua chương trình: tán thành 83 (đạt 97,6% số phiếu), "
        "không tán thành 0, ý kiến khác 02. Được thông qua."
    )
    assert found[5:8] == [
        "Quyết định:",
        "a) Thông qua chương trình phối hợp.",
        "b) Mỗi tổ chức xây dựng kế hoạch năm.",
    ]
    assert found[8] == "Kết luận: Thống nhất với dự thảo báo cáo."
    assert found[9] == "Giao nhiệm vụ: Văn phòng Sở: hoàn chỉnh báo cáo; thời hạn: 10/5/2023."


def test_a_vote_that_nobody_cast_has_no_share() -> None:
    item = AgendaRecord("Biểu quyết", recorded=(VoteResult("", 0, passed=False),))
    assert all_said(agenda=(item,))[-2] == (
        "Biểu quyết: tán thành 0, không tán thành 0, ý kiến khác 0. Không được thông qua."
    )


def test_a_task_without_owner_or_deadline_is_just_the_task() -> None:
    item = AgendaRecord("Việc", recorded=(TaskOnPaper("gửi tài liệu."),))
    assert all_said(agenda=(item,))[-2] == "Giao nhiệm vụ: gửi tài liệu."


def test_the_last_line_closes_the_paper() -> None:
    assert all_said()[-1] == "Hội nghị kết thúc vào 11 giờ 15 phút, ngày 25 tháng 4 năm 2023./."
    assert "........ giờ" in all_said(ends_at=None)[-1]


def test_the_secretary_signs_at_left_and_the_chair_at_right_above_the_recipients() -> None:
    made = blocks()
    signers = next(block for block in made if isinstance(block, SignatureBlock))
    assert signers.columns == (
        Signature(("THƯ KÝ",), CLERK.name),
        Signature(("CHỦ TỌA",), CHAIR.name),
    )
    last = made[-1]
    assert isinstance(last, Recipients)
    assert last.lines == (
        "- Giám đốc Sở (để báo cáo);",
        "- Các tổ chức ký kết;",
        "- Lưu: VT, Hồ sơ.",
    )
    printed = Printed(render_pdf(build_minutes(minutes_data(), state_office())))
    page = printed.page_of("CHỦ TỌA")
    left, right = printed.find("THƯ KÝ", page), printed.find("CHỦ TỌA", page)
    assert left.right < right.left
    assert printed.find("Nơi nhận:", page).top > printed.find(CHAIR.name, page).bottom


def test_several_chairs_stand_below_each_other() -> None:
    text = all_said(chairs=(CHAIR, GUEST))
    start = text.index("Chủ trì (chủ tọa):")
    assert [line[0] for line in text[start + 1 : start + 3]] == ["-", "-"]
    assert text[start + 2].endswith(".")


def test_bare_minutes_leave_dots_to_fill_in() -> None:
    text = all_said(
        participants=(), counts=None, substitutions=(), absences=(), chairs=(), secretaries=(),
        agenda=(), venue="",
    )  # fmt: skip
    assert [line for line in text if line.endswith("........")][:3] == [
        "Địa điểm: ........",
        "Thành phần tham dự: ........",
        "Chủ trì (chủ tọa): ........",
    ]


def test_sixty_agenda_items_are_all_printed_in_order() -> None:
    printed = Printed(render_pdf(build_minutes(minutes_data(items=60), state_office())))
    found = [
        int(line.text.split(".")[0])
        for page in printed.lines
        for line in page
        if "của chương trình" in line.text
    ]
    assert found == list(range(1, 61))


def test_photos_follow_in_an_annex_that_names_the_minutes(tmp_path_factory: object) -> None:
    photo = tmp_path_factory.mktemp("anh") / "1.jpg"  # type: ignore[attr-defined]
    photo.write_bytes(jpeg())
    data = minutes_data(photos=(PhotoOnPaper(photo, "Quang cảnh hội nghị"),))
    printed = Printed(render_pdf(build_minutes(data, state_office(), MinutesOptions())))
    page = printed.page_of("Phụ lục")
    assert printed.find("ẢNH HỘI NGHỊ", page)
    whole = " ".join(line.text for line in printed.lines[page])
    assert (
        "(Kèm theo Biên bản số 05/BB-STNMT ngày 25 tháng 4 năm 2023 của Sở Tài nguyên và Môi trường)"
        in whole
    )
    assert len(printed.images[page]) == 1
    assert printed.find("Quang cảnh hội nghị", page).top > printed.images[page][0][3] - 0.1


def test_the_sentences_of_the_secretary_stand_before_the_last_line() -> None:
    closing = ("Biên bản được lập thành 02 bản, đã đọc lại cho mọi người", "Mọi người nhất trí.")
    assert all_said(closing=closing)[-3:] == [
        "Biên bản được lập thành 02 bản, đã đọc lại cho mọi người.",
        "Mọi người nhất trí.",
        "Hội nghị kết thúc vào 11 giờ 15 phút, ngày 25 tháng 4 năm 2023./.",
    ]


def test_a_reason_in_brackets_begins_small_unless_it_is_an_abbreviation() -> None:
    absences = (
        Absence(CHAIR, True, "Nghỉ phép năm."),
        Absence(GUEST, True, "UBND thành phố mời họp"),
    )
    text = all_said(absences=absences)
    assert any(line.endswith("(vắng có lý do: nghỉ phép năm);") for line in text)
    assert any(line.endswith("(vắng có lý do: UBND thành phố mời họp).") for line in text)


def test_nobody_is_said_to_be_absent_without_reason_while_none_was_entered() -> None:
    text = all_said(absences=(Absence(GUEST, None), Absence(CHAIR, False)))
    told = [line for line in text if line.startswith("- ") and "(vắng" in line]
    assert len(told) == 1
    assert told[0].endswith("(vắng không có lý do).")


def told(detail: Detail) -> list[str]:
    silent = AgendaRecord("Phần chỉ có phát biểu", recorded=(Statement("Chào mừng.", GUEST),))
    data = minutes_data(agenda=(silent, minutes_data(1).agenda[0]))
    made = build_minutes(data, state_office(), MinutesOptions(detail=detail)).blocks
    text = [line for line in map(said, made) if line][1:]
    return text[text.index("Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):") + 1 : -1]


def test_short_minutes_name_who_spoke_and_not_what_was_said() -> None:
    text = told(Detail.SHORT)
    assert text[:2] == [
        "1. Phần chỉ có phát biểu",
        "Ý kiến phát biểu: Bà Nguyễn Thị Kiều - Phó Chủ tịch, Liên hiệp các Hội Khoa học và Kỹ "
        "thuật thành phố Cần Thơ.",
    ]
    assert not [line for line in text if "Chào mừng" in line or "245 đợt" in line]
    assert any(line.startswith("Kết luận:") for line in text)


def test_minutes_of_conclusions_leave_out_the_parts_without_one() -> None:
    text = told(Detail.CONCLUSIONS)
    assert text[0] == "1. Nội dung thứ 1 của chương trình"
    assert text[1].startswith("Biểu quyết thông qua chương trình")
    assert not [line for line in text if "phát biểu" in line or "Người trình bày" in line]
    assert text[-1].startswith("Giao nhiệm vụ:")


def test_a_range_of_years_is_never_broken_between_lines() -> None:
    from meetingdesk.documents.text import unbroken

    assert unbroken("giai đoạn 2018 - 2022 và 2023 - 2025") == (
        "giai đoạn 2018\u00a0-\u00a02022 và 2023\u00a0-\u00a02025"
    )
    assert unbroken("Sở - Hội") == "Sở - Hội"
