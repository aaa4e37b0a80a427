"""Words to begin with for the MC: a draft for each kind of part, to be written over."""

from __future__ import annotations

from meetingdesk.features.planning.agenda import AgendaKind
from meetingdesk.vietnamese.folding import clean

_WORDS = {
    AgendaKind.RECEPTION: "Kính mời quý vị đại biểu ký tên, nhận tài liệu và ổn định chỗ ngồi để "
    "{meeting} được bắt đầu.",
    AgendaKind.PERFORMANCE: "Mở đầu chương trình, kính mời quý vị đại biểu thưởng thức tiết mục văn "
    "nghệ chào mừng.",
    AgendaKind.FLAG_SALUTE: "Kính mời quý vị đại biểu đứng lên, chỉnh đốn trang phục, làm lễ chào "
    "cờ.\nNghiêm! Chào cờ, chào!\nXin mời quý vị đại biểu an tọa.",
    AgendaKind.INTRODUCTION: "Kính thưa quý vị đại biểu!\nĐược sự phân công của Ban Tổ chức, tôi xin "
    "tuyên bố lý do và giới thiệu đại biểu dự {meeting}.\nVề dự {meeting} hôm nay, xin trân trọng "
    "giới thiệu:",
    AgendaKind.OPENING: "Xin kính mời {presenter} phát biểu khai mạc. Xin trân trọng kính mời!",
    AgendaKind.REPORT: "Tiếp theo chương trình, xin kính mời {presenter} trình bày {title}. Xin "
    "trân trọng kính mời!",
    AgendaKind.SPEECH: "Xin kính mời {presenter} trình bày tham luận. Xin trân trọng kính mời!",
    AgendaKind.DISCUSSION: "Sau đây là phần thảo luận. Kính mời {presenter} điều hành, kính mời quý "
    "vị đại biểu phát biểu ý kiến.",
    AgendaKind.DIRECTIVE: "Xin trân trọng kính mời {presenter} phát biểu chỉ đạo.",
    AgendaKind.AWARD: "Tiếp theo chương trình là phần khen thưởng. Kính mời {presenter} lên trao, "
    "kính mời các tập thể, cá nhân được khen thưởng lên sân khấu.",
    AgendaKind.SIGNING: "Và sau đây là phần ký kết. Kính mời đại diện các đơn vị lên sân khấu thực "
    "hiện nghi thức ký kết, kính mời quý vị đại biểu chứng kiến.",
    AgendaKind.VOTE: "Kính mời {presenter} điều hành phần biểu quyết.",
    AgendaKind.BREAK: "Kính mời quý vị đại biểu nghỉ giải lao. Chương trình tiếp tục lúc {ends}.",
    AgendaKind.CONCLUSION: "Xin kính mời {presenter} phát biểu kết luận. Xin trân trọng kính mời!",
    AgendaKind.CLOSING: "Đến đây, {meeting} đã hoàn thành toàn bộ nội dung chương trình. Thay mặt "
    "Ban Tổ chức, xin kính chúc quý vị đại biểu sức khỏe, hạnh phúc và thành công. Xin trân trọng "
    "cảm ơn!",
    AgendaKind.OTHER: "Tiếp theo chương trình: {title}. Xin kính mời {presenter}.",
}
_GATHERINGS = ("hội nghị", "hội thảo", "lễ", "đại hội", "kỳ họp", "cuộc họp", "lớp tập huấn")


def suggested_words(
    kind: AgendaKind, title: str, presenter: str, meeting_name: str, ends: str
) -> str:
    """What an MC usually says at a part of this kind; `ends` is when it is over (``09h30``)."""
    return _WORDS[kind].format(
        title=_inside(clean(title)),
        presenter=clean(presenter) or "đại biểu",
        meeting=_gathering(meeting_name),
        ends=ends,
    )


def _gathering(meeting_name: str) -> str:
    """``hội nghị`` of a name that begins with it; any other name is called ``chương trình``."""
    begins = clean(meeting_name).casefold()
    return next((word for word in _GATHERINGS if begins.startswith(word)), "chương trình")


def _inside(title: str) -> str:
    """A title as it goes on inside a sentence."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title
