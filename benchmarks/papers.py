# ruff: noqa: PLC0415 # each child loads only what its own case needs
"""Papers beside Typst and plain ReportLab: attendance sheets of any length, minutes with 200 photos.

    python benchmarks/papers.py [rounds]

Every case runs in a process of its own. A paper of one row or photo comes first, as in a window that
has shown a paper before; then the clock runs from data in memory to a finished PDF file. What the
first paper of a process costs more is told apart (the line 'first'). The best of the rounds counts
for time, the worst for memory; rounds go through all cases in turn. Typst (`pip install typst`) is
optional; without it there is nothing to compare with. Promises: the sheet of 5,000 takes at most half
of Typst's time and 100 MB; the time of a row differs by at most 20 % between 500, 5,000 and 50,000;
minutes with 200 photos take 3 s and 200 MB.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path

ROUNDS = 3
SIZES = (500, 5_000, 50_000)
PHOTOS = 200
FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
TIME_SHARE, PEAK_MB = 0.5, 100
FLAT = 1.2
PHOTO_SECONDS, PHOTO_MB = 3.0, 200
MEETING = (
    "Hội nghị tổng kết chương trình phối hợp thực hiện nhiệm vụ trong lĩnh vực tài nguyên và môi "
    "trường giai đoạn 2018 - 2022"
)
STARTS = datetime(2023, 4, 25, 8)  # noqa: DTZ001 # as the clock of the hall shows it
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Võ", "Bùi", "Đỗ", "Hồ", "Ngô", "Lý")
MIDDLES = ("Thị Ngọc", "Văn", "Hoàng", "Thị Diễm", "Quốc", "Minh", "Thanh", "Đức", "Hữu")
GIVENS = ("Kiều", "Phượng", "Bình", "An", "Sơn", "Trúc", "Khoa", "Thảo", "Út", "Năm", "Lượm")
POSTS = ("Chủ tịch", "Phó Chủ tịch Thường trực", "Ủy viên Ban Thường vụ", "Chuyên viên Văn phòng")
UNITS = (
    "Hội Nông dân thành phố Cần Thơ",
    "Liên hiệp các Hội Khoa học và Kỹ thuật thành phố Cần Thơ",
    "Ủy ban Mặt trận Tổ quốc Việt Nam phường An Khánh",
    "Hội Liên hiệp Phụ nữ thành phố Cần Thơ",
)
HEADS = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ký tên", "Ghi chú")
WIDTHS_MM = (11, 38, 34, 42, 22, 18)


def people(number: int) -> list[tuple[str, str, str]]:
    """Name, position and organisation of so many delegates, nearly all names different.

    Twenty come from each organisation, so that a sheet of any length has the same rows in it.
    """
    return [
        (
            f"{FAMILIES[n % 12]} {MIDDLES[n // 12 % 9]} {GIVENS[n // 108 % 11]} {n // 1188 or ''}",
            POSTS[n % 4],
            f"{UNITS[n // 20 % 4]} {n // 20 + 1}",
        )
        for n in range(number)
    ]


def product_sheet(number: int, path: Path) -> Callable[[], None]:
    """The sheet as the product prints it: letterhead, groups with sums, repeated head, QR code."""
    from meetingdesk.documents.attendance_sheet import SheetOptions, build_attendance_sheet
    from meetingdesk.documents.letterhead import shipped_letterheads
    from meetingdesk.documents.render.pdf import write_pdf
    from meetingdesk.features.papers.papers import AttendanceSheetData, IssuerData, SheetDelegate

    rows = people(number)

    def work() -> None:
        delegates = tuple(SheetDelegate(name, post, unit) for name, post, unit in rows)
        office = IssuerData("Sở Tài nguyên và Môi trường", "UBND TP", "STNMT", "Cần Thơ")
        units = tuple(dict.fromkeys(unit for _, _, unit in rows))
        data = AttendanceSheetData("uid", MEETING, STARTS, "Hội trường", office, delegates, units)
        options = SheetOptions(corner_code=True, repeat_organization=True)
        write_pdf(
            build_attendance_sheet(data, shipped_letterheads()["state_office"], options), path
        )

    return work


def typst_sheet(number: int, path: Path) -> Callable[[], None]:
    """The same rows as a Typst table with a repeated header."""
    import typst

    rows = people(number)

    def work() -> None:
        cells = "\n".join(
            f"[{place}],[{name}],[{post}],[{unit}],[],[],"
            for place, (name, post, unit) in enumerate(rows, 1)
        )
        widths = ",".join(f"{width}mm" for width in WIDTHS_MM)
        heads = ",".join(f"[*{head}*]" for head in HEADS)
        source = (
            '#set page(paper: "a4", margin: (left: 30mm, right: 15mm, y: 20mm))\n'
            '#set text(font: "Tinos", size: 12pt, lang: "vi")\n'
            f"= DANH SÁCH ĐẠI BIỂU THAM DỰ\n{MEETING}\n"
            f"#table(columns: ({widths}), inset: (x: 1.2mm, y: 2.6mm), stroke: 0.5pt,\n"
            f"table.header({heads}),\n{cells})\n"
        )
        pdf = typst.compile(source.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True)
        path.write_bytes(pdf)

    return work


def reportlab_sheet(number: int, path: Path) -> Callable[[], None]:
    """The same rows as a ReportLab LongTable of Paragraphs with a repeated head."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

    for name in ("Tinos-Regular", "Tinos-Bold"):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
    rows = people(number)

    def work() -> None:
        cell = ParagraphStyle("cell", fontName="Tinos-Regular", fontSize=12, leading=14)
        head = ParagraphStyle("head", cell, fontName="Tinos-Bold", alignment=1)
        table = [[Paragraph(text, head) for text in HEADS]]
        for place, row in enumerate(rows, 1):
            table.append([Paragraph(text, cell) for text in (str(place), *row, "", "")])
        drawn = LongTable(table, [width * mm for width in WIDTHS_MM], repeatRows=1)
        drawn.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
        page = SimpleDocTemplate(
            str(path), pagesize=A4, leftMargin=30 * mm, rightMargin=15 * mm,
            topMargin=20 * mm, bottomMargin=20 * mm,
        )  # fmt: skip
        page.build([Paragraph(MEETING, head), drawn])

    return work


