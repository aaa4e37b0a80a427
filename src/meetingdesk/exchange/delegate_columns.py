"""What the columns of a delegate list mean, told by their labels in any spelling and order."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from meetingdesk.exchange.cell_splitting import starts_with_title
from meetingdesk.messages import Message, message
from meetingdesk.vietnamese.folding import fold


class Field(StrEnum):
    """What one column holds."""

    IGNORED = "ignored"
    NUMBER = "number"
    HONORIFIC = "honorific"
    FULL_NAME = "full_name"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    POSITION = "position"
    ORGANIZATION = "organization"
    POSITION_ORGANIZATION = "position_organization"
    PHONE = "phone"
    EMAIL = "email"
    NOTE = "note"
    GENDER = "gender"
    MALE = "male"
    FEMALE = "female"
    KIND = "kind"


FIELD_LABELS: dict[Field, Message] = {
    Field.IGNORED: message("labels", "Bỏ qua"),
    Field.NUMBER: message("labels", "Số thứ tự"),
    Field.HONORIFIC: message("labels", "Ông/Bà"),
    Field.FULL_NAME: message("labels", "Họ và tên"),
    Field.FAMILY_NAME: message("labels", "Họ và tên đệm"),
    Field.GIVEN_NAME: message("labels", "Tên"),
    Field.POSITION: message("labels", "Chức vụ"),
    Field.ORGANIZATION: message("labels", "Đơn vị"),
    Field.POSITION_ORGANIZATION: message("labels", "Chức vụ và đơn vị"),
    Field.PHONE: message("labels", "Điện thoại"),
    Field.EMAIL: message("labels", "Email"),
    Field.NOTE: message("labels", "Ghi chú"),
    Field.GENDER: message("labels", "Giới tính"),
    Field.MALE: message("labels", "Cột đánh dấu nam (ông)"),
    Field.FEMALE: message("labels", "Cột đánh dấu nữ (bà)"),
    Field.KIND: message("labels", "Thành phần"),
}

# Several columns of these kinds are read together; of the others there is one in a table.
_REPEATABLE = frozenset({Field.IGNORED, Field.NOTE, Field.PHONE})
NAME_FIELDS = frozenset({Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAME})


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The field of each column, from the left; columns past the end are ignored."""

    fields: tuple[Field, ...] = ()

    def field_of(self, column: int) -> Field:
        """What column number `column`, counted from 0, holds."""
        return self.fields[column] if column < len(self.fields) else Field.IGNORED

    def columns_of(self, field: Field) -> tuple[int, ...]:
        """The columns, counted from 0, that hold `field`."""
        return tuple(number for number, found in enumerate(self.fields) if found is field)

    def with_field(self, column: int, field: Field) -> ColumnMapping:
        """The mapping after the user gave `column` a field; a column that had it is let go."""
        fields = [*self.fields, *[Field.IGNORED] * (column + 1 - len(self.fields))]
        if field not in _REPEATABLE:
            fields = [Field.IGNORED if found is field else found for found in fields]
        fields[column] = field
        return replace(self, fields=tuple(fields))

    @property
    def has_name(self) -> bool:
        """Whether some column gives the name; without one nothing can be imported."""
        return any(field in NAME_FIELDS for field in self.fields)

    def as_text(self) -> str:
        """The mapping in one line, to be remembered under the file's `shape_key`."""
        return ",".join(self.fields)

    @classmethod
    def from_text(cls, text: str) -> ColumnMapping:
        """The mapping that `as_text` wrote; a field of another version is ignored."""
        known = {field.value: field for field in Field}
        return cls(tuple(known.get(name, Field.IGNORED) for name in text.split(",") if name))


