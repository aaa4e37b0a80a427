"""The strip over the pages: which page, how large."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from meetingdesk.gui.papers.page_view import Fit, PageView
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.labels import TextLabel

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_STEP = 1.2


class ViewBar(QWidget):
    """Drives a PageView and follows it."""

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._previous = icon_button("chevron-up", self.tr("Trang trước"))
        self._previous.setObjectName("previousPage")
        self._next = icon_button("chevron-down", self.tr("Trang sau"))
        self._next.setObjectName("nextPage")
        self._page = QLineEdit()
        self._page.setObjectName("pageNumber")
        self._page.setAccessibleName(self.tr("Trang đang xem"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setFixedWidth(52)
        self._page.setValidator(QIntValidator(1, 99999, self))
        self._count = TextLabel("", "muted")
        self._count.setObjectName("pageCount")
        self._smaller = icon_button("zoom-out", self.tr("Nhỏ hơn"))
        self._smaller.setObjectName("zoomOut")
        self._larger = icon_button("zoom-in", self.tr("Lớn hơn"))
        self._larger.setObjectName("zoomIn")
        self._zoom = QComboBox()
        self._zoom.setObjectName("zoom")
        self._zoom.setAccessibleName(self.tr("Cỡ hiển thị"))
        self._zoom.setFixedWidth(132)
        self._zoom.addItem(self.tr("Vừa ngang"), Fit.WIDTH)
        self._zoom.addItem(self.tr("Vừa cả trang"), Fit.PAGE)
        for zoom in _ZOOMS:
            self._zoom.addItem(_percent(zoom), zoom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        paging: tuple[QWidget, ...] = (self._previous, self._next, self._page, self._count)
        sizing: tuple[QWidget, ...] = (self._smaller, self._zoom, self._larger)
        for part in paging:
            row.addWidget(part)
        row.addSpacing(12)
        for part in sizing:
            row.addWidget(part)
        self._connect()
        self._on_page(1)

    def _connect(self) -> None:
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._page.editingFinished.connect(self._on_typed)
        self._smaller.clicked.connect(self.smaller)
        self._larger.clicked.connect(self.larger)
        self._zoom.activated.connect(self._on_zoom_chosen)
        self._view.page_changed.connect(self._on_page)
        self._view.zoom_changed.connect(self._on_zoomed)

    @Slot()
    def larger(self) -> None:
        """One step nearer."""
        self._view.set_zoom(self._view.zoom * _STEP)

    @Slot()
    def smaller(self) -> None:
        """One step away."""
        self._view.set_zoom(self._view.zoom / _STEP)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        count = self._view.page_count
        if not self._page.hasFocus():
            self._page.setText(str(page) if count else "")
        number = QLocale().toString(count)
        self._count.setText(f"/ {number}")
        self._count.setAccessibleName(self.tr("{count} trang").format(count=number))
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < count)
        self._page.setEnabled(count > 1)

    @Slot()
    def _on_zoomed(self) -> None:
        # After laying out, the count may be another too.
        self._on_page(self._view.current_page)
        fit, zoom = self._view.fit, self._view.zoom
        place = self._zoom.findData(fit) if fit is not Fit.NONE else self._place_of(zoom)
        if place < 0:
            # A size between the steps stands last in the list, as long as it is in force.
            place = self._zoom.count()
            self._zoom.addItem(_percent(zoom), zoom)
        self._zoom.setCurrentIndex(place)
        self._zoom.setToolTip(_percent(zoom))

    def _place_of(self, zoom: float) -> int:
        last = len(_ZOOMS) + 2
        while self._zoom.count() > last:
            self._zoom.removeItem(last)
        for place in range(2, last):
            if abs(self._zoom.itemData(place) - zoom) < 0.005:
                return place
        return -1

    @Slot()
    def _on_previous(self) -> None:
        self._view.go_to(self._view.current_page - 1)

    @Slot()
    def _on_next(self) -> None:
        self._view.go_to(self._view.current_page + 1)

    @Slot()
    def _on_typed(self) -> None:
        if self._page.text().isdecimal():
            self._view.go_to(int(self._page.text()))
        self._page.setText(str(self._view.current_page))

    @Slot(int)
    def _on_zoom_chosen(self, place: int) -> None:
        chosen = self._zoom.itemData(place)
        if isinstance(chosen, Fit):
            self._view.set_fit(chosen)
        else:
            self._view.set_zoom(float(chosen))


def _percent(zoom: float) -> str:
    return f"{round(zoom * 100)} %"
