"""The usual agenda of each kind of meeting, to start from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from meetingdesk.features.planning.agenda import AgendaDraft, AgendaKind
from meetingdesk.model.events import MeetingKind

_K = AgendaKind


def _parts(*parts: tuple[AgendaKind, int] | tuple[AgendaKind, int, str]) -> tuple[AgendaDraft, ...]:
    return tuple(
        AgendaDraft(part[2] if len(part) == 3 else str(part[0].label), part[0], part[1])
        for part in parts
    )


_HEAD = ((_K.RECEPTION, 15, "Đón tiếp đại biểu, phát tài liệu"), (_K.INTRODUCTION, 10))
_REVIEW_TAIL = (
    (_K.SPEECH, 30, "Tham luận của các đơn vị"),
    (_K.DISCUSSION, 30),
    (_K.DIRECTIVE, 15, "Phát biểu chỉ đạo của lãnh đạo"),
    (_K.AWARD, 15, "Khen thưởng tập thể, cá nhân"),
    (_K.CONCLUSION, 10, "Kết luận, bế mạc hội nghị"),
)

_GENERAL = _parts(
    *_HEAD,
    (_K.OPENING, 10, "Phát biểu khai mạc"),
    (_K.REPORT, 20, "Trình bày báo cáo"),
    (_K.DISCUSSION, 40),
    (_K.DIRECTIVE, 15),
    (_K.CONCLUSION, 10, "Kết luận, bế mạc hội nghị"),
)

_TEMPLATES: dict[MeetingKind, tuple[AgendaDraft, ...]] = {
    MeetingKind.FINAL_REVIEW: _parts(
        *_HEAD,
        (_K.OPENING, 10, "Phát biểu khai mạc hội nghị"),
        (_K.REPORT, 20, "Báo cáo tổng kết và phương hướng thời gian tới"),
        *_REVIEW_TAIL,
    ),
    MeetingKind.MID_TERM_REVIEW: _parts(
        *_HEAD,
        (_K.OPENING, 10, "Phát biểu khai mạc hội nghị"),
        (_K.REPORT, 20, "Báo cáo sơ kết"),
        *_REVIEW_TAIL,
    ),
    MeetingKind.LAUNCH: _parts(
        *_HEAD,
        (_K.OPENING, 10, "Phát biểu khai mạc"),
        (_K.REPORT, 30, "Quán triệt, triển khai nội dung văn bản, kế hoạch"),
        (_K.DISCUSSION, 30, "Trao đổi, giải đáp"),
        (_K.DIRECTIVE, 15),
        (_K.CONCLUSION, 10, "Kết luận, bế mạc hội nghị"),
    ),
    MeetingKind.CONSULTATIVE: _parts(
        *_HEAD,
        (_K.OPENING, 5, "Cử chủ tọa, thư ký hội nghị"),
        (_K.REPORT, 15, "Thông báo nội dung hiệp thương"),
        (_K.DISCUSSION, 40, "Thảo luận, hiệp thương"),
        (_K.VOTE, 15),
        (_K.CONCLUSION, 10, "Thông qua biên bản, kết luận hội nghị"),
    ),
    MeetingKind.SIGNING: _parts(
        *_HEAD,
        (_K.OPENING, 10, "Phát biểu khai mạc buổi lễ"),
        (_K.REPORT, 15, "Trình bày dự thảo chương trình phối hợp"),
        (_K.SPEECH, 20, "Phát biểu của các bên ký kết"),
        (_K.SIGNING, 15, "Ký kết, tặng hoa, chụp ảnh lưu niệm"),
        (_K.DIRECTIVE, 15, "Phát biểu chỉ đạo của lãnh đạo"),
        (_K.CLOSING, 5, "Cảm ơn, bế mạc buổi lễ"),
    ),
    MeetingKind.BRIEFING: _parts(
        (_K.INTRODUCTION, 5, "Thông qua nội dung cuộc họp"),
        (_K.REPORT, 15, "Báo cáo kết quả công tác và nhiệm vụ kỳ tới"),
        (_K.DISCUSSION, 30, "Ý kiến của các phòng, đơn vị"),
        (_K.CONCLUSION, 10, "Kết luận, giao nhiệm vụ"),
    ),
    MeetingKind.WORKSHOP: _parts(
        *_HEAD,
        (_K.OPENING, 10, "Phát biểu đề dẫn hội thảo"),
        (_K.SPEECH, 45, "Trình bày tham luận"),
        (_K.BREAK, 15),
        (_K.DISCUSSION, 45, "Thảo luận, trao đổi"),
        (_K.CONCLUSION, 10, "Tổng kết, bế mạc hội thảo"),
    ),
    MeetingKind.TRAINING: _parts(
        *_HEAD,
        (_K.OPENING, 10, "Khai mạc lớp tập huấn"),
        (_K.REPORT, 75, "Chuyên đề 1"),
        (_K.BREAK, 15),
        (_K.REPORT, 75, "Chuyên đề 2"),
        (_K.DISCUSSION, 20, "Trao đổi, giải đáp"),
        (_K.CLOSING, 10, "Bế mạc lớp tập huấn"),
    ),
    MeetingKind.CONGRESS: _parts(
        (_K.RECEPTION, 30, "Đón tiếp đại biểu, phát tài liệu"),
        (_K.PERFORMANCE, 15, "Văn nghệ chào mừng"),
        (_K.FLAG_SALUTE, 5),
        (_K.INTRODUCTION, 15),
        (_K.VOTE, 10, "Bầu Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra tư cách đại biểu"),
        (_K.OPENING, 10, "Diễn văn khai mạc"),
        (_K.REPORT, 40, "Báo cáo nhiệm kỳ qua và phương hướng nhiệm kỳ mới"),
        (_K.SPEECH, 45, "Tham luận"),
        (_K.DIRECTIVE, 20, "Phát biểu chỉ đạo của lãnh đạo"),
        (_K.VOTE, 45, "Bầu cử nhân sự nhiệm kỳ mới"),
        (_K.VOTE, 10, "Thông qua nghị quyết đại hội"),
        (_K.CLOSING, 10, "Bế mạc, chào cờ"),
    ),
    MeetingKind.PLENARY: _parts(
        (_K.RECEPTION, 15),
        (_K.FLAG_SALUTE, 5),
        (_K.INTRODUCTION, 10),
        (_K.OPENING, 10, "Khai mạc kỳ họp"),
        (_K.REPORT, 40, "Trình bày các báo cáo, tờ trình"),
        (_K.DISCUSSION, 60),
        (_K.VOTE, 20, "Biểu quyết thông qua nghị quyết"),
        (_K.CLOSING, 10, "Bế mạc kỳ họp"),
    ),
    MeetingKind.CEREMONY: _parts(
        (_K.RECEPTION, 15),
        (_K.PERFORMANCE, 15, "Văn nghệ chào mừng"),
        (_K.FLAG_SALUTE, 5),
        (_K.INTRODUCTION, 10),
        (_K.SPEECH, 20, "Diễn văn kỷ niệm"),
        (_K.DIRECTIVE, 15, "Phát biểu của lãnh đạo"),
        (_K.AWARD, 15),
        (_K.CLOSING, 5, "Bế mạc buổi lễ"),
    ),
}


def agenda_template(
    kind: MeetingKind, starts_at: datetime | None = None
) -> tuple[AgendaDraft, ...]:
    """The usual parts of such a meeting in order, each with its usual minutes.

    Where `starts_at`, the meeting's local start, is given, guests are received before it: the time
    on the invitation is when the meeting begins.
    """
    first, *others = _TEMPLATES.get(kind, _GENERAL)
    if starts_at is not None and first.kind is _K.RECEPTION:
        first = replace(first, starts_at=(starts_at - timedelta(minutes=first.minutes)).time())
    return (first, *others)