def shape_key(labels: Iterable[str]) -> str:
    """A short key that is the same for files with the same column labels, spelling apart."""
    folded = "|".join(fold(label) for label in labels).rstrip("|")
    return hashlib.sha256(folded.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class LabelMatch:
    """What a label means and how sure that is (3 exactly known, less where guessed)."""

    field: Field
    weight: float


_LABEL_LISTS: dict[Field, str] = {
    Field.NUMBER: "stt|tt|s t t|so tt|s tt|so thu tu|so|no|sl|thu tu",
    Field.HONORIFIC: "ong ba|danh xung|xung ho|quy danh|cach xung ho|ong ba dong chi|ong co ba",
    Field.GENDER: "gioi tinh|gtinh|phai|nam nu|gioi",
    Field.MALE: "nam|ong|nam gioi",
    Field.FEMALE: "nu|ba|nu gioi",
    Field.FULL_NAME: (
        "ho va ten|ho ten|ho va ten dai bieu|ho ten dai bieu|ten dai bieu|dai bieu|ho va ten can bo"
        "|ho ten can bo|ho va ten ong ba|ho ten ong ba|ho va ten nguoi tham du|nguoi tham du"
        "|ho va ten khach moi|ten khach moi|khach moi|ho va ten nguoi du hop|ho va ten hoi vien"
        "|ho va ten can bo cong chuc|ho va ten dong chi|ten day du|ho ten day du|thanh vien"
        "|full name|name|fullname|ho va ten nguoi nhan|ho ten nguoi nhan|ho va ten thanh vien"
        "|ho chu dem va ten|ho ten khai sinh|ho va ten khai sinh|ten thanh vien|quy dai bieu"
    ),
    Field.FAMILY_NAME: (
        "ho|ho dem|ho lot|ho va dem|ho va lot|ho va ten dem|ho ten dem|ho va chu dem|ho chu dem"
        "|ho va chu lot|ho chu lot|ho va ten lot|ho ten lot|ho va tendem|ho tendem"
    ),
    Field.GIVEN_NAME: "ten|ten goi|ten rieng",
    Field.POSITION: (
        "chuc vu|chuc danh|chuc vu chuc danh|chuc danh chuc vu|cv|chuc vu hien nay|vi tri"
        "|vi tri cong tac|chuc vu cong tac|chuc vu chinh quyen|chuc vu dang|chuc vu dam nhiem"
        "|position|chuc vu cong viec|chuc danh nghe nghiep|nhiem vu|chuc trach|vi tri viec lam"
    ),
    Field.ORGANIZATION: (
        "don vi|don vi cong tac|co quan|co quan don vi|co quan cong tac|noi cong tac|to chuc"
        "|ten don vi|ten co quan|don vi co quan|co quan don vi cong tac|dv|dvct|noi lam viec"
        "|don vi cu|don vi cu tham du|organization|organisation|co quan to chuc|don vi to chuc"
        "|ten to chuc|don vi truc thuoc|cong tac tai|dia phuong|don vi dia phuong|don vi cong tac cu"
        "|phong ban|don vi tham du|co quan don vi dia phuong|don vi dai dien|co quan cu tham du"
    ),
    Field.POSITION_ORGANIZATION: (
        "chuc vu don vi cong tac|chuc vu don vi|chuc vu co quan|chuc danh don vi|chuc vu noi cong tac"
        "|chuc vu va don vi cong tac|chuc vu co quan don vi|chuc danh don vi cong tac"
        "|don vi chuc vu|chuc vu co quan cong tac|don vi cong tac chuc vu|chuc vu to chuc"
        "|chuc vu va don vi|co quan chuc vu|chuc vu chuc danh don vi cong tac|chuc vu va noi cong tac"
        "|chuc danh co quan|co quan don vi chuc vu"
    ),
    Field.PHONE: (
        "dien thoai|so dien thoai|sdt|dt|di dong|so di dong|dtdd|so dt|tel|phone|mobile|zalo"
        "|dien thoai lien he|so dien thoai lien he|dien thoai di dong|so lien he|lien he|dien thoai zalo"
        "|so zalo|sdt lien he|so dt lien he|sodienthoai|so dien thoai zalo|so dtdd"
    ),
    Field.EMAIL: "email|e mail|thu dien tu|hop thu|mail|dia chi email|gmail|email lien he|hop thu dien tu",
    Field.KIND: (
        "thanh phan|thanh phan tham du|thanh phan dai bieu|thanh phan moi|loai|loai dai bieu"
        "|loai khach|loai thanh phan|doi tuong|tu cach|tu cach tham du|tu cach dai bieu|loai khach moi"
    ),
    Field.NOTE: "ghi chu|chu thich|note|notes|ghi chu khac|luu y|gc",
    Field.IGNORED: (
        "ngay sinh|nam sinh|ngay thang nam sinh|ngay thang sinh|cccd|so cccd|cmnd|so cmnd|can cuoc"
        "|so can cuoc|cmnd cccd|cccd cmnd|ky ten|ki ten|chu ky|chu ki|ky nhan|ky xac nhan|ky"
        "|so tien|thanh tien|dia chi|que quan|dan toc|ton giao|dang vien|ngay vao dang|trinh do"
        "|so tai khoan|stk|ngan hang|diem danh|so ghe|vi tri ngoi|trinh do chuyen mon|ngay vao doan"
        "|tuoi|hoc vi|ma so|ma dai bieu|ma the|chu ky xac nhan|buoi sang|buoi chieu|sang|chieu|xac nhan"
        "|thoi gian|so xe|bien so xe|ngay cap|noi cap|noi sinh|so luong"
    ),
}
_LABELS: dict[str, Field] = {
    label: field for field, labels in _LABEL_LISTS.items() for label in labels.split("|")
}
# Only labels of some length are guessed at: short ones are too near to ordinary words.
_GUESSABLE = tuple(label for label in _LABELS if len(label) >= 6)
_LONGEST_FIRST = tuple(sorted(_GUESSABLE, key=len, reverse=True))
_LONGEST_LABEL = 70
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


@lru_cache(maxsize=4_000)
def match_label(text: str) -> LabelMatch | None:
    """What a column label means, or None for text that is no label known here."""
    if not text or len(text) > _LONGEST_LABEL:
        return None
    folded = fold(text)
    if folded == "nam" and "ă" in text.lower():  # a year, not a man
        return LabelMatch(Field.IGNORED, 1.0)
    for candidate, certainty in ((folded, 1.0), (fold(_IN_BRACKETS.sub(" ", text)), 0.95)):
        if candidate in _LABELS:
            return LabelMatch(_LABELS[candidate], 3.0 * certainty)
    # «Chủ tịch» is one letter from «Chú thích», and a value, not a label.
    return None if starts_with_title(text) else _guess(folded)


def _guess(folded: str) -> LabelMatch | None:
    words = len(folded.split())
    position = any(f" {word} " in f" {folded} " for word in ("chuc vu", "chuc danh"))
    place = any(f" {word} " in f" {folded} " for word in ("don vi", "co quan", "noi cong tac"))
    if position and place and words <= 12:
        return LabelMatch(Field.POSITION_ORGANIZATION, 2.5)
    for label in _LONGEST_FIRST:
        # A title such as «danh sách đại biểu dự hội nghị» has the words too, among many others.
        if f" {label} " in f" {folded} " and len(label.split()) * 2 >= words:
            return LabelMatch(_LABELS[label], 2.0)
    if 5 <= len(folded) <= 30:
        # Who mistypes a label mistypes the middle of it; comparing letter by letter is slow.
        alike = [
            one
            for one in _GUESSABLE
            if (one[0] == folded[0] or one[-1] == folded[-1]) and abs(len(one) - len(folded)) <= 4
        ]
        near = difflib.get_close_matches(folded, alike, n=1, cutoff=0.87)
        if near:
            return LabelMatch(_LABELS[near[0]], 1.5)
    return None
