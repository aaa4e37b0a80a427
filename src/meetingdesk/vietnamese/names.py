"""People's names: their parts, their capitals, and the form of address before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.syllables import is_syllable

# Family names of more than one word.
_COMPOUND_FAMILY_LIST = """
    công tằng tôn nữ, công huyền tôn nữ, công tôn nữ, huyền tôn nữ, tôn nữ, tôn thất, âu dương,
    hoàng phủ, gia cát, tư mã, tư đồ, tư không, thượng quan, đông phương, lệnh hồ, nam cung,
    trưởng tôn, độc cô, đoàn mộc, rơ châm, rơ chăm, rơ mah, rơ lan, rah lan, kpă klơng, a lăng,
    zơ râm, bh nướch
"""
_COMPOUND_FAMILIES: dict[str, list[list[str]]] = {}
for _family in sorted(_COMPOUND_FAMILY_LIST.split(","), key=len, reverse=True):
    _COMPOUND_FAMILIES.setdefault(_family.split()[0], []).append(_family.split())

# Ê Đê, Gia Rai, Ba Na and Cơ Ho: a particle telling the sex stands before the given name.
_PARTICLES = frozenset(("y", "a", "h", "hơ", "k", "ka"))
_APOSTROPHES = "'’ʼ`"
_JOINED_PARTICLE = re.compile(rf"[hkyr][{_APOSTROPHES}]\w", re.IGNORECASE)

# Families of peoples whose names are not spelled as Vietnamese syllables.
_OTHER_FAMILIES = frozenset(("ksor", "kpă", "rcom", "rmah", "néang", "siu", "nay", "rơ", "bling"))


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its three parts; any may be empty, `given` only where the whole name is."""

    family: str
    middle: str
    given: str
    family_last: bool = False

    @property
    def full(self) -> str:
        """The name in the order it is written."""
        ordered = (self.family, self.middle, self.given)
        if self.family_last:
            ordered = (self.given, self.middle, self.family)
        return " ".join(part for part in ordered if part)


@lru_cache(maxsize=20_000)
def split_name(full: str) -> PersonName:
    """Take a name apart; `PersonName.full` gives it back (cleaned).

    Vietnamese order is family, middle, given. Names that begin with a particle (``Y Bhin Niê``,
    ``H'Hen Niê``) and names with no Vietnamese word (``John Smith``) have the given name first.
    """
    words = clean(full).split()
    if len(words) < 2:
        return PersonName("", "", " ".join(words))
    lowered = [word.lower() for word in words]
    family_words = _compound_family(lowered)
    if not family_words:
        if lowered[0].rstrip(_APOSTROPHES) in _PARTICLES:
            return _given_first(words, 2)
        if _JOINED_PARTICLE.match(words[0]):
            return _given_first(words, 1)
        if _is_foreign(lowered):
            return PersonName(words[-1], " ".join(words[1:-1]), words[0], family_last=True)
        family_words = 1
    return PersonName(" ".join(words[:family_words]), " ".join(words[family_words:-1]), words[-1])


def _compound_family(lowered: list[str]) -> int:
    for family in _COMPOUND_FAMILIES.get(lowered[0], ()):
        if len(lowered) > len(family) and lowered[: len(family)] == family:
            return len(family)
    return 0


def _given_first(words: list[str], given_words: int) -> PersonName:
    return PersonName(
        " ".join(words[given_words:]), "", " ".join(words[:given_words]), family_last=True
    )


@lru_cache(maxsize=2_000)
def _is_foreign_word(word: str) -> bool:
    return word not in _OTHER_FAMILIES and not is_syllable(word)


def _is_foreign(lowered: list[str]) -> bool:
    return _is_foreign_word(lowered[0]) and all(map(_is_foreign_word, lowered))


def is_all_capitals(text: str) -> bool:
    """Whether the text is written in capitals only (two letters or more)."""
    return text.isupper() and sum(map(str.isalpha, text)) > 1


