"""PDFium is used from many threads, but only ever by one at a time: it shares data between files."""

from __future__ import annotations

from threading import RLock

PDFIUM = RLock()
