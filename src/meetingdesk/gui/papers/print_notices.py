"""What the user should know of the pages that show: letters no font has, a font that is missing."""

from __future__ import annotations

from meetingdesk.documents.blocks import Document, HeadingBlock
from meetingdesk.documents.render.lost_letters import LostLetters
from meetingdesk.documents.render.system_fonts import FAMILY, times_new_roman
from meetingdesk.gui.papers.paper import Made
from meetingdesk.gui.widgets.banner import Banner

_MOST_LETTERS = 12
_LONGEST_TEXT = 40


class PrintNotices(Banner):
    """Hidden where there is nothing to say."""

    def show_for(self, made: Made) -> None:
        """Tell what is particular about these pages."""
        notices = []
        if made.lost.letters:
            notices.append(self._lost(made.lost))
        is_text = isinstance(made.document, Document)
        if is_text and made.gathered.facts.font == FAMILY and times_new_roman() is None:
            notices.append(
                self.tr(
                    "Máy này không có phông Times New Roman dùng được; trang in bằng phông Tinos, "
                    "chữ rộng như nhau."
                )
            )
        is_warning = bool(notices)
        if _is_numbered(made) and not made.gathered.facts.office.symbol:
            notices.append(
                self.tr(
                    "Số văn bản còn thiếu chữ viết tắt tên cơ quan. Hãy điền ở Cài đặt, phần Cơ quan."
                )
            )
        if is_warning:
            self.show_text("\n".join(notices), "alert-triangle", "warning")
        elif notices:
            self.show_text(notices[0])
        else:
            self.hide()

    def _lost(self, lost: LostLetters) -> str:
        letters = " ".join(
            f"{letter} (U+{ord(letter):04X})" for letter in lost.letters[:_MOST_LETTERS]
        )
        more = " …" if len(lost.letters) > _MOST_LETTERS else ""
        return self.tr(
            "Không phông chữ nào của phần mềm in đúng được: {letters}. Hãy xem lại ở: {texts}."
        ).format(letters=letters + more, texts="; ".join(map(_shortened, lost.texts)))


def _is_numbered(made: Made) -> bool:
    blocks = made.document.blocks if isinstance(made.document, Document) else ()
    return any(isinstance(block, HeadingBlock) and block.number for block in blocks)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _LONGEST_TEXT else f"“{line[:_LONGEST_TEXT]}…”"