def proper_case(text: str) -> str:
    """A name written all in capitals or all in small letters, with its usual capitals.

    ``NGUYỄN THỊ KIỀU`` and ``nguyễn thị kiều`` become ``Nguyễn Thị Kiều``; a name of mixed case
    is somebody's choice (``Hoàng Xuân Mc Kenzie``) and only cleaned.
    """
    text = clean(text)
    return text.title() if is_all_capitals(text) or text.islower() else text


_NAME_SHAPE = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ`. \-])*")
_LONGEST_NAME = 60  # letters; the longest in use, with a Buddhist or royal name, have about 40
_MOST_WORDS = 8
_NOT_A_PERSON = re.compile(
    r"(họ( và)? tên|tên|stt|ghi chú|tổng (số|cộng)|cộng|đơn vị|chức (vụ|danh)|đại biểu|danh sách|"
    r"người lập|ký tên|khách mời|giám đốc|chủ tịch|bí thư|trưởng (ban|phòng|đoàn|khoa)|"
    r"phó (chủ tịch|giám đốc|bí thư|trưởng|chánh|tổng|ban|phòng)|"
    r"sở|ban|ủy ban|uỷ ban|hội|phòng|cơ quan|chi cục|cục|viện|báo|đài|trường|trung tâm|văn phòng|"
    r"đoàn (đại biểu|tncs|thanh niên)|liên (đoàn|hiệp|minh)|công (an|đoàn|ty)|"
    r"thành (đoàn|ủy)|tỉnh (đoàn|ủy))(?![^\W\d_])",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def is_plausible_name(text: str) -> bool:
    """Whether a cell may hold one person's name: not a heading, an office, a number, a sentence."""
    text = clean(text)
    return (
        2 <= len(text) <= _LONGEST_NAME
        and text.count(" ") < _MOST_WORDS
        and _NAME_SHAPE.fullmatch(text) is not None
        and _NOT_A_PERSON.match(text) is None
    )


@dataclass(frozen=True, slots=True)
class Addressed:
    """A name with what stood before it; what was not there is empty.

    `honorific` is one of `HONORIFICS`; `academic` holds degrees, ranks and honours in the order
    written (``PGS.TS.``, ``Đại tá``, ``Luật sư``).
    """

    honorific: str
    academic: str
    name: str


_OTHER_SPELLINGS = {
    "Ông": ("ông", "ô"),
    "Bà": ("bà",),
    "Ông/Bà": ("ông/bà", "ông / bà", "ông (bà)", "ông, bà", "ông bà", "ông hoặc bà"),
    "Đồng chí": ("đồng chí", "đ/c", "đ / c", "đ.c", "đc"),
    "Anh": ("anh",),
    "Chị": ("chị",),
    "Cô": ("cô",),
    "Hòa thượng": ("hòa thượng", "hoà thượng"),
    "Thượng tọa": ("thượng tọa", "thượng toạ"),
    "Đại đức": ("đại đức", "đđ"),
    "Ni trưởng": ("ni trưởng",),
    "Ni sư": ("ni sư",),
    "Sư cô": ("sư cô",),
    "Tổng Giám mục": ("tổng giám mục",),
    "Giám mục": ("giám mục",),
    "Linh mục": ("linh mục", "lm"),
    "Mục sư": ("mục sư",),
}
# Abbreviations that are also something else: taken only with their dot.
_DOTTED = {"b": "Bà", "ht": "Hòa thượng", "tt": "Thượng tọa", "nt": "Ni trưởng", "ns": "Ni sư"}
_DOTTED |= {"sc": "Sư cô", "gm": "Giám mục", "ms": "Mục sư"}

_DEGREE_LIST = """
    GS PGS TSKH TS ThS BS CKI CKII CK1 CK2 DS KS KTS CN LS
    NGND NGƯT NSND NSƯT TTND TTƯT NNND NNƯT
"""
_RANKS = (
    *("Giáo sư", "Phó Giáo sư", "Tiến sĩ", "Tiến sỹ", "Thạc sĩ", "Thạc sỹ", "Bác sĩ", "Bác sỹ"),
    *("Dược sĩ", "Dược sỹ", "Kỹ sư", "Kiến trúc sư", "Cử nhân", "Luật sư", "Nhà báo", "Nhà giáo"),
    *("Nghệ sĩ", "Nghệ sỹ", "Nghệ nhân", "Anh hùng Lao động", "Mẹ Việt Nam Anh hùng"),
    *("Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú"),
    *("Nghệ nhân Nhân dân", "Nghệ nhân Ưu tú", "Thầy thuốc Nhân dân", "Thầy thuốc Ưu tú"),
    *("Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng"),
    *("Đại tá", "Thượng tá", "Trung tá", "Thiếu tá"),
    *("Đại úy", "Thượng úy", "Trung úy", "Thiếu úy", "Đại uý", "Thượng uý", "Trung uý", "Thiếu uý"),
)

HONORIFICS = tuple(_OTHER_SPELLINGS)

_HONORIFIC_OF = {text: known for known, texts in _OTHER_SPELLINGS.items() for text in texts}
_DEGREE_OF = {degree.lower(): degree for degree in _DEGREE_LIST.split()}
_RANK_OF = {rank.lower(): rank for rank in _RANKS}

_AFTER = r"(?:\s*[.:,]+\s*|\s+|\s*$)"


def _alternatives(*texts: str) -> str:
    ordered = sorted(texts, key=len, reverse=True)
    return "|".join(re.escape(text).replace(r"\ ", r"\s+") for text in ordered)


_HONORIFIC = re.compile(
    rf"(?:(?P<word>{_alternatives(*_HONORIFIC_OF)}){_AFTER}|(?P<dotted>{_alternatives(*_DOTTED)})"
    r"\s*[.:]+\s*)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    rf"(?:(?P<degree>{_alternatives(*_DEGREE_OF)})(?:\s*[.:,–-]+\s*|\s+|\s*$)"
    rf"|(?P<rank>{_alternatives(*_RANK_OF)}){_AFTER})",
    re.IGNORECASE,
)
# Also given names, so that a whole name must follow: Anh Thư is somebody, Anh Lê Thư is not.
_FAMILIAR = frozenset(("Anh", "Chị", "Cô"))
# Ông is a family name too, though a rare one: Ông Ích Khiêm, Ông Thị Lan.
_FAMILY_ONG = re.compile(r"ông\s+(?:ích|thị)\s", re.IGNORECASE)


def split_honorific(text: str) -> Addressed:
    """Part ``Đ/c PGS. TS. Nguyễn Văn A`` into honorific, titles and name.

    A text with no such start comes back whole (cleaned) as the name.
    """
    rest = clean(text)
    honorific, rest = _take_honorific(rest)
    titles, rest = _take_titles(rest)
    if titles and not honorific:  # «TS. Ông Nguyễn Văn A» happens in pasted lists
        honorific, rest = _take_honorific(rest)
    return Addressed(honorific, titles, rest)


def _take_honorific(text: str) -> tuple[str, str]:
    match = _HONORIFIC.match(text)
    if match is None or _FAMILY_ONG.match(text):
        return "", text
    word = match["word"]
    known = _HONORIFIC_OF[_one_spaced(word)] if word else _DOTTED[match["dotted"].lower()]
    rest = text[match.end() :]
    if known in _FAMILIAR and " " not in rest:
        return "", text
    return known, rest


def _take_titles(text: str) -> tuple[str, str]:
    titles: list[str] = []
    while match := _TITLE.match(text):
        if match["degree"]:
            titles.append(_DEGREE_OF[match["degree"].lower()] + ".")
        else:
            titles.append(" " + _RANK_OF[_one_spaced(match["rank"])] + " ")
        text = text[match.end() :]
    return clean("".join(titles)), text


def _one_spaced(text: str) -> str:
    return " ".join(text.lower().split())
