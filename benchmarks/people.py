# ruff: noqa: PLC0415 # each child loads only what its own case needs
"""People by the hundred thousand: import, search as it is typed, the table, duplicates.

    python benchmarks/people.py [people] [delegates] [case ...]

A workspace is filled with people who hold positions in 2,300 organisations; names are drawn about as
often as they are met, so that many share one. Every case runs in a process of its own on a copy.
Promises: an Excel list of 10,000 delegates is read, matched and imported in at most 5 times
calamine's raw reading of the same file plus 2 s, the process staying under 300 MB; search p95 10 ms
each way there is; the table opens in 100 ms and scrolls with no call over 16 ms on the window's
thread, which no call holds for 50 ms while a list is imported; duplicates are found in 10 s.
A missed promise is said and makes the exit status 1.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

FAMILIES, MIDDLES, GIVEN = (
    words.split()
    for words in (
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý",
        "Văn Thị Hữu Ngọc Minh Thanh Đức Quốc Kim Xuân Thu Hồng Bích Hoàng Gia Tuấn Thành Công Duy Đình "
        "Mạnh Phương Mỹ Như Quang Trọng Anh Bảo Thế Viết",
        "An Ân Anh Ánh Bảo Bích Bình Châu Chi Chiến Công Cúc Cường Diễm Diệp Dũng Dung Duy Duyên Dương Đạt "
        "Đông Đức Giang Hà Hải Hân Hạnh Hằng Hào Hậu Hiền Hiếu Hiệp Hoa Hòa Hoàng Hồng Huệ Hùng Huy Huyền "
        "Hưng Hương Khánh Khoa Kiên Kiều Kim Lam Lan Lâm Liên Linh Loan Long Lộc Lợi Ly Mai Mạnh Minh My "
        "Nam Nga Ngân Nghĩa Ngọc Nguyên Nguyệt Nhân Nhi Nhung Oanh Phát Phong Phú Phúc Phước Phương Quân "
        "Quang Quý Quyên Quỳnh Sang Sơn Tài Tâm Tân Thái Thanh Thành Thảo Thắng Thịnh Thu Thủy Thúy Thư "
        "Thương Tiên Tiến Toàn Trang Trâm Trí Trinh Trung Trường Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Vũ "
        "Vy Xuân Yến",
    )
)
FAMILY_WEIGHTS = (38, 11, 9, 7, 5, 5, 5, 4, 3, 3, 2, 2, 2, 2, 1, 1)
POSITIONS = ("Chủ tịch", "Phó Chủ tịch", "Ủy viên Thường trực", "Trưởng phòng", "Chuyên viên")
BODIES = (
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Hội Nông dân",
    "Hội Liên hiệp Phụ nữ",
    "Hội Cựu chiến binh",
    "Sở Tài nguyên và Môi trường",
)
START = datetime(2026, 4, 25, 1, tzinfo=UTC)
QUERIES = (
    "n ng ngu nguyen|t th thi kieu|kiều nguyen thi|hnd kieu|sở tnmt an|ubmttq tran|0912|5678|a|y|"
    "tran van binh|binh tran van|pho chu tich hnd|le thi hong ha|dang|zzz|q z|hoi nong dan so 17|"
    "nguyen van an|v h n|mttq so 9 trang|Nguyễn Thị Ánh|hòa|hoà|chuyen vien so tnmt"
)
RAW_SHARE, RAW_MORE, IMPORT_MB = 5, 2.0, 300
SEARCH_MS, OPEN_MS, CALL_MS, BUSY_MS, DUPLICATES_S = 10, 100, 16, 50, 10
LIST = "danh-sach.xlsx"


def names(dice: random.Random) -> str:
    """A name about as often as it is met."""
    middle = dice.choice(MIDDLES)
    if dice.random() < 0.35:
        middle += " " + dice.choice(MIDDLES)
    return f"{dice.choices(FAMILIES, FAMILY_WEIGHTS)[0]} {middle} {dice.choice(GIVEN)}"


def offices() -> list[str]:
    """The names of all organisations."""
    return [f"{body} số {number}" for number in range(460) for body in BODIES]


def fill(folder: Path, people: int) -> None:
    """A workspace with organisations, people, what each of them holds, events and agreements."""
    from meetingdesk.features.directory.organizations import OrganizationDraft, organization_columns
    from meetingdesk.features.directory.people import PersonDraft, person_columns
    from meetingdesk.model.agreements import Agreement, AgreementKind, AgreementState
    from meetingdesk.model.events import Meeting
    from meetingdesk.model.people import Appointment, Organization, Person
    from meetingdesk.store.workspace import Workspace
    from meetingdesk.vietnamese.folding import fold

    dice = random.Random(25)
    with Workspace.create(folder, name="Đo") as workspace:
        with workspace.unit_of_work() as work:
            rows = [organization_columns(OrganizationDraft(name)) for name in offices()]
            office_ids = work.insert_many(Organization, rows)
        for start in range(0, people, 10_000):
            drafts = [
                PersonDraft(names(dice), phone=f"09{dice.randrange(10**8):08}" * (n % 5 > 0))
                for n in range(min(10_000, people - start))
            ]
            with workspace.unit_of_work() as work:
                ids = work.insert_many(Person, [person_columns(draft) for draft in drafts])
                held = [
                    {
                        "person_id": person_id,
                        "organization_id": dice.choice(office_ids),
                        "position": dice.choice(POSITIONS),
                    }
                    for person_id in ids
                ]
                work.insert_many(Appointment, held)
        with workspace.unit_of_work() as work:
            meetings, agreements = [], []
            for number in range(5_000):
                begin = START - timedelta(days=number % 3_000)
                body = BODIES[number % 5]
                title = f"Hội nghị tổng kết công tác phối hợp với {body} lần thứ {number}"
                key = {"title": title, "search_key": fold(title)}
                meetings.append({**key, "starts_at": begin, "ends_at": begin + timedelta(hours=4)})
                agreements.append(
                    {
                        **key,
                        "kind": AgreementKind.PROGRAMME,
                        "state": AgreementState.IN_FORCE,
                        "number": f"{number}/CTrPH",
                    }
                )
            work.insert_many(Meeting, meetings)
            work.insert_many(Agreement, agreements)


def write_list(path: Path, many: int) -> None:
    """The list as an office sends it: a title, labels, and one row a delegate."""
    import xlsxwriter

    dice = random.Random(7)
    places = offices()
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Danh sách")
        sheet.write(0, 0, "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI")
        labels = ("STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Điện thoại", "Ghi chú")
        sheet.write_row(2, 0, labels)
        for place in range(many):
            phone = f"09{dice.randrange(100):02} {dice.randrange(10**6):06}"
            who = (names(dice), dice.choice(POSITIONS), dice.choice(places), phone)
            sheet.write_row(3 + place, 0, (place + 1, *who))


def timed(act: Callable[[], object]) -> float:
    """How many seconds `act` takes."""
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def percentile(times: list[float], share: float) -> float:
    """The time, in milliseconds, that this share of the times does not pass."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000


