"""What a file really is, told by its first bytes and its parts, whatever its name says."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from typing import Final

from meetingdesk.errors import BadInput
from meetingdesk.exchange.archive_safety import checked_zip
from meetingdesk.exchange.compound_file import CompoundFile
from meetingdesk.messages import Message, message


class FileKind(StrEnum):
    """The kinds of file that hold a table this program can read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    DOCX = "docx"
    TEXT = "text"


def require_table(data: bytes, file_name: str) -> FileKind:
    """The kind of table in `data`; raises BadInput that says what the file is instead."""
    if not data.strip(b"\0 \t\r\n"):
        raise BadInput(_EMPTY.given(file=file_name))
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _kind_of_zip(data, file_name)
    if data[:8] == _OLE_MAGIC:
        return _kind_of_compound(data, file_name)
    other = _other_kind(data)
    if other is not None:
        raise BadInput(_NOT_A_TABLE.given(file=file_name, **_named(other)))
    if _looks_binary(data):
        raise BadInput(_UNKNOWN.given(file=file_name))
    return FileKind.TEXT


def _kind_of_zip(data: bytes, file_name: str) -> FileKind:
    with checked_zip(data, file_name) as archive:
        names = set(archive.namelist())
        if "xl/workbook.xml" in names:
            return FileKind.XLSX
        if "xl/workbook.bin" in names:
            return FileKind.XLSB
        if "word/document.xml" in names:
            return FileKind.DOCX
        media_type = archive.read("mimetype")[:100] if "mimetype" in names else b""
        if b"opendocument.spreadsheet" in media_type:
            _refuse_encrypted_ods(archive, names, file_name)
            return FileKind.ODS
    raise BadInput(_NOT_A_TABLE.given(file=file_name, **_named(_zip_kind(names, media_type))))


def _refuse_encrypted_ods(archive: zipfile.ZipFile, names: set[str], file_name: str) -> None:
    if "META-INF/manifest.xml" not in names:
        return
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise password_needed(file_name)


def _zip_kind(names: set[str], media_type: bytes) -> str:
    if "ppt/presentation.xml" in names or b"presentation" in media_type:
        return "PowerPoint"
    if b"opendocument.text" in media_type:
        return "OpenDocument Text"
    return "ZIP"


def _kind_of_compound(data: bytes, file_name: str) -> FileKind:
    names = CompoundFile(data, file_name).names
    if "encryptedpackage" in names:
        raise password_needed(file_name)
    if names & {"workbook", "book"}:
        return FileKind.XLS
    kind = "Word 97-2003" if "worddocument" in names else "PowerPoint"
    if not names & {"worddocument", "powerpoint document"}:
        raise BadInput(_UNKNOWN.given(file=file_name))
    raise BadInput(_NOT_A_TABLE.given(file=file_name, **_named(kind)))


def password_needed(file_name: str) -> BadInput:
    """The error for a file that opens only with a password."""
    return BadInput(_PASSWORD.given(file=file_name))


def _named(kind: str) -> dict[str, object]:
    return {"kind": _KIND_NAMES.get(kind, kind), "advice": _ADVICE[kind]}


def _other_kind(data: bytes) -> str | None:
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[4:12] in _HEIC_STARTS or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return "ảnh"
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        return "XML Spreadsheet 2003"
    if head.startswith(_HTML_STARTS) or (head.startswith(b"<?xml") and b"<html" in head):
        return "trang web (HTML)"
    return "XML" if head.startswith(b"<?xml") else None


