"""Any table from outside (XLSX, XLS, XLSB, ODS, DOCX, CSV) as plain sheets of cells, or a clear no."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from meetingdesk.errors import BadInput, MeetingDeskError, Unavailable
from meetingdesk.exchange.file_kinds import FileKind, require_table
from meetingdesk.exchange.sheets import Progress, Sheet, damaged
from meetingdesk.exchange.text_table import read_text_table
from meetingdesk.exchange.word_table import read_word_tables
from meetingdesk.exchange.workbook import read_workbook
from meetingdesk.messages import message

MAX_FILE_BYTES = 100 * 1024 * 1024


def read_sheets(path: Path, *, progress: Progress | None = None) -> tuple[Sheet, ...]:
    """Every sheet of a file, told by what is in it and not by its name.

    Macros are never run and links never followed. Raises BadInput, with what to do, where the file
    is no table, is damaged, has a password or is too big; Unavailable where it can't be opened.
    """
    return read_sheet_bytes(_bytes_of(path), path.name, progress=progress)


def read_sheet_bytes(
    data: bytes, file_name: str, *, progress: Progress | None = None
) -> tuple[Sheet, ...]:
    """Every sheet in the bytes of a file called `file_name`; raises as `read_sheets` does."""
    try:
        return _read(require_table(data, file_name), data, file_name, progress)
    except MeetingDeskError:
        raise
    except Exception as fault:
        # Whatever a stranger's file does to a parser is the file's fault and told as such.
        raise damaged(file_name, fault) from fault


def _read(
    kind: FileKind, data: bytes, file_name: str, progress: Progress | None
) -> tuple[Sheet, ...]:
    readers = {FileKind.TEXT: read_text_table, FileKind.DOCX: read_word_tables}
    reader = readers.get(kind) or partial(read_workbook, kind)
    return reader(data, file_name, progress)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise BadInput(_A_FOLDER.given(file=path.name))
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise BadInput(
                _TOO_BIG.given(file=path.name, size=size >> 20, most=MAX_FILE_BYTES >> 20)
            )
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise Unavailable(_MISSING.given(file=path.name), details=str(fault)) from fault
    except OSError as fault:
        raise Unavailable(_LOCKED.given(file=path.name), details=str(fault)) from fault


_A_FOLDER = message(
    "errors", "“{file}” là một thư mục. Hãy chọn tệp danh sách nằm trong thư mục đó."
)
_TOO_BIG = message(
    "errors",
    "Tệp {file} nặng {size} MB, nhiều hơn mức {most} MB có thể đọc. "
    "Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.",
)
_MISSING = message(
    "errors", "Không tìm thấy tệp {file}. Hãy kiểm tra xem tệp có bị đổi tên hoặc chuyển đi không."
)
_LOCKED = message(
    "errors",
    "Không mở được tệp {file}. Hãy đóng tệp nếu đang mở trong phần mềm khác rồi thử lại.",
)
