"""Badges and name tents in the room: of which design, whose, and on what paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.documents.cards.design import CardDesign, Purpose
from meetingdesk.documents.cards.design_file import design_from_dict, shipped_designs
from meetingdesk.documents.cards.imposition import Marks
from meetingdesk.documents.cards.sheets import CardOptions, CardOrder, CardSheets, build_cards
from meetingdesk.features.papers.card_paper import CardsData, DelegateKind, gather_cards
from meetingdesk.features.papers.paper_settings import change_meeting_options
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.options import (
    Flag,
    Line,
    Number,
    Option,
    Pick,
    Section,
    Several,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper, PaperTool
from meetingdesk.gui.shipped_names import shipped_name
from meetingdesk.messages import Message, message
from meetingdesk.store.attachments import AttachmentStore

_FIRST = {Purpose.BADGE: "badge_90x120", Purpose.TENT: "tent_a4_half"}
_FORMS = {"event": "", "both": "Ông/Bà", "comrade": "Đồng chí", "none": "-"}
_SPAN = re.compile(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?")


def _is_who(who: str) -> Callable[[Values], bool]:
    return lambda values: values.text("who") == who


def _is_on_sheets(values: Values) -> bool:
    return values.text("paper") != "card"


def _name(name: str) -> Message:
    """A name from the data as a label: it is the same in every language."""
    return message("labels", "{name}").given(name=name)


def _own_sections(purpose: Purpose, data: CardsData, _facts: Facts) -> tuple[Section, ...]:
    shipped = [
        (d.key, shipped_name(d.name)) for d in shipped_designs().values() if d.purpose is purpose
    ]
    own = [(d.key, d.name) for d in data.designs if d.content.get("purpose") == purpose.value]
    designs = tuple((key, _name(name)) for key, name in (*own, *shipped))
    people: list[Option] = [
        Pick(
            "who",
            message("labels", "In cho ai"),
            (
                ("all", message("labels", "Mọi đại biểu")),
                ("kinds", message("labels", "Theo loại đại biểu")),
                ("organization", message("labels", "Một đơn vị")),
                ("numbers", message("labels", "Theo số thứ tự")),
                ("nobody", message("labels", "Chỉ in thẻ trống")),
            ),
            "all",
        ),
        Several(
            "kinds",
            message("labels", "Loại đại biểu"),
            tuple((kind.value, kind.label) for kind in DelegateKind),
            tuple(kind.value for kind in DelegateKind),
            shown_when=_is_who("kinds"),
        ),
        Line(
            "numbers",
            message("labels", "Các số, ví dụ: 1-20, 25"),
            shown_when=_is_who("numbers"),
        ),
    ]
    if data.organizations:
        names = tuple((name, _name(name)) for name in data.organizations)
        pick = Pick(
            "organization", message("labels", "Đơn vị"), names, names[0][0],
            shown_when=_is_who("organization"),
        )  # fmt: skip
        people.insert(2, pick)
    return (
        Section(
            message("labels", "Mẫu"),
            (Pick("design", message("labels", "Mẫu in"), designs, _FIRST[purpose]), *_ADDRESS),
        ),
        Section(
            message("labels", "Đại biểu"),
            (
                *people,
                _ORDER,
                Number("blanks", message("labels", "Thẻ trống để ghi tay"), 0, 0, 200),
            ),
        ),
    )


_ADDRESS = (
    Pick(
        "address",
        message("labels", "Xưng hô trước tên"),
        (
            ("event", message("labels", "Như các văn bản của sự kiện")),
            ("both", message("labels", "Ông, Bà")),
            ("comrade", message("labels", "Đồng chí")),
            ("none", message("labels", "Không ghi")),
        ),
        "event",
    ),
)
_ORDER = Pick(
    "order",
    message("labels", "Thứ tự in"),
    (
        (CardOrder.PROTOCOL, message("labels", "Theo chức vụ")),
        (CardOrder.ORGANIZATION, message("labels", "Theo từng đơn vị")),
        (CardOrder.NAME, message("labels", "Theo tên A-Z")),
        (CardOrder.NUMBER, message("labels", "Theo số thứ tự")),
        (CardOrder.SEAT, message("labels", "Theo chỗ ngồi")),
    ),
    CardOrder.PROTOCOL,
)
_PAPER = Section(
    message("labels", "Trang giấy"),
    (
        Pick(
            "paper",
            message("labels", "Khổ giấy"),
            (
                ("A4", message("labels", "A4")),
                ("A3", message("labels", "A3")),
                ("A5", message("labels", "A5")),
                ("card", message("labels", "Bằng khổ thẻ, mỗi trang một thẻ")),
            ),
            "A4",
        ),
        Pick(
            "marks",
            message("labels", "Đường cắt"),
            (
                (Marks.CORNERS, message("labels", "Dấu ở mép giấy")),
                (Marks.LINES, message("labels", "Nét đứt quanh thẻ")),
                (Marks.NONE, message("labels", "Không in")),
            ),
            Marks.CORNERS,
            shown_when=_is_on_sheets,
        ),
        Number(
            "margin", message("labels", "Lề giấy"), 8, 0, 40, unit="mm", shown_when=_is_on_sheets
        ),
        Number(
            "gap", message("labels", "Khoảng cách giữa các thẻ"), 0, 0, 30, unit="mm",
            shown_when=_is_on_sheets,
        ),
    ),
)  # fmt: skip
_BOTH_SIDES = Section(
    message("labels", "Hai mặt"),
    (
        Flag("two_sided", message("labels", "In mặt sau của mẫu có hai mặt"), True),
        Pick(
            "flip",
            message("labels", "Máy in lật giấy theo"),
            (
                ("long", message("labels", "Cạnh dài (thường dùng)")),
                ("short", message("labels", "Cạnh ngắn")),
            ),
            "long",
            shown_when=lambda values: values.flag("two_sided"),
        ),
    ),
)


def _gather(session: Any, store: AttachmentStore, meeting_id: int) -> CardsData:
    return gather_cards(session, store, meeting_id)


def chosen_design(data: CardsData, key: str, purpose: Purpose) -> CardDesign:
    """The design with this key, or the first one where it is gone. Raises BadInput."""
    for saved in data.designs:
        if saved.key == key:
            return design_from_dict({**saved.content, "key": key})
    shipped = shipped_designs()
    return shipped.get(key) or shipped[_FIRST[purpose]]


def numbers_in(text: str) -> set[int]:
    """``1-3, 7`` as the numbers 1, 2, 3 and 7."""
    found: set[int] = set()
    for match in _SPAN.finditer(text):
        first = int(match[1])
        last = int(match[2] or first)
        found.update(range(min(first, last), min(max(first, last), first + 9999) + 1))
    return found


def numbers_as_text(numbers: Iterable[int]) -> str:
    """The numbers 1, 2, 3 and 7 as ``1-3, 7``."""
    spans: list[list[int]] = []
    for number in sorted(set(numbers)):
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)


def print_badges_of(desk: Desk, meeting_id: int, numbers: Iterable[int]) -> None:
    """Show the badges of the delegates with these numbers in the room of papers; none: of all."""
    words = numbers_as_text(numbers)
    choice = {"who": "numbers", "numbers": words} if words else {"who": "all"}

    def show(_nothing: object = None) -> None:
        desk.open_meeting(meeting_id, "documents:badges")

    if desk.is_read_only:
        show()
        return
    desk.tasks.write(
        change_meeting_options, "badges", meeting_id, choice, undoable=False, done=show
    )


def _options(data: CardsData, values: Values) -> CardOptions:
    who = values.text("who")
    kinds: frozenset[DelegateKind] = frozenset()
    ids: frozenset[int] = frozenset()
    if who == "kinds":
        kinds = frozenset(DelegateKind(kind) for kind in values.several("kinds"))
    if who == "numbers":
        numbers = numbers_in(values.text("numbers"))
        ids = frozenset(p.delegate_id for p in data.people if p.number in numbers)
    # Nothing ticked or no such number means nobody, where an empty choice would mean everybody.
    nobody = who == "nobody" or (who == "kinds" and not kinds) or (who == "numbers" and not ids)
    one = who == "organization" and "organization" in values
    return CardOptions(
        paper=values.text("paper"),
        margin=values.number("margin"),
        gap=values.number("gap"),
        marks=Marks(values.text("marks")),
        two_sided=values.flag("two_sided") if "two_sided" in values else False,
        flips_on_long_edge=values.text("flip") == "long" if "flip" in values else True,
        order=CardOrder(values.text("order")),
        kinds=kinds,
        organizations=frozenset({values.text("organization")}) if one else frozenset(),
        delegate_ids=frozenset({-1}) if nobody else ids,
        blanks=round(values.number("blanks")),
        address_form=_FORMS[values.text("address")],
    )


def _build(purpose: Purpose, data: CardsData, _facts: Facts, values: Values) -> CardSheets:
    design = chosen_design(data, values.text("design"), purpose)
    return build_cards(data, design, _options(data, values))


def _open_designer(
    purpose: Purpose,
    desk: Desk,
    meeting_id: int,
    values: Values,
    window: QWidget,
    changed: Callable[[], object],
) -> None:
    # The designer comes with fonts and a scene, which the list of papers must not wait for.
    from meetingdesk.gui.cards.dialog import CardDesignerDialog  # noqa: PLC0415

    dialog = CardDesignerDialog(desk, window, meeting_id, values.text("design"), purpose)
    dialog.finished.connect(lambda _code: changed())
    dialog.open()


def _tool(purpose: Purpose) -> PaperTool:
    return PaperTool(message("labels", "Thiết kế mẫu…"), "pencil", partial(_open_designer, purpose))


_PER_EVENT = frozenset({"who", "kinds", "organization", "numbers", "blanks"})

BADGES: Paper[CardsData] = Paper(
    key="badges",
    title=message("labels", "Thẻ đại biểu"),
    file_label="Thẻ đại biểu",
    about=message("labels", "Thẻ đeo có mã QR để điểm danh, nhiều thẻ trên một trang."),
    icon="id-badge-2",
    gather=_gather,
    build=partial(_build, Purpose.BADGE),
    sections=(_PAPER, _BOTH_SIDES),
    kept_per_event=_PER_EVENT,
    in_word=False,
    more_sections=partial(_own_sections, Purpose.BADGE),
    tool=_tool(Purpose.BADGE),
)
NAME_TENTS: Paper[CardsData] = Paper(
    key="name_tents",
    title=message("labels", "Biển tên để bàn"),
    file_label="Biển tên",
    about=message("labels", "Gập đôi hoặc gập ba, tên in trên cả hai mặt."),
    icon="id-badge",
    gather=_gather,
    build=partial(_build, Purpose.TENT),
    sections=(_PAPER,),
    kept_per_event=_PER_EVENT,
    in_word=False,
    more_sections=partial(_own_sections, Purpose.TENT),
    tool=_tool(Purpose.TENT),
)
