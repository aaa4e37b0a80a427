"""The words of the interface: English for every sentence, Vietnamese spelt in one way."""

from __future__ import annotations

import ast
import importlib.util
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from meetingdesk.documents.cards.design_file import shipped_designs
from meetingdesk.documents.letterhead import shipped_letterheads
from meetingdesk.resources import resource

ROOT = Path(__file__).parents[2]
WINDOW = ROOT / "src" / "meetingdesk" / "gui"
# Words of papers, which are Vietnamese in both languages; delegates made up to show a card with;
# what a terminal is told in both languages at once before there is a window.
PAPERS = (
    "papers/",
    "cards/samples.py",
    "settings/letterhead_preview.py",
    "requirements.py",
    "minutes/edited_file.py",
)
# Names of files the office keeps, places, a language's own name, and what is read, not shown.
DATA = re.compile(
    r"phút|Thứ|Chủ|Tiếng Việt|Cần Thơ|\(ký số\)|Ảnh dán |Sổ theo dõi ký kết|Hạn của các văn bản"
    r"|^Báo cáo tổng kết$|Phiếu trả lời|Danh sách trộn thư|^Giấy mời\.pdf|^Lịch hội nghị\.ics"
    r"| - Hồ sơ\.zip$|^Hồ sơ( sự kiện| )$|^[1-4] (Văn bản|Tệp đính kèm|Ảnh)|^, ngày $"
)
# What a clerk would type, shown as an example, and names stay Vietnamese in English too.
NAMES = (
    *("Bà Nguyễn Thị Kiều", "Phó Chủ tịch Hội Nông dân", "Sở Tài nguyên và Môi trường"),
    *("Ủy ban MTTQ Việt Nam thành phố Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ"),
    "Văn phòng Ủy ban MTTQ Việt Nam thành phố",
    *("Hải Yến", "Hùng Kings", "Hồ sơ", "Bàn hội nghị", "đồng"),
)
VIETNAMESE = re.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")


def load_tool() -> ModuleType:
    """The program beside the installers that reads the sentences of the sources."""
    path = ROOT / "packaging" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sentences of the sources as they are now, with the English that is kept for them."""
    program = load_tool()
    if not Path(program.tool("lupdate")).exists():
        pytest.skip("lupdate is not beside this interpreter")
    made: Path = tmp_path_factory.mktemp("words") / "meetingdesk_en.ts"
    made.write_bytes(resource("translations", "meetingdesk_en.ts").read_bytes())
    program.extract(made)
    return made


def pairs(words: Path) -> Iterator[tuple[str, str, str]]:
    """Context, Vietnamese and English of every sentence."""
    for context in ElementTree.parse(words).getroot().iter("context"):
        for entry in context.iter("message"):
            english = entry.find("translation")
            assert english is not None
            yield (
                context.findtext("name") or "",
                entry.findtext("source") or "",
                "".join(english.itertext()),
            )


def test_every_sentence_of_the_interface_has_english(words: Path) -> None:
    missing = load_tool().untranslated(words)
    assert not missing, "\n".join(missing)


def test_no_english_is_kept_for_a_sentence_that_is_gone(words: Path) -> None:
    kept = {entry[:2] for entry in pairs(resource("translations", "meetingdesk_en.ts"))}
    gone = kept - {entry[:2] for entry in pairs(words)}
    assert not gone, "\n".join(f"{context}: {sentence}" for context, sentence in sorted(gone))


def test_what_is_shipped_has_an_english_name(words: Path) -> None:
    known = {source for context, source, _ in pairs(words) if context == "labels"}
    shipped = [*shipped_letterheads().values(), *shipped_designs().values()]
    assert shipped
    assert {one.name for one in shipped} <= known


def test_english_has_the_same_gaps_to_fill_as_the_vietnamese(words: Path) -> None:
    wrong = [
        (context, source, english)
        for context, source, english in pairs(words)
        if english and set(re.findall(r"{\w*}", source)) != set(re.findall(r"{\w*}", english))
    ]
    assert not wrong


def test_english_keeps_the_dots_of_a_command_that_asks_more(words: Path) -> None:
    wrong = [
        (context, source, english)
        for context, source, english in pairs(words)
        if english and source.endswith("…") != english.endswith("…")
    ]
    assert not wrong


def test_english_is_english(words: Path) -> None:
    wrong = []
    for context, _, english in pairs(words):
        rest = english
        for name in NAMES:
            rest = rest.replace(name, "")
        if VIETNAMESE.search(rest):
            wrong.append((context, english))
    assert not wrong


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_two_menus_of_the_bar_open_with_the_same_letter(words: Path, language: str) -> None:
    titles = [
        vietnamese if language == "vi" else english
        for context, vietnamese, english in pairs(words)
        if context == "Menus" and "&" in vietnamese
    ]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(letters) >= 5
    assert len(set(letters)) == len(letters), titles


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (r"(?i)o[àáảãạ](?!\w)|o[èéẻẽẹ](?!\w)|(?<!q)u[ỳýỷỹỵ](?!\w)", "hòa, thủy: not hoà, thuỷ"),
        (r"[«»]|\"", "“…” are the quotes"),
        (r"\.\.\.", "one sign … for three dots"),
        (r" [,;:.!?](?: |$)", "no space before a sign"),
        (r"\S  +\S", "one space between words"),
    ],
)
def test_vietnamese_is_spelt_in_one_way(words: Path, fault: str, why: str) -> None:
    wrong = [source for _, source, _ in pairs(words) if re.search(fault, source)]
    assert not wrong, why


def test_vietnamese_letters_are_written_as_one_sign_each(words: Path) -> None:
    wrong = [
        source for _, source, _ in pairs(words) if not unicodedata.is_normalized("NFC", source)
    ]
    assert not wrong


def test_the_window_says_nothing_that_cannot_be_translated(words: Path) -> None:
    known = {source for _, source, _ in pairs(words)}
    naked = [
        f"{path.relative_to(WINDOW)}:{line}: {text}"
        for path in sorted(WINDOW.rglob("*.py"))
        if not path.relative_to(WINDOW).as_posix().startswith(PAPERS)
        for line, text in literals(path)
        if VIETNAMESE.search(text) and text not in known and not DATA.search(text)
    ]
    assert not naked, "\n".join(naked)


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module with their lines, documentation left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    said_of_code = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        said = isinstance(node, ast.Constant) and id(node) not in said_of_code
        if said and isinstance(node.value, str):
            yield node.lineno, node.value
