"""The first window: create a workspace, open one, or choose one used lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.gui.icons import icon
from meetingdesk.gui.new_workspace import NewWorkspaceDialog
from meetingdesk.gui.preferences import Preferences, documents_folder
from meetingdesk.gui.servers.dialog import ServerDialog
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.secrets import read_secret

_PATH_ROLE = Qt.ItemDataRole.UserRole


class StartWindow(QDialog):
    """Where no workspace is open: create one, open one, or look at the sample.

    Emits `chosen` with the folder to open, `create_wanted` with a folder and an office's name,
    `sample_wanted` with the folder for a workspace that holds the sample event.
    """

    chosen = Signal(object)
    create_wanted = Signal(object, str)
    sample_wanted = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("startWindow")
        self.setWindowTitle(self.tr("Bàn hội nghị"))
        self.resize(QSize(820, 460))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.addWidget(TextLabel(self.tr("Bàn hội nghị"), "title"))
        column.addWidget(
            TextLabel(
                self.tr(
                    "Kho dữ liệu là một thư mục giữ tất cả: sự kiện, danh bạ, biên bản, ảnh và "
                    "bản ký kết của cơ quan."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(self._make_buttons())
        column.addSpacing(8)
        self._heading = TextLabel(self.tr("Mở gần đây"), "heading")
        column.addWidget(self._heading)
        self._recent = QListWidget()
        self._recent.setObjectName("recentWorkspaces")
        self._recent.setAccessibleName(self.tr("Kho dữ liệu mở gần đây"))
        self._recent.setIconSize(QSize(20, 20))
        column.addWidget(self._recent, 1)
        # Takes the room where there is nothing recent to list.
        column.addStretch(0)
        self._recent.itemActivated.connect(self._on_recent)
        self._recent.itemClicked.connect(self._on_recent)
        self.refresh()

    def refresh(self) -> None:
        """Show the workspaces used lately again; those whose folder is gone are greyed."""
        self._recent.clear()
        paths = self._preferences.recent
        self._heading.setVisible(bool(paths))
        self._recent.setVisible(bool(paths))
        for path in paths:
            if isinstance(path, ServerAddress):
                item = QListWidgetItem(icon("server", "muted"), f"{path.name}    {path}")
                item.setData(_PATH_ROLE, path)
                self._recent.addItem(item)
                continue
            item = QListWidgetItem(icon("folder", "muted"), f"{path.name}    {path.parent}")
            item.setData(_PATH_ROLE, path)
            if not path.is_dir():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(self.tr("Không tìm thấy thư mục này trên máy."))
            self._recent.addItem(item)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        create = button(self.tr("Tạo kho dữ liệu mới…"), icon="plus", face="primary")
        create.setObjectName("createWorkspace")
        create.clicked.connect(self._on_create)
        other = button(self.tr("Mở kho dữ liệu có sẵn…"), icon="folder-open")
        other.setObjectName("openWorkspace")
        other.clicked.connect(self._on_open)
        server = button(self.tr("Kho trên máy chủ…"), icon="server")
        server.setObjectName("openServer")
        server.clicked.connect(self._on_server)
        sample = button(self.tr("Xem thử với dữ liệu mẫu"), icon="eye", face="quiet")
        sample.setObjectName("openSample")
        sample.clicked.connect(self._on_sample)
        for made in (create, other, server, sample):
            row.addWidget(made)
        row.addStretch(1)
        return row

    @Slot(QListWidgetItem)
    def _on_recent(self, item: QListWidgetItem) -> None:
        path = item.data(_PATH_ROLE)
        if isinstance(path, ServerAddress):
            self._open_server(path)
        elif isinstance(path, Path):
            self.chosen.emit(path)

    @Slot()
    def _on_server(self) -> None:
        self._ask_server(None)

    def _open_server(self, address: ServerAddress) -> None:
        """Enter with the password that is kept, or ask for it."""
        try:
            is_known = read_secret(address.account) is not None or address.is_local_socket
        except MeetingDeskError:
            is_known = False
        if is_known:
            self.chosen.emit(address)
        else:
            self._ask_server(address)

    def _ask_server(self, known: ServerAddress | None) -> None:
        dialog = ServerDialog(self, known=known)
        dialog.open_wanted.connect(self.chosen)
        dialog.create_wanted.connect(self.create_wanted)
        dialog.open()

    @Slot()
    def _on_open(self) -> None:
        start = self._preferences.folder("workspace")
        picked = QFileDialog.getExistingDirectory(
            self, self.tr("Mở kho dữ liệu có sẵn"), str(start)
        )
        if picked:
            self._preferences.remember_folder("workspace", Path(picked).parent)
            self.chosen.emit(Path(picked))

    @Slot()
    def _on_sample(self) -> None:
        folder = documents_folder() / self.tr("Bàn hội nghị - dữ liệu mẫu")
        # A sample that was made before is opened as it was left.
        if folder.is_dir() and any(folder.iterdir()):
            self.chosen.emit(folder)
        else:
            self.sample_wanted.emit(folder)

    @Slot()
    def _on_create(self) -> None:
        dialog = NewWorkspaceDialog(documents_folder(), self)
        dialog.accepted.connect(self._on_create_accepted)
        self._new = dialog
        dialog.open()

    @Slot()
    def _on_create_accepted(self) -> None:
        self.create_wanted.emit(self._new.folder, self._new.office)