def _looks_binary(data: bytes) -> bool:
    """Whether the bytes are no text: many control characters that are not UTF-16's zeros."""
    head = data[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or looks_like_utf16(head):
        return False
    zeros = head.count(0)
    odd_controls = len(head.translate(None, _TEXT_BYTES)) - zeros
    return odd_controls > len(head) * 0.02 or zeros > len(head) * 0.05


def looks_like_utf16(head: bytes) -> str | None:
    """The UTF-16 byte order of text that has no mark at its start, or None for other text."""
    pairs = min(len(head), 4096) // 2
    if pairs < 4:
        return None
    even, odd = head[: pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if odd > pairs * 0.4 and even < pairs * 0.02:
        return "utf-16-le"
    if even > pairs * 0.4 and odd < pairs * 0.02:
        return "utf-16-be"
    return None


_OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEIC_STARTS: Final = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
_HTML_STARTS: Final = (b"<!doctype html", b"<html", b"<meta", b"<table", b"<head", b"<body")
_TEXT_BYTES: Final = bytes([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, *range(0x20, 0x100)])
_STARTS: Final = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "ảnh"),
    (b"\xff\xd8\xff", "ảnh"),
    (b"GIF8", "ảnh"),
    (b"BM", "ảnh"),
    (b"II*\0", "ảnh"),
    (b"MM\0*", "ảnh"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"\x1f\x8b", "nén GZ"),
    (b"{\\rtf", "Rich Text (RTF)"),
    (b"MZ", "chương trình"),
    (b"SQLite format 3", "cơ sở dữ liệu"),
    (b"MIME-Version:", "thư hoặc trang web lưu trữ (MHT)"),
    (b"BEGIN:VCALENDAR", "lịch (ICS)"),
)

_EMPTY: Message = message(
    "errors", "Tệp {file} trống, không có dòng nào. Hãy chọn tệp khác hoặc xin gửi lại."
)
_PASSWORD: Message = message(
    "errors",
    "Tệp {file} có mật khẩu. Hãy bỏ mật khẩu: mở tệp bằng Excel hoặc Word, "
    "vào Tệp > Thông tin > Bảo vệ, xóa mật khẩu, lưu lại rồi chọn tệp lần nữa.",
)
_NOT_A_TABLE: Message = message(
    "errors", "Tệp {file} thật ra là tệp {kind}, không phải bảng danh sách. {advice}"
)
_UNKNOWN: Message = message(
    "errors",
    "Không nhận ra tệp {file} là loại tệp gì. "
    "Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx), ODS hoặc CSV.",
)
_OPEN_AND_COPY: Message = message(
    "errors", "Hãy mở tệp, chép danh sách rồi dán vào, hoặc xin bản Excel."
)
_SAVE_AS_XLSX: Message = message("errors", "Hãy mở tệp bằng Excel, lưu thành .xlsx rồi chọn lại.")
_SAVE_AS_DOCX: Message = message("errors", "Hãy mở tệp bằng Word, lưu thành .docx rồi chọn lại.")
_UNPACK: Message = message("errors", "Hãy giải nén rồi chọn tệp danh sách ở bên trong.")
_CHOOSE_ANOTHER: Message = message(
    "errors", "Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx), ODS hoặc CSV."
)
_ADVICE: Final[dict[str, Message]] = {
    "PDF": _OPEN_AND_COPY,
    "ảnh": message(
        "errors", "Hãy xin bản Excel hoặc Word; chữ trong ảnh không chép ra danh sách được."
    ),
    "RAR": _UNPACK,
    "7-Zip": _UNPACK,
    "nén GZ": _UNPACK,
    "ZIP": _UNPACK,
    "PowerPoint": _OPEN_AND_COPY,
    "OpenDocument Text": _SAVE_AS_DOCX,
    "Word 97-2003": _SAVE_AS_DOCX,
    "Rich Text (RTF)": _SAVE_AS_DOCX,
    "trang web (HTML)": _SAVE_AS_XLSX,
    "XML Spreadsheet 2003": _SAVE_AS_XLSX,
    "XML": _SAVE_AS_XLSX,
    "thư hoặc trang web lưu trữ (MHT)": _SAVE_AS_XLSX,
    "chương trình": _CHOOSE_ANOTHER,
    "cơ sở dữ liệu": _CHOOSE_ANOTHER,
    "lịch (ICS)": _CHOOSE_ANOTHER,
}
# The kinds whose names are words; the others are names of formats, the same in every language.
_KIND_NAMES: Final[dict[str, Message]] = {
    "ảnh": message("labels", "ảnh"),
    "nén GZ": message("labels", "nén GZ"),
    "trang web (HTML)": message("labels", "trang web (HTML)"),
    "thư hoặc trang web lưu trữ (MHT)": message("labels", "thư hoặc trang web lưu trữ (MHT)"),
    "chương trình": message("labels", "chương trình"),
    "cơ sở dữ liệu": message("labels", "cơ sở dữ liệu"),
    "lịch (ICS)": message("labels", "lịch (ICS)"),
}