def told(name: str, value: float, bound: float, unit: str) -> bool:
    """Print one figure beside its promise; whether it was kept."""
    kept = value <= bound
    mark = "" if kept else "   MISSED"
    print(f"{name:<46} {value:8.2f} {unit:<2}   promised {bound:.2f}{mark}", flush=True)
    return kept


def peak_mb() -> float:
    """The most memory the process ever had, in MB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def new_meeting(workspace: Any) -> int:
    """An event without delegates."""
    from meetingdesk.model.events import Meeting

    with workspace.unit_of_work() as work:
        meeting = Meeting(title="Đại hội", starts_at=START, ends_at=START + timedelta(hours=8))
        work.session.add(meeting)
        work.session.flush()
        return int(meeting.id)


def import_case(folder: Path) -> bool:
    """The list beside calamine's raw reading of it, in turn, three times; the best of each counts."""
    from python_calamine import CalamineWorkbook

    from meetingdesk.gui.collector import take_short_turns

    path = folder.parent / LIST
    take_short_turns()  # as the program's window does

    def raw() -> None:
        CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()

    raws, rounds, memory = [], [], 0.0
    for number in range(3):
        copy = folder.with_name(f"vong-{number}")
        shutil.copytree(folder, copy)
        raws.append(timed(raw))
        rounds.append(import_once(copy, path))
        memory = memory or peak_mb()  # of the first, as in a program just opened
    least, best = min(raws), min(rounds, key=lambda steps: steps[-1])
    print(f"calamine's raw reading                         {least * 1000:8.2f} ms")
    print("understood at {:.2f} s, matched at {:.2f} s, imported at {:.2f} s".format(*best))
    in_time = told("list imported", best[-1], RAW_SHARE * least + RAW_MORE, "s")
    return told("memory of the process", memory, IMPORT_MB, "MB") and in_time


