"""Telling position and organisation apart where one text holds both, and names from neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from meetingdesk.vietnamese.folding import clean, fold

# Titles that stand before an organisation, in lower case; the longest that fits is taken.
_TITLE_LIST = """
chủ tịch hội đồng quản trị|chủ tịch hội đồng thành viên|chủ tịch hđqt|chủ tịch hđtv|chủ tịch danh dự
phó chủ tịch thường trực|phó chủ tịch chuyên trách|phó chủ tịch kiêm tổng thư ký|phó chủ tịch|chủ tịch
phó bí thư thường trực|phó bí thư|bí thư|ủy viên ban thường vụ|ủy viên ban chấp hành|ủy viên btv
ủy viên thường trực|ủy viên thường vụ|ủy viên bch|ủy viên ban thường trực|ủy viên ủy ban|ủy viên
phó tổng giám đốc|tổng giám đốc|phó giám đốc phụ trách|phó giám đốc thường trực|phó giám đốc|giám đốc
phó trưởng ban thường trực|phó trưởng ban|trưởng ban|phó ban|phó chánh văn phòng|chánh văn phòng
phó chánh thanh tra|chánh thanh tra|phó trưởng phòng|trưởng phòng|phó phòng|phó trưởng khoa|trưởng khoa
phó trưởng phòng phụ trách|trưởng ban công tác mặt trận|trưởng ban điều hành|trưởng đoàn|phó trưởng đoàn
chuyên viên chính|chuyên viên cao cấp|chuyên viên|cán bộ|nhân viên|cán sự|công chức|viên chức
phó hiệu trưởng|hiệu trưởng|phó tổng biên tập|tổng biên tập|biên tập viên|phó tổng thư ký|tổng thư ký
thư ký tòa soạn|thư ký|phóng viên ảnh|phóng viên|quay phim|phó cục trưởng|cục trưởng
phó chi cục trưởng|chi cục trưởng|phó vụ trưởng|vụ trưởng|phó viện trưởng|viện trưởng|phó chánh án
chánh án|phó đội trưởng|đội trưởng|tổ trưởng|tổ phó|phó trạm trưởng|trạm trưởng|phó chỉ huy trưởng
chỉ huy trưởng|chỉ huy phó|phó chính ủy|chính ủy|chính trị viên|kế toán trưởng|kế toán|văn thư
thủ quỹ|lái xe|giáo viên|giảng viên|trưởng công an|phó trưởng công an|đại diện lãnh đạo|đại diện
lãnh đạo|bộ trưởng|thứ trưởng|thủ trưởng|phó thủ trưởng|đại biểu quốc hội|đại biểu hđnd|hội viên
đoàn viên|trưởng thôn|trưởng ấp|trưởng khu vực|trưởng trạm|phó trưởng trạm|trưởng khu phố
chi hội trưởng|chi hội phó|trưởng chi nhánh|thành viên|phiên dịch|trợ lý|cố vấn|phó chủ nhiệm|chủ nhiệm
thường trực|thanh tra viên|kiểm sát viên|thẩm phán|trưởng bộ môn|viện phó|cục phó|trưởng đài
trưởng ban thường trực|ủy viên thường trực ban|phó trưởng ban chuyên trách|quyền chủ tịch|quyền giám đốc
ct|pct|pct tt|gđ|pgđ|tp|ptp|bt|pbt|cvp|pcvp|cv|cvc|tb|ptb|tgđ|ptgđ|pv|pht|tbt|uv|uvbtv|uvbch|uvtt
"""
_BEFORE_TITLE = frozenset({"nguyên", "quyền", "q"})

_NEW_TONES = {"uỷ": "ủy", "uý": "úy", "oà": "òa", "oá": "óa", "oả": "ỏa", "oạ": "ọa"}

# Words that start the name of an organisation, in lower case. Family names (Đoàn) stand here only
# with the word that makes an organisation of them.
_ORGANIZATION_LIST = """
hội|sở|ủy ban|ubnd|ubmttq|ubmt|ub|mttq|mttqvn|mặt trận|ban|liên đoàn|liên minh|liên hiệp|liên hội
đoàn tncs|đoàn thanh niên|đoàn khối|đoàn trường|đoàn xã|đoàn phường|đoàn luật sư|đoàn đại biểu
đoàn công tác|đoàn kinh tế|đoàn đbqh|thành đoàn|tỉnh đoàn|huyện đoàn|quận đoàn|xã đoàn|phường đoàn
trung ương|tw|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|phòng|trung tâm|chi cục|cục
tổng cục|tổng hội|tổng liên đoàn|công ty|cty|tổng công ty|tập đoàn|trường|bệnh viện|viện|báo|đài
công an|bộ|bch|btv|ban chỉ huy|văn phòng|vp|hđnd|tòa án|tand|vksnd|viện kiểm sát|kho bạc|ngân hàng
chi nhánh|hợp tác xã|htx|tòa soạn|câu lạc bộ|clb|đại học|học viện|xã|phường|thị trấn|đặc khu|quận|huyện
tỉnh|thành phố|hnd|hpn|hlhpn|lhpn|hccb|ccb|hct|lđlđ|cđcs|công đoàn|stnmt|snnmt|sở tnmt|giáo hội|giáo xứ
chùa|tạp chí|vtv|vov|thanh tra|chi hội|quỹ|nhà máy|doanh nghiệp|kcn|khu công nghiệp|quân khu
sư đoàn|trung đoàn|lữ đoàn|cảng vụ|hải quan|thuế|điện lực|bưu điện|vnpt|trạm|nhà văn hóa|nhà xuất bản
thông tấn xã|ttxvn|lhh|lhhkhkt|ủy ban nhân dân|hội đồng|cơ quan|đơn vị|khối|bqlda|dntn|hội chữ thập đỏ
"""


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.strip().replace("\n", "|").split("|"))


_TITLES = _listed(_TITLE_LIST)
_ORGANIZATIONS = _listed(_ORGANIZATION_LIST)
# The same without accents, for lists that were typed without any.
_BARE_TITLES = frozenset(map(fold, _TITLES))
_BARE_ORGANIZATIONS = frozenset(map(fold, _ORGANIZATIONS)) - {"truong", "phuong", "bao", "dai"}
_LONGEST_TITLE = max(len(title.split()) for title in _TITLES)
_LONGEST_ORGANIZATION = 4

_PARTS = re.compile(r"\s*\n\s*|\s*;\s*|\s+[-–—]+\s+|\s*[–—]\s*|\s*,\s*|\s*/\s+|\s+/\s*|\s*\|\s*")
_WRAPPED = re.compile(r"\(([^()]*)\)")
_OF = re.compile(r"\s+(?:của|thuộc|tại)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PositionPlace:
    """A position and the organisation it is held in; either may be empty."""

    position: str
    organization: str


def starts_with_title(text: str) -> int:
    """How many words at the start of `text` are a title of office, 0 where none are."""
    words = text.split()
    keys = _keys(words[: _LONGEST_TITLE + 1])
    skip = 1 if len(keys) > 1 and keys[0] in _BEFORE_TITLE else 0
    titles = _BARE_TITLES if text.isascii() else _TITLES
    for length in range(min(_LONGEST_TITLE, len(keys) - skip), 0, -1):
        title = " ".join(keys[skip : skip + length])
        if title in titles and _is_meant(title, words[skip : skip + length]):
            return skip + length
    return 0


def _keys(words: list[str]) -> list[str]:
    """The words as the lists have them: lower case, no points, one way to place the tones."""
    keys = []
    for word in words:
        key = word.lower().strip(".,:")
        keys.append(key[:-2] + _NEW_TONES[key[-2:]] if key[-2:] in _NEW_TONES else key)
    return keys


def _is_meant(title: str, words: list[str]) -> bool:
    """Abbreviations are titles in capitals only: «CT», never a word of a name."""
    return len(title.replace(" ", "")) > 5 or " " in title or "".join(words).isupper()


def starts_with_organization(text: str, *, any_case: bool = False) -> bool:
    """Whether `text` begins as the names of organisations do: with a capital unless `any_case`."""
    words = text.split()
    if not words or not (any_case or words[0][:1].isupper()):
        return False
    known = _BARE_ORGANIZATIONS if text.isascii() else _ORGANIZATIONS
    keys = _keys(words[:_LONGEST_ORGANIZATION])
    return any(" ".join(keys[:length]) in known for length in range(1, len(keys) + 1))


@lru_cache(maxsize=20_000)
def split_position(text: str) -> PositionPlace:
    """Part ``Phó Chủ tịch Hội Nông dân thành phố`` into position and organisation.

    A text in which no organisation is found is all position; where no title is found but an
    organisation is, all organisation. No word is lost.
    """
    parts = [clean(_unwrapped(part)) for part in _PARTS.split(text)]
    parts = [part for part in parts if part]
    if len(parts) > 1:
        return _join_parts(parts)
    return _split_one(parts[0]) if parts else PositionPlace("", "")


def _unwrapped(part: str) -> str:
    """A part without brackets that hold it all: ``(Chủ tịch)``."""
    match = _WRAPPED.fullmatch(part.strip())
    return match[1] if match else part


def _join_parts(parts: list[str]) -> PositionPlace:
    """Several parts: the last organisation named is the place, all before it the position."""
    first, last = _split_one(parts[0]), _split_one(parts[-1])
    if first.organization and not first.position and last.position and not last.organization:
        return PositionPlace(", ".join(parts[1:]), parts[0])  # «Sở X - Phó Giám đốc»
    if last.organization:
        before = parts[:-1]
        # «Trưởng phòng, Phòng Đất đai, Sở Tài nguyên»: a chain of organisations stays together.
        place = [last.organization]
        while before and not last.position and not starts_with_title(before[-1]):
            if not starts_with_organization(before[-1]):
                break
            place.insert(0, before.pop())
        position = ", ".join([*before, last.position] if last.position else before)
        return PositionPlace(position, ", ".join(place))
    if starts_with_title(parts[0]) and not first.organization and not starts_with_title(parts[-1]):
        return PositionPlace(parts[0], ", ".join(parts[1:]))
    if first.organization:
        return PositionPlace(first.position, ", ".join([first.organization, *parts[1:]]))
    return PositionPlace(", ".join(parts), "")


def _split_one(text: str) -> PositionPlace:
    title_words = starts_with_title(text)
    words = text.split()
    if not title_words:
        return (
            PositionPlace("", text) if starts_with_organization(text) else PositionPlace(text, "")
        )
    of = _OF.search(text)
    if of and len(text[: of.start()].split()) >= title_words:
        return PositionPlace(text[: of.start()], text[of.end() :])
    any_case = text.islower()
    for at in range(title_words, len(words)):
        rest = " ".join(words[at:])
        if starts_with_organization(rest, any_case=any_case):
            return PositionPlace(" ".join(words[:at]), rest)
    return PositionPlace(text, "")


def is_title(text: str) -> bool:
    """Whether the whole text is a title of office and nothing else."""
    return bool(text) and starts_with_title(text) == len(text.split())