def product_minutes(number: int, path: Path) -> Callable[[], None]:
    """Minutes with so many prepared photos, four to a page."""
    from meetingdesk.documents.letterhead import shipped_letterheads
    from meetingdesk.documents.minutes import build_minutes
    from meetingdesk.documents.render.pdf import write_pdf
    from meetingdesk.features.papers.papers import (
        AgendaRecord,
        IssuerData,
        MinutesData,
        PhotoOnPaper,
        Resolution,
    )

    photos = sorted((path.parent / "photos").glob("*.jpg"))[:number]

    def work() -> None:
        data = MinutesData(
            MEETING,
            STARTS,
            "Hội trường",
            IssuerData("Sở Tài nguyên và Môi trường", "UBND TP", "STNMT", "Cần Thơ"),
            agenda=tuple(
                AgendaRecord(f"Nội dung {n}", recorded=(Resolution("Thống nhất."),))
                for n in range(20)
            ),
            photos=tuple(
                PhotoOnPaper(photo, f"Ảnh {n}: {MEETING}") for n, photo in enumerate(photos, 1)
            ),
        )
        write_pdf(build_minutes(data, shipped_letterheads()["state_office"]), path)

    return work


CASES = {
    "product": product_sheet,
    "first": product_sheet,
    "Typst": typst_sheet,
    "LongTable": reportlab_sheet,
    "minutes": product_minutes,
}


def make_photos(folder: Path) -> None:
    """Print copies as the product prepares them from 12-megapixel photos: 1600 pixels, noisy."""
    from PIL import Image

    folder.mkdir()
    for kind in range(4):
        bands = [Image.effect_noise((1600, 1200), 40 + 10 * band + kind) for band in range(3)]
        Image.merge("RGB", bands).save(folder / f"{kind:03d}.jpg", quality=85)
    for place in range(4, PHOTOS):
        (folder / f"{place:03d}.jpg").hardlink_to(folder / f"{place % 4:03d}.jpg")


def run_case(name: str, number: int, folder: Path) -> None:
    """In the child: do the work and print what it took."""
    path = folder / f"{name} {number}.pdf"
    if name != "first":
        CASES[name](1, path)()
    work = CASES[name](number, path)
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([seconds, peak, path.stat().st_size / 2**20]))


def measure(name: str, number: int, folder: Path) -> tuple[float, float, float]:
    """Seconds, peak memory in MB and size of the file in MB of one case in its own process."""
    command = [sys.executable, __file__, "--case", name, str(number), str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, peak, size = json.loads(done.stdout)
    return seconds, peak, size


def main() -> int:
    """Run all cases and say how the promises stand."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    wanted = [("product", size) for size in SIZES]
    wanted.append(("first", SIZES[0]))
    if find_spec("typst"):
        wanted += [("Typst", size) for size in SIZES[:2]]
    wanted += [("LongTable", size) for size in SIZES[:2]]
    wanted.append(("minutes", PHOTOS))
    found: dict[tuple[str, int], list[tuple[float, float, float]]] = {case: [] for case in wanted}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_photos(folder / "photos")
        for _ in range(rounds):
            for case in wanted:
                found[case].append(measure(*case, folder))
    best = {case: min(one[0] for one in runs) for case, runs in found.items()}
    peak = {case: max(one[1] for one in runs) for case, runs in found.items()}
    for (name, number), runs in found.items():
        case = (name, number)
        each = "photo" if name == "minutes" else "row"
        print(
            f"{name:10} {number:6,}  {best[case]:8.3f} s  {peak[case]:6.0f} MB peak  "
            f"{runs[0][2]:6.1f} MB file  {1e6 * best[case] / number:8.0f} µs a {each}"
        )
    return report(best, peak)


def report(best: dict[tuple[str, int], float], peak: dict[tuple[str, int], float]) -> int:
    """Print each promise beside what was measured; 1 where one is missed."""
    middle = ("product", SIZES[1])
    per_row = [best["product", size] / size for size in SIZES]
    kept = [
        say("peak of 5,000 in MB", peak[middle], PEAK_MB),
        say("time per row, slowest over fastest", max(per_row) / min(per_row), FLAT),
        say("minutes with 200 photos in s", best["minutes", PHOTOS], PHOTO_SECONDS),
        say("minutes with 200 photos in MB", peak["minutes", PHOTOS], PHOTO_MB),
    ]
    typst = best.get(("Typst", SIZES[1]))
    if typst is not None:
        kept.append(say("5,000 over Typst", best[middle] / typst, TIME_SHARE))
    ratio = best[middle] / best["LongTable", SIZES[1]]
    print(f"{'5,000 over LongTable':38} {ratio:7.2f}")
    return 0 if all(kept) else 1


def say(what: str, value: float, most: float) -> bool:
    """Print one promise; whether it is kept."""
    print(f"{what:38} {value:7.2f}  promised {most:6.2f}  {'kept' if value <= most else 'MISSED'}")
    return value <= most


if __name__ == "__main__":
    if sys.argv[1:2] == ["--case"]:
        run_case(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    else:
        sys.exit(main())
