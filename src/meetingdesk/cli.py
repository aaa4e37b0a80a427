"""The command line: parses, asks features, prints; it has no rules of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from meetingdesk import __version__
from meetingdesk.documents.export import (
    OfficePaperKind,
    PaperFormat,
    PaperKind,
    export_office_paper,
    export_paper,
)
from meetingdesk.documents.offices import paper_file_name
from meetingdesk.errors import BadInput, MeetingDeskError, Refused
from meetingdesk.exchange.delegate_list import read_delegate_list
from meetingdesk.exchange.incoming_rows import incoming_rows
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.features.delegates import delegate_import as importing
from meetingdesk.features.planning.meeting_lookup import find_meeting
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.gui.starting import has_screen, open_window
from meetingdesk.messages import message
from meetingdesk.store.copying import copy_workspace, move_between
from meetingdesk.store.places import Place, parse_place
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.verification import verify as look_through
from meetingdesk.store.workspace import Workspace

app = typer.Typer(
    help="Bàn hội nghị - chương trình tổ chức hội nghị cho cơ quan.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)


def _place(text: str) -> Place:
    """A folder or a server's address; what can't be understood is a wrong argument."""
    try:
        return parse_place(text)
    except BadInput as error:
        raise typer.BadParameter(str(error)) from error


WorkspacePath = Annotated[
    Any,
    typer.Argument(
        parser=_place,
        metavar="KHO",
        help="Thư mục kho dữ liệu, hoặc postgresql://tài-khoản@máy-chủ/tên.",
    ),
]
EventId = Annotated[
    str, typer.Argument(metavar="EVENT", help="Số của sự kiện, hoặc một phần tên sự kiện.")
]


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="In phiên bản rồi thoát.")] = False,
) -> None:
    """Mở cửa sổ chương trình khi không có lệnh nào."""
    if version:
        typer.echo(f"meetingdesk {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(open_window(None))


@app.command("open")
def open_workspace(workspace: WorkspacePath) -> None:
    """Mở cửa sổ với kho dữ liệu này."""
    raise typer.Exit(open_window(workspace))


@app.command()
def demo(
    folder: Annotated[
        Path, typer.Option("--folder", "-o", help="Thư mục đặt kho dữ liệu mẫu và văn bản.")
    ] = Path("meetingdesk-demo"),
    window: Annotated[bool, typer.Option(help="Mở cửa sổ sau khi tạo xong.")] = True,
) -> None:
    """Tạo kho dữ liệu mẫu, ghi danh sách ký tên và biên bản ra tệp, rồi mở cửa sổ."""
    with _told():
        workspace = _make_demo(folder)
    if window and has_screen():
        raise typer.Exit(open_window(workspace))


@app.command("import-delegates")
def import_delegates(
    workspace: WorkspacePath,
    event: EventId,
    file: Annotated[Path, typer.Argument(help="Tệp Excel, CSV, ODS hoặc Word có danh sách.")],
) -> None:
    """Nhập danh sách đại biểu từ tệp vào sự kiện: tất cả hoặc không gì cả."""
    with _told(), Workspace.open(workspace) as opened:
        with opened.reader() as session:
            meeting_id = find_meeting(session, event)
        today = datetime.now().astimezone().date()
        rows = incoming_rows(read_delegate_list(file).rows)
        with opened.reader() as session:
            matches = importing.match_rows(session, meeting_id, rows, today=today)
        decisions = [importing.Decision(m.row, m.take, m.person_id) for m in matches]
        with opened.unit_of_work() as work:
            report = importing.import_delegates(
                work, meeting_id, decisions, importing.ImportOptions(source=file.name)
            )
        for outcome in report.outcomes:
            if not outcome.taken:
                typer.echo(f"Dòng {outcome.line_number}: {outcome.full_name}: {outcome.outcome}")
        typer.echo(f"Đã nhập {report.delegates} đại biểu, bỏ qua {report.left_out} dòng.")


@app.command()
def export(
    workspace: WorkspacePath,
    event: EventId,
    paper: Annotated[PaperKind, typer.Argument(help="Văn bản cần xuất.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Tệp ghi ra.")],
    file_format: Annotated[PaperFormat, typer.Option("--format", help="PDF hoặc Word.")] = (
        PaperFormat.PDF
    ),
) -> None:
    """Xuất một văn bản của sự kiện ra tệp."""
    with _told(), Workspace.open(workspace) as opened:
        with opened.reader() as session:
            meeting_id = find_meeting(session, event)
        export_paper(opened, meeting_id, paper, output, file_format)
    typer.echo(str(output))


@app.command("export-office")
def export_office(
    workspace: WorkspacePath,
    paper: Annotated[OfficePaperKind, typer.Argument(help="Văn bản cần xuất.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Tệp ghi ra.")],
    day: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="Ngày, hoặc một ngày trong tuần.")
    ],
    file_format: Annotated[PaperFormat, typer.Option("--format", help="PDF hoặc Word.")] = (
        PaperFormat.PDF
    ),
) -> None:
    """Xuất sổ theo dõi ký kết hoặc lịch công tác tuần của cơ quan ra tệp."""
    with _told(), Workspace.open(workspace) as opened:
        export_office_paper(opened, paper, day.date(), output, file_format)
    typer.echo(str(output))


@app.command()
def verify(workspace: WorkspacePath) -> None:
    """Kiểm tra toàn bộ kho dữ liệu: cơ sở dữ liệu, nhật ký, tệp đính kèm."""
    with _told(), Workspace.open(workspace) as opened:
        found = look_through(opened)
    lines = [
        *(f"Hỏng: {line}" for line in found.damage),
        *([f"Liên kết sai: {found.broken_references}"] if found.broken_references else []),
        *(f"Thiếu tệp đính kèm: {name}" for name in found.missing),
        *(f"Tệp đính kèm bị thay đổi: {name}" for name in found.altered),
    ]
    if found.chain.broken_entry_id is not None:
        lines.append(f"Nhật ký bị sửa từ mục số {found.chain.broken_entry_id}.")
    for line in lines:
        typer.echo(line)
    if lines:
        raise typer.Exit(1)
    typer.echo(
        f"Kho dữ liệu nguyên vẹn: {found.chain.entries} mục nhật ký, "
        f"{found.attachments} tệp đính kèm."
    )


@app.command()
def move(
    workspace: WorkspacePath,
    target: Annotated[
        Any, typer.Argument(parser=_place, metavar="ĐÍCH", help="Nơi trống để chuyển đến.")
    ],
    copy: Annotated[bool, typer.Option("--copy", help="Chỉ chép; kho cũ vẫn dùng được.")] = False,
) -> None:
    """Chuyển kho dữ liệu lên máy chủ hoặc về một thư mục: tất cả hoặc không gì cả."""
    with _told(), Workspace.open(workspace) as opened:
        act = copy_workspace if copy else move_between
        counts = act(opened, target)
    typer.echo(f"Đã chuyển {sum(counts.values())} dòng dữ liệu, so khớp từng bảng: {target}")


@app.command("add-account")
def add_desk_account(
    workspace: WorkspacePath,
    name: Annotated[str, typer.Argument(help="Tên tài khoản.")],
    role: Annotated[DeskRole, typer.Argument(help="Vai trò.")],
    password: Annotated[
        str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True)
    ] = "",
) -> None:
    """Thêm tài khoản cho một bàn, hoặc đổi vai trò và mật khẩu của tài khoản đã có."""
    from meetingdesk.store.server.accounts import add_account  # noqa: PLC0415  (no driver otherwise)

    with _told():
        if isinstance(workspace, Path):
            raise Refused(message("errors", "Tài khoản chỉ có ở kho dữ liệu trên máy chủ."))
        add_account(workspace, name, password, role)
    typer.echo(f"Tài khoản {name}: {role}")


def main() -> None:
    """The console script ``meetingdesk``."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may be set to a code page that has no Vietnamese.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    app()


@contextmanager
def _told() -> Iterator[None]:
    """The world's faults end with one line and exit status 2."""
    try:
        yield
    except MeetingDeskError as error:
        typer.echo(f"Lỗi: {error}", err=True)
        raise typer.Exit(2) from error


def _make_demo(folder: Path) -> Path:
    folder = folder.absolute()
    workspace = folder / "kho-du-lieu"
    meeting_id = create_sample_workspace(workspace)
    typer.echo(f"Kho dữ liệu mẫu: {workspace}")
    with Workspace.open(workspace) as opened:
        with opened.reader() as session:
            card = meeting_card(session, meeting_id)
        for paper, title in _DEMO_PAPERS:
            for ending in PaperFormat:
                name = paper_file_name(card.starts_at, card.short_title, title, ending)
                export_paper(opened, meeting_id, paper, folder / name, ending)
                typer.echo(str(folder / name))
    return workspace


_DEMO_PAPERS = (
    (PaperKind.ATTENDANCE_SHEET, "Danh sách ký tên"),
    (PaperKind.MINUTES, "Biên bản"),
)


if __name__ == "__main__":
    main()