def import_once(folder: Path, path: Path) -> list[float]:
    """Read, match and import the list; the seconds until each of the three was done."""
    from meetingdesk.exchange.delegate_list import load_source, preview
    from meetingdesk.exchange.incoming_rows import incoming_rows
    from meetingdesk.features.delegates.delegate_import import (
        Decision,
        ImportOptions,
        import_delegates,
        match_rows,
    )
    from meetingdesk.store.workspace import Workspace

    with Workspace.open(folder) as workspace:
        meeting_id = new_meeting(workspace)
        begin = time.perf_counter()
        found = preview(load_source(path))
        read = time.perf_counter() - begin
        with workspace.reader() as session:
            rows = incoming_rows(found.rows)
            office_day = date.today()  # noqa: DTZ011 - the office's own calendar day
            matches = match_rows(session, meeting_id, rows, today=office_day)
        matched = time.perf_counter() - begin
        decisions = [Decision(one.row, one.take, one.person_id) for one in matches]
        with workspace.unit_of_work() as work:
            report = import_delegates(work, meeting_id, decisions, ImportOptions())
        seconds = [read, matched, time.perf_counter() - begin]
    assert report.delegates == len(decisions) - report.left_out
    return seconds


def keystrokes() -> Iterator[str]:
    """What stands in the field after each key of the queries."""
    for query in QUERIES.split("|"):
        for end in range(1, len(query) + 1):
            if query[end - 1] != " ":
                yield query[:end]


def search_case(folder: Path) -> bool:
    """Every keystroke of many queries, by each way of asking."""
    from meetingdesk.features.directory.people import count_people, people_page
    from meetingdesk.features.search import (
        search,
        search_agreements,
        search_meetings,
        search_organizations,
        search_people,
    )
    from meetingdesk.gui.collector import take_short_turns
    from meetingdesk.store.workspace import Workspace

    take_short_turns()

    ways: tuple[tuple[str, Callable[..., Any]], ...] = (
        ("Ctrl+K: everything", search),
        ("pickers: people", search_people),
        ("pickers: organisations", search_organizations),
        ("pickers: events", search_meetings),
        ("pickers: agreements", search_agreements),
        (
            "people table: first page",
            lambda session, text: people_page(session, query=text, limit=100),
        ),
        ("people table: count", lambda session, text: count_people(session, query=text)),
    )
    kept = True
    with Workspace.open(folder) as workspace:
        for name, way in ways:
            times = []
            for _ in range(3):
                for typed in keystrokes():
                    with workspace.reader() as session:
                        times.append(timed(partial(way, session, typed)))
            kept &= told(f"{name}, p95", percentile(times, 0.95), SEARCH_MS, "ms")
            print(
                f"    p50 {percentile(times, 0.5):.2f} ms, most {max(times) * 1000:.2f} ms, "
                f"{len(times)} keystrokes"
            )
    return kept


def duplicates_case(folder: Path) -> bool:
    """All pairs that may be one person, over the whole directory."""
    from meetingdesk.features.directory.duplicates import find_duplicates
    from meetingdesk.store.workspace import Workspace

    with Workspace.open(folder) as workspace, workspace.reader() as session:
        begin = time.perf_counter()
        found = find_duplicates(session)
        seconds = time.perf_counter() - begin
    print(f"{len(found)} pairs")
    return told("duplicates found", seconds, DUPLICATES_S, "s")


