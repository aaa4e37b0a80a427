"""The command line, as an office's clerk or a script uses it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from meetingdesk.documents.export import PaperFormat, PaperKind, export_paper
from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.gui.papers.registry import PAPERS
from meetingdesk.store.workspace import Workspace


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, without a screen."""
    return subprocess.run(
        [sys.executable, "-m", "meetingdesk", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PATH": "", "QT_QPA_PLATFORM": "offscreen", "HOME": "/nonexistent"},
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    """The sample workspace and the papers that ``demo`` wrote."""
    folder = tmp_path_factory.mktemp("mẫu") / "demo"
    done = run("demo", "--no-window", "--folder", folder)
    assert done.returncode == 0, done.stderr
    first, *papers = done.stdout.splitlines()
    assert first == f"Kho dữ liệu mẫu: {folder / 'kho-du-lieu'}"
    return folder / "kho-du-lieu", [Path(line) for line in papers]


def test_demo_writes_both_papers_in_both_formats_and_prints_where(
    demo: tuple[Path, list[Path]],
) -> None:
    _, papers = demo
    assert [path.suffix for path in papers] == [".pdf", ".docx", ".pdf", ".docx"]
    assert all(path.read_bytes()[:4] in (b"%PDF", b"PK\x03\x04") for path in papers)
    assert papers[0].name == (
        "2023-04-25 Tổng kết phối hợp 2018 - 2022 và ký kết 2023 - 2025 - Danh sách ký tên.pdf"
    )


def test_demo_does_not_touch_a_folder_with_something_in_it(demo: tuple[Path, list[Path]]) -> None:
    again = run("demo", "--no-window", "--folder", demo[0].parent)
    assert again.returncode == 2
    assert "đã có dữ liệu" in again.stderr
    assert len(again.stderr.splitlines()) == 1


def test_verify_says_that_the_sample_is_sound(demo: tuple[Path, list[Path]]) -> None:
    done = run("verify", demo[0])
    assert done.returncode == 0
    assert done.stdout.startswith("Kho dữ liệu nguyên vẹn: 1 mục nhật ký, 24 tệp đính kèm.")


def test_verify_names_what_is_missing(tmp_path: Path) -> None:
    assert run("demo", "--no-window", "--folder", tmp_path / "d").returncode == 0
    kho = tmp_path / "d" / "kho-du-lieu"
    victim = next((kho / "attachments").glob("??/*"))
    victim.unlink()
    done = run("verify", kho)
    assert done.returncode == 1
    assert "Thiếu tệp đính kèm" in done.stdout


@pytest.mark.parametrize("paper", ["attendance-sheet", "minutes"])
@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_export_writes_a_paper_of_an_event_named_by_words(
    demo: tuple[Path, list[Path]], tmp_path: Path, paper: str, ending: str
) -> None:
    target = tmp_path / f"giấy.{ending}"
    done = run("export", demo[0], "tong ket chuong trinh", paper, "--format", ending, "-o", target)
    assert (done.returncode, done.stdout.strip()) == (0, str(target))
    assert target.stat().st_size > 10_000


def test_every_paper_of_an_event_can_be_written_without_a_window(
    demo: tuple[Path, list[Path]], tmp_path: Path
) -> None:
    in_the_window = {paper.key.replace("_", "-") for paper in PAPERS}
    assert {paper.value for paper in PaperKind} == in_the_window
    with Workspace.open(demo[0]) as workspace:
        for paper in PaperKind:
            target = tmp_path / f"{paper}.pdf"
            export_paper(workspace, 1, paper, target, PaperFormat.PDF)
            assert target.read_bytes().startswith(b"%PDF-1.4")


def test_a_paper_of_fixed_places_has_no_word_form_and_says_so(
    demo: tuple[Path, list[Path]], tmp_path: Path
) -> None:
    target = tmp_path / "a.docx"
    done = run("export", demo[0], 1, "badges", "--format", "docx", "-o", target)
    assert done.returncode == 2
    assert "chỉ có bản PDF" in done.stderr
    assert not target.exists()


def test_the_papers_of_the_office_are_written_for_a_day(
    demo: tuple[Path, list[Path]], tmp_path: Path
) -> None:
    target = tmp_path / "tuan.pdf"
    done = run("export-office", demo[0], "weekly-schedule", "--day", "2023-04-27", "-o", target)
    assert (done.returncode, done.stdout.strip()) == (0, str(target))
    with pikepdf.open(target) as pdf:
        assert "từ ngày 24/4/2023" in str(pdf.docinfo["/Title"])


def test_export_of_an_event_that_is_not_there_is_one_clear_line(
    demo: tuple[Path, list[Path]], tmp_path: Path
) -> None:
    done = run("export", demo[0], "hop bao", "minutes", "-o", tmp_path / "x.pdf")
    assert (done.returncode, done.stderr) == (2, "Lỗi: Không có sự kiện nào là “hop bao”.\n")
    assert not (tmp_path / "x.pdf").exists()


def test_export_to_a_place_that_is_not_there_is_one_clear_line(
    demo: tuple[Path, list[Path]],
) -> None:
    done = run("export", demo[0], 1, "minutes", "-o", "/không/có/x.pdf")
    assert done.returncode == 2
    assert "thư mục" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_importing_a_list_adds_its_delegates(tmp_path: Path) -> None:
    assert run("demo", "--no-window", "--folder", tmp_path / "d").returncode == 0
    kho = tmp_path / "d" / "kho-du-lieu"
    book = openpyxl.Workbook()
    for row in (
        ["DANH SÁCH ĐẠI BIỂU"],
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại"],
        [1, "Lê Hoàng Long", "Phó Chủ tịch", "Hội Luật gia thành phố", "0900 111 222"],
        [2, "=1+1 <b>", "Chuyên viên", "Hội Luật gia thành phố", ""],
        [3, "Hồ Vĩnh Khang", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ"],
    ):
        book.active.append(row)
    book.save(tmp_path / "ds.xlsx")
    done = run("import-delegates", kho, 1, tmp_path / "ds.xlsx")
    assert done.returncode == 0, done.stderr
    with Workspace.open(kho) as workspace, workspace.reader() as session:
        names = [row.full_name for row in delegate_rows(session, 1)]
    assert names.count("Lê Hoàng Long") == 1
    assert names.count("Hồ Vĩnh Khang") == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"%PDF-1.7 x", "PDF"), (b"", "trống"), (b"PK\x03\x04 cut", "ds.xlsx")],
)
def test_a_wrong_file_is_one_clear_line_and_status_2(
    demo: tuple[Path, list[Path]], tmp_path: Path, content: bytes, said: str
) -> None:
    wrong = tmp_path / "ds.xlsx"
    wrong.write_bytes(content)
    done = run("import-delegates", demo[0], 1, wrong)
    assert done.returncode == 2
    assert done.stderr.startswith("Lỗi: ")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_that_is_no_workspace_is_one_clear_line(tmp_path: Path) -> None:
    done = run("verify", tmp_path)
    assert done.returncode == 2
    assert "không phải là kho dữ liệu" in done.stderr