class Turns:
    """The window's thread, one turn of its loop after the other, each with its time."""

    def __init__(self) -> None:
        from PySide6.QtCore import QCoreApplication

        self._turn = QCoreApplication.processEvents
        self.longest = 0.0

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let the window live until something is so; what a turn takes at most is kept."""
        while not is_so():
            begin = time.thread_time()
            self._turn()
            self.longest = max(self.longest, time.thread_time() - begin)
            time.sleep(0.0005)

    def call(self, act: Callable[[], object]) -> float:
        """The seconds that one act of the user holds the thread, its painting included."""
        begin = time.thread_time()
        act()
        self._turn()
        took = time.thread_time() - begin
        self.longest = max(self.longest, took)
        return took


def window_of(folder: Path) -> Any:
    """The real window on the workspace, drawn offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from meetingdesk.gui.app import make_qt
    from meetingdesk.gui.collector import take_short_turns
    from meetingdesk.gui.desk import Desk
    from meetingdesk.gui.main_window import MainWindow
    from meetingdesk.gui.preferences import Preferences
    from meetingdesk.gui.theme import Theme
    from meetingdesk.store.workspace import Workspace

    take_short_turns()
    app = make_qt(["benchmark"])
    preferences = Preferences(folder.parent / "preferences.ini")
    Theme(app, preferences).apply()
    window = MainWindow(Desk(Workspace.open(folder), preferences))
    window.resize(1366, 768)
    window.show()
    return window


def table_case(folder: Path) -> bool:
    """The people table from the click to its first rows on the screen, then scrolled to the end."""
    from PySide6.QtWidgets import QTableView

    window, turns = window_of(folder), Turns()
    desk = window.desk
    turns.until(lambda: desk.tasks.is_idle)
    begin = time.perf_counter()
    desk.open_page("directory")
    table = next(one for one in window.page.findChildren(QTableView) if one.isVisible())
    turns.until(lambda: table.model().rowCount() > 0)
    table.viewport().grab()
    kept = told("people table, click to rows", (time.perf_counter() - begin) * 1000, OPEN_MS, "ms")
    turns.until(lambda: desk.tasks.is_idle)
    turns.longest = 0.0
    bar = table.verticalScrollBar()
    calls = []
    for _ in range(600):
        step = partial(bar.setValue, bar.value() + max(1, bar.pageStep() - 1))
        calls.append(turns.call(step))
        if bar.value() == bar.maximum():
            turns.until(lambda: desk.tasks.is_idle)
    print(
        f"    {table.model().rowCount()} rows scrolled through, p50 {percentile(calls, 0.5):.2f} ms"
    )
    return told("scrolling, longest call", turns.longest * 1000, CALL_MS, "ms") and kept


def dialog_case(folder: Path) -> bool:
    """The import through its window: what holds the window's thread longest while it runs."""
    from PySide6.QtWidgets import QPushButton

    from meetingdesk.gui.delegates.import_dialog import ImportDialog

    window, turns = window_of(folder), Turns()
    desk = window.desk
    meeting_id = new_meeting(desk.workspace)
    turns.until(lambda: desk.tasks.is_idle)
    dialog = ImportDialog(desk, meeting_id, window)
    dialog.show()
    turns.until(lambda: desk.tasks.is_idle)
    turns.longest = 0.0
    dialog.load_file(folder.parent / LIST)
    turns.until(lambda: bool(dialog.view.lines) and desk.tasks.is_idle)
    kept = told("preview made, longest call", turns.longest * 1000, BUSY_MS, "ms")
    turns.longest = 0.0
    button = dialog.findChild(QPushButton, "importNow")
    turns.call(button.click)
    turns.until(lambda: dialog.report.isVisible() and desk.tasks.is_idle)
    return told("imported, longest call", turns.longest * 1000, BUSY_MS, "ms") and kept


CASES: dict[str, Callable[[Path], bool]] = {
    "import": import_case,
    "search": search_case,
    "duplicates": duplicates_case,
    "table": table_case,
    "dialog": dialog_case,
}


def main() -> int:
    """Fill once, then run each case in a process of its own on a copy of the workspace."""
    if len(sys.argv) == 4 and sys.argv[1] == "--one":
        kept = CASES[sys.argv[2]](Path(sys.argv[3]))
        sys.stdout.flush()
        os._exit(0 if kept else 1)  # a window needs no farewell here
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    delegates = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    wanted = sys.argv[3:] or list(CASES)
    missed = []
    with tempfile.TemporaryDirectory() as place:
        full = Path(place) / "day"
        print(f"{people} people filled in {timed(lambda: fill(full, people)):.1f} s", flush=True)
        write_list(Path(place) / LIST, delegates)
        for name in wanted:
            copy = Path(place) / "kho"
            shutil.copytree(full, copy)
            print(f"\n{name}", flush=True)
            command = [sys.executable, __file__, "--one", name, str(copy)]
            if subprocess.run(command, check=False).returncode:
                missed.append(name)
            shutil.rmtree(copy)
    print("\nall promises kept" if not missed else f"\nmissed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
