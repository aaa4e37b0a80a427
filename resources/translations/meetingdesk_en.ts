<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>Chữ viết tắt của cơ quan</source>
        <translation>The office&apos;s abbreviations</translation>
    </message>
    <message>
        <source>Chữ viết tắt</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mỗi dòng một chữ: chữ viết tắt = nội dung. Khi ghi biên bản, gõ chữ viết tắt rồi dấu cách là có nội dung đầy đủ; Ctrl+Z trả lại chữ đã gõ. Dấu | trong nội dung là xuống dòng, để gõ cả đoạn văn mẫu.</source>
        <translation>One a line: abbreviation = words. While taking minutes, type the abbreviation and a space and the words stand there; Ctrl+Z brings back what was typed. A | in the words starts a new line, for whole blocks of text.</translation>
    </message>
    <message>
        <source>Dòng {number} thiếu dấu =.</source>
        <translation>Line {number} has no = sign.</translation>
    </message>
    <message>
        <source>Đã lưu chữ viết tắt.</source>
        <translation>Abbreviations saved.</translation>
    </message>
</context>
<context>
    <name>AbsencesTab</name>
    <message>
        <source>Không có ai vắng trong kỳ này</source>
        <translation>Nobody was absent in this period</translation>
    </message>
    <message>
        <source>Chỉ tính những sự kiện đã điểm danh.</source>
        <translation>Only events with attendance recorded are counted.</translation>
    </message>
    <message>
        <source>Tìm theo đơn vị, họ tên, sự kiện, lý do</source>
        <translation>Search by organisation, name, event, reason</translation>
    </message>
    <message>
        <source>Loại vắng</source>
        <translation>Kind of absence</translation>
    </message>
    <message>
        <source>Mọi trường hợp vắng</source>
        <translation>All absences</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Absent with a reason</translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation>Absent without a reason</translation>
    </message>
    <message>
        <source>Danh sách vắng</source>
        <translation>List of absences</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Không ghi đơn vị</source>
        <translation>No organisation</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Có lý do</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Không lý do</source>
        <translation>Unexcused</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{count} lượt vắng, có lý do {excused}, không lý do {unexcused}</source>
        <translation>Absences: {count}; with a reason {excused}, without {unexcused}</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Tài khoản</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Mỗi bàn một tài khoản. Máy chủ giữ quyền của từng vai trò, không chỉ ẩn nút trên màn hình.</source>
        <translation>One account for each desk. The server enforces what each role may do; hidden buttons are not all there is.</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Được làm</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Chưa có tài khoản nào ngoài tài khoản tạo kho</source>
        <translation>No account yet but the one that made the workspace</translation>
    </message>
    <message>
        <source>Tên tài khoản</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Thêm hoặc đổi tài khoản</source>
        <translation>Add or change an account</translation>
    </message>
    <message>
        <source>Xóa tài khoản đã chọn…</source>
        <translation>Remove the chosen account…</translation>
    </message>
    <message>
        <source>Hãy ghi tên tài khoản.</source>
        <translation>Please enter the account&apos;s name.</translation>
    </message>
    <message>
        <source>Tài khoản {name} dùng được ngay.</source>
        <translation>The account {name} can be used at once.</translation>
    </message>
    <message>
        <source>Hãy chọn một tài khoản trong bảng.</source>
        <translation>Please choose an account in the table.</translation>
    </message>
    <message>
        <source>Xóa tài khoản {name}?</source>
        <translation>Remove the account {name}?</translation>
    </message>
    <message>
        <source>Người dùng tài khoản này không vào được nữa. Việc đã làm vẫn còn trong nhật ký.</source>
        <translation>Whoever uses this account can&apos;t enter any more. What they did stays in the journal.</translation>
    </message>
    <message>
        <source>Xóa tài khoản</source>
        <translation>Remove the account</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Chương trình</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation>Other matters</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>{count} phút</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Chương trình chậm {span}</source>
        <translation>Running {span} late</translation>
    </message>
    <message>
        <source>Chương trình sớm {span}</source>
        <translation>Running {span} early</translation>
    </message>
    <message>
        <source>Dự kiến {span}</source>
        <translation>Planned {span}</translation>
    </message>
    <message>
        <source>thực tế {span}</source>
        <translation>actual {span}</translation>
    </message>
    <message>
        <source>đã ghi {count} mục</source>
        <translation>entries: {count}</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Chưa có chương trình</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>Thêm chương trình mẫu theo loại sự kiện, hoặc dán chương trình từ Word, Excel, Zalo.</source>
        <translation>Add the usual agenda for this kind of event, or paste one from Word, Excel or Zalo.</translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Thêm chương trình mẫu</source>
        <translation>Add usual agenda</translation>
    </message>
    <message>
        <source>Dán chương trình</source>
        <translation>Paste agenda</translation>
    </message>
    <message>
        <source>Chuyển mục lên</source>
        <translation>Move item up</translation>
    </message>
    <message>
        <source>Chuyển mục xuống</source>
        <translation>Move item down</translation>
    </message>
    <message>
        <source>Xóa mục đã chọn</source>
        <translation>Delete selected items</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Số phút</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kế hoạch kết thúc lúc {time}</source>
        <translation>Planned to end at {time}</translation>
    </message>
    <message>
        <source>{count} mục, tổng {length}, xong lúc {end}</source>
        <translation>Items: {count}, {length} in all, ends at {end}</translation>
    </message>
    <message>
        <source>quá giờ kết thúc {planned} là {over}</source>
        <translation>{over} past the planned end, {planned}</translation>
    </message>
    <message>
        <source>còn {over} trước giờ kết thúc {planned}</source>
        <translation>{over} before the planned end, {planned}</translation>
    </message>
    <message>
        <source>vừa đúng giờ kết thúc {planned}</source>
        <translation>exactly on the planned end, {planned}</translation>
    </message>
    <message>
        <source>{minutes} phút</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} giờ</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} giờ {minutes} phút</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Hãy nhập số phút, ví dụ 15.</source>
        <translation>Enter the minutes, for example 15.</translation>
    </message>
    <message>
        <source>Hãy nhập giờ như 8h30, hoặc xóa trống để tính nối tiếp.</source>
        <translation>Enter a time like 8h30, or leave it empty to follow on.</translation>
    </message>
    <message>
        <source>Giờ đã ấn định này nằm trong mục trước: mục trước chưa xong.</source>
        <translation>This fixed time falls within the item before, which is not over yet.</translation>
    </message>
    <message>
        <source>Giờ ấn định. Xóa trống để tính nối tiếp mục trước.</source>
        <translation>Fixed time. Clear it to follow on from the item before.</translation>
    </message>
    <message>
        <source>Tính nối tiếp mục trước. Nhập giờ để ấn định.</source>
        <translation>Follows on from the item before. Enter a time to fix it.</translation>
    </message>
    <message>
        <source>Nội dung mới</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Không tìm thấy mục nào trong phần đã sao chép.</source>
        <translation>No agenda items found in what you copied.</translation>
    </message>
    <message>
        <source>Đã thêm {count} mục vào chương trình.</source>
        <translation>Items added to the agenda: {count}.</translation>
    </message>
    <message>
        <source>Đã xóa khỏi chương trình.</source>
        <translation>Deleted from the agenda.</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Chương trình</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Không có sự kiện nào trong những ngày này</source>
        <translation>No events on these days</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Về sổ ký kết</source>
        <translation>Back to the register</translation>
    </message>
    <message>
        <source>Chuyển trạng thái</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Đã chuyển trạng thái.</source>
        <translation>Status changed.</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Kỳ này không có văn bản nào được ký hoặc còn hiệu lực</source>
        <translation>No agreement was signed or in force in this period</translation>
    </message>
    <message>
        <source>Văn bản ký kết được ghi ở Sổ ký kết.</source>
        <translation>Agreements are recorded under Signings.</translation>
    </message>
    <message>
        <source>Tìm theo tên văn bản, số, các bên</source>
        <translation>Search by title, number, parties</translation>
    </message>
    <message>
        <source>In sổ theo dõi ký kết…</source>
        <translation>Print register of signings…</translation>
    </message>
    <message>
        <source>Chương trình phối hợp</source>
        <translation>Coordination programmes</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Các bên</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Cam kết</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Cam kết hoàn thành</source>
        <translation>Commitments met</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{count} văn bản, {soon} sắp hết hạn hoặc quá hạn</source>
        <translation>Agreements: {count}; ending soon or overdue: {soon}</translation>
    </message>
</context>
<context>
    <name>AnnouncedStandInDialog</name>
    <message>
        <source>Cử người dự thay</source>
        <translation>Send somebody instead</translation>
    </message>
    <message>
        <source>Họ tên người dự thay</source>
        <translation>Stand-in&apos;s name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi dự thay</source>
        <translation>Note the stand-in</translation>
    </message>
    <message>
        <source>Thay cho {name}</source>
        <translation>In place of {name}</translation>
    </message>
    <message>
        <source>Hãy nhập họ tên người dự thay.</source>
        <translation>Type the stand-in&apos;s name.</translation>
    </message>
    <message>
        <source>Đã ghi {name} dự thay.</source>
        <translation>{name} noted as stand-in.</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Nhập phiếu trả lời: {name}</source>
        <translation>Take in answers: {name}</translation>
    </message>
    <message>
        <source>Phiếu này chưa điền dòng nào.</source>
        <translation>Nothing is filled in on this form.</translation>
    </message>
    <message>
        <source>Các dòng của phiếu</source>
        <translation>Lines of the form</translation>
    </message>
    <message>
        <source>Đang đọc phiếu…</source>
        <translation>Reading the form…</translation>
    </message>
    <message>
        <source>Không nhập</source>
        <translation>Don&apos;t take in</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>{name} dự thay</source>
        <translation>{name} stands in</translation>
    </message>
    <message>
        <source>{count} dòng sẽ được ghi</source>
        <translation>{count} lines will be kept</translation>
    </message>
    <message>
        <source>, {count} dòng cần xem lại và chưa được ghi</source>
        <translation>, {count} need a look and are left out</translation>
    </message>
    <message>
        <source>Nhập {count} trả lời</source>
        <translation>Take in {count} answers</translation>
    </message>
    <message>
        <source>Đã ghi {count} trả lời từ phiếu.</source>
        <translation>{count} answers kept from the form.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Bàn hội nghị</source>
        <translation>MeetingDesk</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Sửa chức vụ</source>
        <translation>Edit position</translation>
    </message>
    <message>
        <source>Thêm chức vụ</source>
        <translation>Add position</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Gõ tên đơn vị</source>
        <translation>Type an organisation&apos;s name</translation>
    </message>
    <message>
        <source>Chức vụ chính, ghi trong danh sách đại biểu</source>
        <translation>Main position, shown in lists of delegates</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Hãy chọn một đơn vị trong danh sách gợi ý.</source>
        <translation>Choose an organisation from the suggestions.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày như 25/4/2023.</source>
        <translation>Enter the date like 25/4/2023.</translation>
    </message>
    <message>
        <source>Ngày kết thúc phải sau ngày bắt đầu.</source>
        <translation>The end date must be after the start date.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Lưu hồ sơ sự kiện</source>
        <translation>Keep the event&apos;s file set</translation>
    </message>
    <message>
        <source>Văn bản đưa vào hồ sơ</source>
        <translation>Papers to put in</translation>
    </message>
    <message>
        <source>Kèm bản Word và Excel</source>
        <translation>Word and Excel copies too</translation>
    </message>
    <message>
        <source>Ảnh gốc (lớn hơn, có thể ghi vị trí chụp)</source>
        <translation>Original photos (larger, may tell the place)</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu hồ sơ…</source>
        <translation>Keep the file set…</translation>
    </message>
    <message>
        <source>Mọi tệp được gói trong một tệp ZIP, kèm mục lục và mã kiểm tra từng tệp, để nộp lưu hoặc chuyển cho cơ quan khác.</source>
        <translation>All files go into one ZIP with a table of contents and a hash of each, to hand to the archive or to another office.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tệp đính kèm và bản quét đã ký ({count})</source>
        <translation>Attached files and signed scans ({count})</translation>
    </message>
    <message>
        <source>Ảnh ({count})</source>
        <translation>Photos ({count})</translation>
    </message>
    <message>
        <source>Tệp nén ZIP</source>
        <translation>ZIP file</translation>
    </message>
    <message>
        <source>Đang lưu hồ sơ sự kiện…</source>
        <translation>Writing the event&apos;s file set…</translation>
    </message>
</context>
<context>
    <name>AttachedPanel</name>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký…</source>
        <translation>Check signatures…</translation>
    </message>
    <message>
        <source>Ký số tệp này…</source>
        <translation>Sign this file…</translation>
    </message>
    <message>
        <source>Gỡ tệp</source>
        <translation>Remove file</translation>
    </message>
    <message>
        <source>Chưa có tệp đính kèm</source>
        <translation>No attached files yet</translation>
    </message>
    <message>
        <source>Thả báo cáo, công văn, bản quét đã ký vào đây, hoặc bấm Thêm tệp.</source>
        <translation>Drop reports, letters or signed scans here, or press Add files.</translation>
    </message>
    <message>
        <source>Tệp đính kèm</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Đang lưu tệp đính kèm…</source>
        <translation>Saving attached files…</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Chữ ký số</source>
        <translation>Digital signatures</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Chọn tệp đính kèm</source>
        <translation>Choose files to attach</translation>
    </message>
    <message>
        <source>Đã đính kèm {count} tệp.</source>
        <translation>Files attached: {count}.</translation>
    </message>
    <message>
        <source>Đã gỡ tệp đính kèm.</source>
        <translation>Attached file removed.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Thành phần tham dự</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Sửa ở phần Điểm danh</source>
        <translation>Edit under Attendance</translation>
    </message>
    <message>
        <source>Chưa có danh sách đại biểu.</source>
        <translation>No list of delegates yet.</translation>
    </message>
    <message>
        <source>Dự thay</source>
        <translation>Stand-ins</translation>
    </message>
    <message>
        <source>{came} thay {instead}</source>
        <translation>{came} for {instead}</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Absent with a reason</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Đến muộn</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Về sớm</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Đủ tỷ lệ {rule} ({present}/{summoned})</source>
        <translation>Quorum {rule} reached ({present}/{summoned})</translation>
    </message>
    <message>
        <source>Chưa đủ {rule}: thiếu {missing}</source>
        <translation>Quorum {rule} not reached: {missing} missing</translation>
    </message>
</context>
<context>
    <name>AttendanceHead</name>
    <message>
        <source>trong danh sách</source>
        <translation>on the list</translation>
    </message>
    <message>
        <source>đã nhận</source>
        <translation>received</translation>
    </message>
    <message>
        <source>triệu tập</source>
        <translation>summoned</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>dự thay</source>
        <translation>stand-ins</translation>
    </message>
    <message>
        <source>muộn, về sớm</source>
        <translation>late, left early</translation>
    </message>
    <message>
        <source>vắng có lý do</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>không lý do</source>
        <translation>unexcused</translation>
    </message>
    <message>
        <source>chưa đến</source>
        <translation>not come yet</translation>
    </message>
    <message>
        <source>khách, phát sinh</source>
        <translation>guests, walk-ins</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Mở bàn đón tiếp</source>
        <translation>Open reception</translation>
    </message>
    <message>
        <source>Ghi có mặt</source>
        <translation>Mark present</translation>
    </message>
    <message>
        <source>Vắng có lý do…</source>
        <translation>Absent with a reason…</translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation>Absent without a reason</translation>
    </message>
    <message>
        <source>Ghi ra về</source>
        <translation>Mark as left</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu</source>
        <translation>Clear the mark</translation>
    </message>
    <message>
        <source>Dự thay…</source>
        <translation>Stand-in…</translation>
    </message>
    <message>
        <source>In danh sách ký tên…</source>
        <translation>Print attendance sheet…</translation>
    </message>
    <message>
        <source>Danh sách ký tên</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Nạp bản quét danh sách đã ký…</source>
        <translation>Load Scans of the Signed Sheet…</translation>
    </message>
    <message>
        <source>Đối chiếu với bản đã ký</source>
        <translation>Compare with the Signed Sheet</translation>
    </message>
    <message>
        <source>Bản đã ký</source>
        <translation>Signed sheet</translation>
    </message>
    <message>
        <source>Màn hình chủ trì</source>
        <translation>Chair&apos;s View</translation>
    </message>
    <message>
        <source>Thêm danh sách điểm danh…</source>
        <translation>Add Attendance List…</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By organisation</translation>
    </message>
    <message>
        <source>Không có đại biểu nào ở đây</source>
        <translation>No delegates here</translation>
    </message>
    <message>
        <source>Lập danh sách ở phần Đại biểu, hoặc thêm đại biểu phát sinh ở bàn đón tiếp.</source>
        <translation>Make the list under Delegates, or add walk-ins at reception.</translation>
    </message>
    <message>
        <source>Cách đánh dấu khác</source>
        <translation>More marks</translation>
    </message>
    <message>
        <source>Màn hình chủ trì (F12)</source>
        <translation>Chair&apos;s view (F12)</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Chưa đến</source>
        <translation>Not come yet</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Dự thay</source>
        <translation>Stand-ins</translation>
    </message>
    <message>
        <source>Muộn, về sớm</source>
        <translation>Late, left early</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Giờ vào</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Giờ ra</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>(không ghi đơn vị)</source>
        <translation>(no organisation)</translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Vắng còn lại</source>
        <translation>Other absent</translation>
    </message>
    <message>
        <source>Khách, phát sinh</source>
        <translation>Guests, walk-ins</translation>
    </message>
    <message>
        <source>dự thay {name}</source>
        <translation>stands in for {name}</translation>
    </message>
    <message>
        <source>{name} dự thay</source>
        <translation>{name} stands in</translation>
    </message>
    <message>
        <source>ghi từ danh sách ký tên</source>
        <translation>from the signed sheet</translation>
    </message>
</context>
<context>
    <name>BadgePrinter</name>
    <message>
        <source>Máy tính này chưa cài máy in nào nên chưa in được thẻ. Hãy nối máy in, hoặc in thẻ ở máy khác; việc điểm danh không bị ảnh hưởng.</source>
        <translation>This computer has no printer, so the badge was not printed. Connect a printer, or print the badge on another computer; checking in goes on as before.</translation>
    </message>
    <message>
        <source>Đang in thẻ của {name}…</source>
        <translation>Printing the badge of {name}…</translation>
    </message>
    <message>
        <source>Thẻ {name}</source>
        <translation>Badge {name}</translation>
    </message>
    <message>
        <source>Đã gửi thẻ của {name} tới máy in.</source>
        <translation>The badge of {name} was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>BigPreview</name>
    <message>
        <source>Xem ảnh</source>
        <translation>View photo</translation>
    </message>
    <message>
        <source>Ảnh trước (←)</source>
        <translation>Previous photo (←)</translation>
    </message>
    <message>
        <source>Ảnh sau (→)</source>
        <translation>Next photo (→)</translation>
    </message>
    <message>
        <source>Đóng (Space)</source>
        <translation>Close (Space)</translation>
    </message>
    <message>
        <source>Ảnh {number} trên {count}</source>
        <translation>Photo {number} of {count}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Đang tạo trang</source>
        <translation>Making pages</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đang tạo trang…</source>
        <translation>Making pages…</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Không có sự kiện nào để xuất ra tệp lịch.</source>
        <translation>There are no events to export to a calendar file.</translation>
    </message>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Nhập từ tệp lịch (.ics)…</source>
        <translation>Import a calendar file (.ics)…</translation>
    </message>
    <message>
        <source>Xuất lịch đang xem ra tệp (.ics)…</source>
        <translation>Export what is shown to a calendar file (.ics)…</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Nhập từ tệp lịch</source>
        <translation>Import from a calendar file</translation>
    </message>
    <message>
        <source>Hãy nhập khoảng ngày như 1/1/2026 – 31/12/2026.</source>
        <translation>Enter a range of days such as 1/1/2026 – 31/12/2026.</translation>
    </message>
    <message>
        <source>Thả tệp lịch (.ics) xuất từ Outlook, Google Lịch, điện thoại vào đây. Từng sự kiện sẽ hiện ra để xem trước khi nhập.</source>
        <translation>Drop a calendar file (.ics) from Outlook, Google Calendar or a phone here. Each event is shown before anything is imported.</translation>
    </message>
    <message>
        <source>Buổi lặp lại từ ngày</source>
        <translation>Recurring events from</translation>
    </message>
    <message>
        <source>Buổi lặp lại đến ngày</source>
        <translation>Recurring events until</translation>
    </message>
    <message>
        <source>Các sự kiện trong tệp</source>
        <translation>Events in the file</translation>
    </message>
    <message>
        <source>Buổi lặp lại từ</source>
        <translation>Recurring events from</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Chỉ xem một kết quả</source>
        <translation>Show one result only</translation>
    </message>
    <message>
        <source>Mọi kết quả</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>Chọn mọi dòng đang xem</source>
        <translation>Tick all lines shown</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Untick</translation>
    </message>
    <message>
        <source>Nhập thành</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>Sự kiện của cơ quan</source>
        <translation>Events of the office</translation>
    </message>
    <message>
        <source>Việc trong lịch công tác tuần</source>
        <translation>Entries of the weekly schedule</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>{name} không phải là tệp lịch (.ics).</source>
        <translation>{name} is not a calendar file (.ics).</translation>
    </message>
    <message>
        <source>Tệp bị cắt ngang: sự kiện cuối có thể thiếu.</source>
        <translation>The file is cut off: the last event may be incomplete.</translation>
    </message>
    <message>
        <source>{count} loạt lặp lại không có buổi nào trong khoảng ngày đã chọn.</source>
        <translation>{count} series have no session within the chosen days.</translation>
    </message>
    <message>
        <source>{count} việc cần làm trong tệp không phải là sự kiện nên không nhập.</source>
        <translation>{count} to-dos in the file are no events and are not imported.</translation>
    </message>
    <message>
        <source>Sự kiện đã qua không được chọn sẵn.</source>
        <translation>Past events are not ticked.</translation>
    </message>
    <message>
        <source>Nhập {count} sự kiện</source>
        <translation>Import {count} events</translation>
    </message>
    <message>
        <source>Đã nhập từ tệp lịch: thêm {added}, sửa {changed}.</source>
        <translation>Imported from the calendar file: {added} added, {changed} changed.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Tạo sự kiện</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>In lịch tuần</source>
        <translation>Print week</translation>
    </message>
    <message>
        <source>Lịch công tác tuần</source>
        <translation>Weekly schedule</translation>
    </message>
    <message>
        <source>Ngày nghỉ, ngày làm bù…</source>
        <translation>Days off and make-up days…</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tuần</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>không có sự kiện</source>
        <translation>no events</translation>
    </message>
    <message>
        <source>Đã hoãn sang {day}</source>
        <translation>Postponed to {day}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Hình từ camera</source>
        <translation>Picture from the camera</translation>
    </message>
    <message>
        <source>Bản cài này chưa có phần đọc camera</source>
        <translation>This installation can&apos;t read a camera</translation>
    </message>
    <message>
        <source>Không thấy camera nào nối với máy tính này</source>
        <translation>No camera is connected to this computer</translation>
    </message>
    <message>
        <source>Đọc ảnh chụp mã trong một thư mục…</source>
        <translation>Read pictures of codes in a folder…</translation>
    </message>
    <message>
        <source>Camera dừng: {reason}. Hãy xem dây nối, hoặc phần mềm khác có đang dùng camera không; máy quét và gõ tay vẫn dùng được.</source>
        <translation>The camera stopped: {reason}. Check its cable, or whether other software is using it; the scanner and the keyboard still work.</translation>
    </message>
    <message>
        <source>Không thấy camera nào nối với máy tính này.</source>
        <translation>No camera is connected to this computer.</translation>
    </message>
    <message>
        <source>Bản cài này chưa có phần đọc camera (gói meetingdesk[webcam]). Máy quét USB, gõ số hoặc gõ tên vẫn dùng được.</source>
        <translation>This installation can&apos;t read a camera (package meetingdesk[webcam]). A USB scanner, numbers and names still work.</translation>
    </message>
    <message>
        <source>Thư mục có ảnh chụp mã</source>
        <translation>Folder with pictures of codes</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Gõ tên người ứng cử, đề cử vào ô bên dưới</source>
        <translation>Type the candidates&apos; names into the field below</translation>
    </message>
    <message>
        <source>Danh sách bầu cử</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Thêm người ứng cử: gõ vài chữ của tên, Enter để ghi</source>
        <translation>Add a candidate: type a few letters of the name, Enter to add</translation>
    </message>
    <message>
        <source>Thêm người ứng cử</source>
        <translation>Add a candidate</translation>
    </message>
    <message>
        <source>Bỏ người đang chọn</source>
        <translation>Remove the chosen candidate</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Position, organisation</translation>
    </message>
    <message>
        <source>Số phiếu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Trúng cử</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Không trúng cử</source>
        <translation>Not elected</translation>
    </message>
    <message>
        <source>Bằng phiếu</source>
        <translation>Tied</translation>
    </message>
</context>
<context>
    <name>CardCanvas</name>
    <message>
        <source>Mặt thẻ</source>
        <translation>Card face</translation>
    </message>
    <message>
        <source>Chưa chọn phần nào</source>
        <translation>No part selected</translation>
    </message>
    <message>
        <source>Cách trái {x} mm, cách trên {y} mm, rộng {w} mm, cao {h} mm</source>
        <translation>{x} mm from left, {y} mm from top, {w} mm wide, {h} mm high</translation>
    </message>
</context>
<context>
    <name>CardDesigner</name>
    <message>
        <source>Mẫu có sẵn: tạo bản sao để sửa.</source>
        <translation>Built in: make a copy to edit it.</translation>
    </message>
    <message>
        <source>Các phần trên mặt này</source>
        <translation>Parts on this face</translation>
    </message>
    <message>
        <source>Nhân đôi phần đã chọn</source>
        <translation>Duplicate selected</translation>
    </message>
    <message>
        <source>Đưa lên trên</source>
        <translation>Bring forward</translation>
    </message>
    <message>
        <source>Đưa xuống dưới</source>
        <translation>Send backward</translation>
    </message>
    <message>
        <source>Phóng to thẻ</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Thu nhỏ thẻ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vừa cửa sổ</source>
        <translation>Fit window</translation>
    </message>
    <message>
        <source>{name} (bản sao)</source>
        <translation>{name} (copy)</translation>
    </message>
    <message>
        <source>Đã xóa mẫu thẻ</source>
        <translation>Design deleted</translation>
    </message>
</context>
<context>
    <name>CardDesignerDialog</name>
    <message>
        <source>Thiết kế thẻ đại biểu</source>
        <translation>Badge designs</translation>
    </message>
    <message>
        <source>Thiết kế biển tên</source>
        <translation>Name tent designs</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Mọi thay đổi được lưu ngay.</source>
        <translation>Changes are saved at once.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Tên mẫu</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rộng</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Cao</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Không gập</source>
        <translation>No fold</translation>
    </message>
    <message>
        <source>Gập đôi</source>
        <translation>Folded in two</translation>
    </message>
    <message>
        <source>Gập ba, có đáy</source>
        <translation>Folded in three, with a base</translation>
    </message>
    <message>
        <source>Gập</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Mặt sau có nội dung riêng</source>
        <translation>The back has its own content</translation>
    </message>
    <message>
        <source>Màu nền của mặt này</source>
        <translation>Background colour of this face</translation>
    </message>
    <message>
        <source>Ảnh nền…</source>
        <translation>Background picture…</translation>
    </message>
    <message>
        <source>Bỏ ảnh nền</source>
        <translation>Remove picture</translation>
    </message>
    <message>
        <source>Nền</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Chữ và màu của từng loại</source>
        <translation>Text and colour of each kind</translation>
    </message>
</context>
<context>
    <name>CeremonyList</name>
    <message>
        <source>Thêm việc thường có</source>
        <translation>Add the usual</translation>
    </message>
    <message>
        <source>Bỏ dòng đang chọn (Delete)</source>
        <translation>Take off the selected line (Delete)</translation>
    </message>
    <message>
        <source>{done}/{total} xong</source>
        <translation>{done}/{total} done</translation>
    </message>
    <message>
        <source>Đã thêm {count} dòng.</source>
        <translation>Lines added: {count}.</translation>
    </message>
    <message>
        <source>Danh sách đã có đủ việc thường có.</source>
        <translation>The list has everything usual already.</translation>
    </message>
    <message>
        <source>Đã bỏ khỏi danh sách.</source>
        <translation>Taken off the list.</translation>
    </message>
</context>
<context>
    <name>CeremonyStage</name>
    <message>
        <source>Lễ ký, chữ lớn cho MC</source>
        <translation>Ceremony, large type for the MC</translation>
    </message>
    <message>
        <source>← Lượt trước</source>
        <translation>← Previous turn</translation>
    </message>
    <message>
        <source>Lượt sau →</source>
        <translation>Next turn →</translation>
    </message>
    <message>
        <source>Rời (Esc)</source>
        <translation>Leave (Esc)</translation>
    </message>
    <message>
        <source>Chưa có văn bản ký tại sự kiện</source>
        <translation>Nothing is signed at the event</translation>
    </message>
    <message>
        <source>Lượt ký {place} trên {total}</source>
        <translation>Turn {place} of {total}</translation>
    </message>
    <message>
        <source>Đủ người ký</source>
        <translation>All signatories here</translation>
    </message>
    <message>
        <source>Chưa đủ người ký</source>
        <translation>Signatories missing</translation>
    </message>
    <message>
        <source>Tiếp theo: {title}</source>
        <translation>Next: {title}</translation>
    </message>
    <message>
        <source>Chưa ghi người ký</source>
        <translation>No signatory recorded</translation>
    </message>
    <message>
        <source>ký thay {name}</source>
        <translation>signing for {name}</translation>
    </message>
</context>
<context>
    <name>CeremonyWindow</name>
    <message>
        <source>Lễ ký</source>
        <translation>Signing ceremony</translation>
    </message>
    <message>
        <source>In kịch bản lễ ký</source>
        <translation>Print the run-of-show</translation>
    </message>
    <message>
        <source>Chữ lớn cho MC (F11)</source>
        <translation>Large type for the MC (F11)</translation>
    </message>
    <message>
        <source>Bên thứ nhất ngồi bên phải, nhìn từ hội trường</source>
        <translation>First party sits at the right, seen from the hall</translation>
    </message>
    <message>
        <source>Thêm việc chuẩn bị, Enter</source>
        <translation>Add something to prepare, Enter</translation>
    </message>
    <message>
        <source>Thêm ảnh cần chụp, Enter</source>
        <translation>Add a photo to take, Enter</translation>
    </message>
    <message>
        <source>Lễ ký: {title}</source>
        <translation>Signing ceremony: {title}</translation>
    </message>
    <message>
        <source>{here}/{total} chỗ ký có người</source>
        <translation>{here}/{total} signatories here</translation>
    </message>
    <message>
        <source>Chưa ghi văn bản nào ký tại sự kiện này; hãy ghi ở thẻ Ký kết.</source>
        <translation>Nothing is signed at this event yet; record it in the Signing tab.</translation>
    </message>
    <message>
        <source>Đã ghi người ký thay; hãy xem lại dòng TM., KT., TUQ. trên văn bản.</source>
        <translation>Recorded who signs instead; check the line TM., KT., TUQ. on the paper.</translation>
    </message>
</context>
<context>
    <name>ChairField</name>
    <message>
        <source>Gõ tên người chủ trì</source>
        <translation>Type the chair&apos;s name</translation>
    </message>
</context>
<context>
    <name>ChairView</name>
    <message>
        <source>Tỷ lệ có mặt so với số triệu tập</source>
        <translation>Share present of those summoned</translation>
    </message>
    <message>
        <source>dự thay</source>
        <translation>stand-ins</translation>
    </message>
    <message>
        <source>đến muộn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>về sớm</source>
        <translation>left early</translation>
    </message>
    <message>
        <source>vắng có lý do</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>vắng còn lại</source>
        <translation>others absent</translation>
    </message>
    <message>
        <source>khách, phát sinh</source>
        <translation>guests, walk-ins</translation>
    </message>
    <message>
        <source>Màn hình chủ trì: {title}</source>
        <translation>Chair&apos;s view: {title}</translation>
    </message>
    <message>
        <source>có mặt / {summoned} đại biểu được triệu tập</source>
        <translation>present of {summoned} delegates summoned</translation>
    </message>
    <message>
        <source>cập nhật lúc {time}</source>
        <translation>updated at {time}</translation>
    </message>
    <message>
        <source>Đủ túc số {rule} (cần {needed})</source>
        <translation>Quorum {rule} reached ({needed} needed)</translation>
    </message>
    <message>
        <source>Chưa đủ túc số {rule}: còn thiếu {missing} (cần {needed})</source>
        <translation>No quorum {rule} yet: {missing} missing ({needed} needed)</translation>
    </message>
    <message>
        <source>Khách mời, báo chí, ban tổ chức và đại biểu phát sinh không tính vào túc số.</source>
        <translation>Guests, press, organizers and walk-ins don&apos;t count towards the quorum.</translation>
    </message>
    <message>
        <source>Đã trừ {count} đại biểu về sớm.</source>
        <translation>{count} who left early are taken off.</translation>
    </message>
    <message>
        <source>Đóng màn hình chủ trì</source>
        <translation>Close the Chair&apos;s View</translation>
    </message>
    <message>
        <source>Esc: đóng · F11: toàn màn hình · chuột phải: chọn màn hình khác</source>
        <translation>Esc: close · F11: full screen · right click: choose another screen</translation>
    </message>
    <message>
        <source>Chưa nối màn hình thứ hai.</source>
        <translation>No second screen is connected.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Kiểm tra chữ ký</source>
        <translation>Check signatures</translation>
    </message>
    <message>
        <source>Thư mục chứa chứng thư gốc (.cer, .crt, .pem)</source>
        <translation>Folder of root certificates (.cer, .crt, .pem)</translation>
    </message>
    <message>
        <source>Gốc tin cậy</source>
        <translation>Trusted roots</translation>
    </message>
    <message>
        <source>Phần mềm không mặc nhiên tin nơi cấp nào: hãy tải chứng thư gốc từ trang của nơi cấp rồi để vào thư mục này.</source>
        <translation>The software trusts nobody by itself: download the root certificate from the issuer&apos;s site and put it in this folder.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đang kiểm tra chữ ký…</source>
        <translation>Checking signatures…</translation>
    </message>
</context>
<context>
    <name>ChoosePhotosDialog</name>
    <message>
        <source>Chọn ảnh lễ ký</source>
        <translation>Choose photos of the signing</translation>
    </message>
    <message>
        <source>Ảnh của sự kiện</source>
        <translation>Photos of the event</translation>
    </message>
    <message>
        <source>Đánh dấu ảnh có lễ ký văn bản này; ảnh chụp lúc ký kết đứng trước.</source>
        <translation>Tick the photos that show this signing; those taken during the signing come first.</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Trùng lịch cần xem</source>
        <translation>Clashes to look at</translation>
    </message>
    <message>
        <source>{first} (và {count} điều khác)</source>
        <translation>{first} (and {count} more)</translation>
    </message>
</context>
<context>
    <name>ClashNotes</name>
    <message>
        <source>và {count} điều khác</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>Chấp nhận…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Chấp nhận: {clash}</source>
        <translation>Accept: {clash}</translation>
    </message>
    <message>
        <source>Xem sự kiện kia</source>
        <translation>See the other event</translation>
    </message>
    <message>
        <source>{clash}. Đã chấp nhận: {reason}</source>
        <translation>{clash}. Accepted: {reason}</translation>
    </message>
    <message>
        <source>Nhắc lại</source>
        <translation>Point out again</translation>
    </message>
    <message>
        <source>Chấp nhận trùng lịch</source>
        <translation>Accept the clash</translation>
    </message>
    <message>
        <source>Đã chấp nhận trùng lịch.</source>
        <translation>The clash was accepted.</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Chỉnh giờ máy ảnh</source>
        <translation>Set the camera&apos;s clock</translation>
    </message>
    <message>
        <source>Máy {camera} ghi ảnh này chụp lúc {moment}. Hãy ghi giờ đúng; mọi ảnh của máy này trong sự kiện được dời theo và gắn lại với nội dung đang diễn ra lúc đó.</source>
        <translation>The camera {camera} says that this photo was taken at {moment}. Give the right time; all photos of that camera in this event move with it and go to the items that ran then.</translation>
    </message>
    <message>
        <source>không rõ tên</source>
        <translation>of unknown name</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Chỉnh giờ</source>
        <translation>Set the clock</translation>
    </message>
    <message>
        <source>Giờ đúng của ảnh này</source>
        <translation>When this photo was really taken</translation>
    </message>
    <message>
        <source>Đã chỉnh giờ của {count} ảnh.</source>
        <translation>Time of {count} photos set.</translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message>
        <source>Nhân bản sự kiện</source>
        <translation>Copy event</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Chủ trì, thư ký và các vai trò khác</source>
        <translation>Chair, secretary and other roles</translation>
    </message>
    <message>
        <source>Đơn vị được mời, với số đại biểu</source>
        <translation>Organisations invited, with their quotas</translation>
    </message>
    <message>
        <source>Danh sách đại biểu</source>
        <translation>List of delegates</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Tùy chọn của các văn bản</source>
        <translation>Options of the papers</translation>
    </message>
    <message>
        <source>Việc chuẩn bị, hạn dời theo ngày mới</source>
        <translation>Preparations, due by the new day</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event title</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lấy theo sự kiện cũ</source>
        <translation>Taken from the old event</translation>
    </message>
    <message>
        <source>Người dự thay và đại biểu phát sinh không được chép sang. Ai có trong danh bạ thì lấy chức vụ tại ngày mới.</source>
        <translation>Stand-ins and walk-ins are not copied. People in the directory get the position they hold on the new date.</translation>
    </message>
    <message>
        <source>Không nhân bản</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nhân bản</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sự kiện cũ: {before}. Sự kiện mới: {after}.</source>
        <translation>Old event: {before}. New event: {after}.</translation>
    </message>
    <message>
        <source>Hãy nhập giờ như 8h30 và ngày như 25/4/2023.</source>
        <translation>Enter the time like 8h30 and the date like 25/4/2023.</translation>
    </message>
    <message>
        <source>Đã nhân bản sự kiện.</source>
        <translation>Event copied.</translation>
    </message>
</context>
<context>
    <name>CloseTaskDialog</name>
    <message>
        <source>Kết thúc nhiệm vụ</source>
        <translation>Close task</translation>
    </message>
    <message>
        <source>Ví dụ: đã gửi báo cáo số 45/BC-STNMT</source>
        <translation>For example: report no. 45/BC-STNMT sent</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>chưa có tệp nào</source>
        <translation>no file yet</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chọn tệp minh chứng</source>
        <translation>Choose proof files</translation>
    </message>
    <message>
        <source>Hãy ghi ngày kết thúc.</source>
        <translation>Enter the closing date.</translation>
    </message>
</context>
<context>
    <name>ColorButton</name>
    <message>
        <source>Theo loại đại biểu</source>
        <translation>By kind of delegate</translation>
    </message>
    <message>
        <source>Không màu</source>
        <translation>No colour</translation>
    </message>
    <message>
        <source>Màu khác…</source>
        <translation>Other colour…</translation>
    </message>
    <message>
        <source>Theo loại</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Đen</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Xám</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Trắng</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Đỏ</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Đỏ sẫm</source>
        <translation>Dark red</translation>
    </message>
    <message>
        <source>Xanh dương</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Xanh lá</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Vàng</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Nâu</source>
        <translation>Brown</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Tìm người, sự kiện, đơn vị, bản ký kết, lệnh…</source>
        <translation>Find people, events, organisations, agreements, commands…</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <source>Cam kết</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Báo cáo từng năm…</source>
        <translation>Report by year…</translation>
    </message>
    <message>
        <source>Tổng kết</source>
        <translation>Final review</translation>
    </message>
    <message>
        <source>Gõ cam kết rồi nhấn Enter, hoặc dán các dòng từ Word, Excel</source>
        <translation>Add a commitment and press Enter, or paste lines from Word or Excel</translation>
    </message>
    <message>
        <source>Thêm cam kết</source>
        <translation>Add commitment</translation>
    </message>
    <message>
        <source>Hoàn thành {done}/{total}</source>
        <translation>Met: {done} of {total}</translation>
    </message>
    <message>
        <source>Báo cáo tổng kết, PDF…</source>
        <translation>Final report, PDF…</translation>
    </message>
    <message>
        <source>Báo cáo tổng kết, Word…</source>
        <translation>Final report, Word…</translation>
    </message>
    <message>
        <source>Bảng kết quả, Excel…</source>
        <translation>Table of results, Excel…</translation>
    </message>
    <message>
        <source>Chép lời văn cho biên bản</source>
        <translation>Copy wording for the minutes</translation>
    </message>
    <message>
        <source>Đưa vào biên bản hội nghị tổng kết</source>
        <translation>Put into the minutes of the review conference</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Bên thực hiện</source>
        <translation>Party in charge</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Các bên</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Đã xóa cam kết.</source>
        <translation>Commitment deleted.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>So sánh các bản dự thảo</source>
        <translation>Compare drafts</translation>
    </message>
    <message>
        <source>Bản trước</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>Bản sau</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>Đổi hai bản cho nhau</source>
        <translation>Swap the versions</translation>
    </message>
    <message>
        <source>Chỗ khác nhau của hai bản</source>
        <translation>Differences of the versions</translation>
    </message>
    <message>
        <source>Chữ gạch ngang: bản sau đã bỏ. Chữ gạch chân: bản sau mới thêm.</source>
        <translation>Struck through: taken out in the later version. Underlined: added in it.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đang so sánh hai bản…</source>
        <translation>Comparing the versions…</translation>
    </message>
    <message>
        <source>Hai bản giống hệt nhau về chữ.</source>
        <translation>Both versions have the same words.</translation>
    </message>
    <message>
        <source>Thêm {added} chữ, bỏ {removed} chữ.</source>
        <translation>Words added: {added}, taken out: {removed}.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Nội dung ghi</source>
        <translation>Text of the entry</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ghi vào</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Ghi vào biên bản (Ctrl+Enter)</source>
        <translation>Record in the minutes (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ghi diễn biến…</source>
        <translation>Record the proceedings…</translation>
    </message>
    <message>
        <source>Ghi ý kiến phát biểu…</source>
        <translation>Record a statement…</translation>
    </message>
    <message>
        <source>Ghi kết luận…</source>
        <translation>Record a conclusion…</translation>
    </message>
    <message>
        <source>Ghi quyết định…</source>
        <translation>Record a decision…</translation>
    </message>
    <message>
        <source>Nội dung đưa ra biểu quyết…</source>
        <translation>Matter put to the vote…</translation>
    </message>
    <message>
        <source>Ghi nhiệm vụ giao…</source>
        <translation>Record a task given…</translation>
    </message>
    <message>
        <source>Bầu ai, chức danh gì…</source>
        <translation>Who is elected, to what…</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Hai người cùng sửa</source>
        <translation>Two people edited the same thing</translation>
    </message>
    <message>
        <source>Chưa ghi đè gì: bản của {who} đang được giữ. So sánh rồi sửa tiếp.</source>
        <translation>Nothing was overwritten: {who}&apos;s version stands. Compare, then go on.</translation>
    </message>
    <message>
        <source>Chép bản của tôi</source>
        <translation>Copy my version</translation>
    </message>
    <message>
        <source>Xem bản mới</source>
        <translation>See the new version</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Bản mới của {who}</source>
        <translation>{who}&apos;s new version</translation>
    </message>
    <message>
        <source>Bản của tôi</source>
        <translation>My version</translation>
    </message>
</context>
<context>
    <name>CountsPanel</name>
    <message>
        <source>có mặt / {summoned} triệu tập</source>
        <translation>present of {summoned} summoned</translation>
    </message>
    <message>
        <source>đã nhận / {summoned} trong danh sách</source>
        <translation>received of {summoned} on the list</translation>
    </message>
    <message>
        <source>dự thay</source>
        <translation>stand-ins</translation>
    </message>
    <message>
        <source>phát sinh</source>
        <translation>walk-ins</translation>
    </message>
    <message>
        <source>khách</source>
        <translation>guests</translation>
    </message>
    <message>
        <source>đến muộn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>chưa đến</source>
        <translation>not come</translation>
    </message>
    <message>
        <source>có mặt / {summoned} trong danh sách</source>
        <translation>present of {summoned} on the list</translation>
    </message>
    <message>
        <source>trong phòng</source>
        <translation>in the room</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Phần ảnh giữ lại</source>
        <translation>Part of the photo to keep</translation>
    </message>
</context>
<context>
    <name>DataLines</name>
    <message>
        <source>Danh bạ</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Căn cứ lưu giữ</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Dùng ảnh</source>
        <translation>Use of photos</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Does not agree</translation>
    </message>
    <message>
        <source>Đã xóa dữ liệu ngày</source>
        <translation>Data erased on</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ký văn bản</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Kho dữ liệu</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Kiểm tra toàn bộ</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Chuyển sang nơi khác…</source>
        <translation>Move elsewhere…</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Kho dữ liệu nằm trên máy chủ: người quản trị máy chủ sao lưu bằng công cụ của PostgreSQL. Phần “Máy chủ, tài khoản” chép được cả kho ra một thư mục.</source>
        <translation>The workspace lies on a server: whoever runs the server backs it up with PostgreSQL&apos;s tools. “Server, accounts” copies all of it out into a folder.</translation>
    </message>
    <message>
        <source>Tự động mỗi ngày, giữ 7 ngày, 4 tuần, 12 tháng gần nhất. Mỗi bản đều được mở lại và kiểm tra sau khi ghi.</source>
        <translation>Made daily; the last 7 days, 4 weeks and 12 months are kept. Each one is opened and checked after writing.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào</source>
        <translation>No backups yet</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Khôi phục bản đã chọn…</source>
        <translation>Restore selected…</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Kiểm tra kho dữ liệu</source>
        <translation>Check of the workspace</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra: {name}</source>
        <translation>Backed up and checked: {name}</translation>
    </message>
    <message>
        <source>Hãy chọn một bản sao lưu trong bảng.</source>
        <translation>Select a backup in the table.</translation>
    </message>
    <message>
        <source>Khôi phục bản sao lưu lúc {moment}?</source>
        <translation>Restore the backup of {moment}?</translation>
    </message>
    <message>
        <source>Mọi thứ nhập sau lúc đó sẽ không còn trong kho dữ liệu. Trạng thái hiện tại được sao lưu trước, có thể khôi phục lại từ bảng này.</source>
        <translation>Everything entered after that will be gone from the workspace. The present state is backed up first and can be restored from this table.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Chọn một thư mục trống để chuyển kho dữ liệu đến</source>
        <translation>Choose an empty folder to move the workspace to</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Chọn trên lịch</source>
        <translation>Choose from the calendar</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Sự kiện theo ngày</source>
        <translation>Events by day</translation>
    </message>
    <message>
        <source>Hôm nay, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>{day} · Ngày làm bù</source>
        <translation>{day} · Make-up working day</translation>
    </message>
</context>
<context>
    <name>DelegateAdder</name>
    <message>
        <source>Thêm “{text}” vào danh sách</source>
        <translation>Add “{text}” to the list</translation>
    </message>
    <message>
        <source>Thêm đại biểu</source>
        <translation>Add delegate</translation>
    </message>
    <message>
        <source>Gõ để thêm: Bà Nguyễn Thị Kiều - Phó Chủ tịch Hội Nông dân - 0912 345 678</source>
        <translation>Type to add: Bà Nguyễn Thị Kiều - Phó Chủ tịch Hội Nông dân - 0912 345 678</translation>
    </message>
    <message>
        <source>Người này đã có trong danh sách.</source>
        <translation>This person is on the list already.</translation>
    </message>
</context>
<context>
    <name>DelegateColumns</name>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ông/Bà</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lưu ý khi đón</source>
        <translation>Reception note</translation>
    </message>
</context>
<context>
    <name>DelegateListing</name>
    <message>
        <source>Danh sách đại biểu</source>
        <translation>List of delegates</translation>
    </message>
</context>
<context>
    <name>DelegatesTab</name>
    <message>
        <source>Nhập đại biểu từ tệp Excel, Word…</source>
        <translation>Import delegates from Excel, Word…</translation>
    </message>
    <message>
        <source>Dán danh sách đã chép…</source>
        <translation>Paste copied list…</translation>
    </message>
    <message>
        <source>Lấy đại biểu từ danh bạ…</source>
        <translation>Add delegates from the directory…</translation>
    </message>
    <message>
        <source>Lấy đại biểu từ sự kiện trước…</source>
        <translation>Add delegates from an earlier event…</translation>
    </message>
    <message>
        <source>Đơn vị được mời và chỉ tiêu…</source>
        <translation>Invited organisations and quotas…</translation>
    </message>
    <message>
        <source>Đánh lại số thứ tự theo cách xếp này</source>
        <translation>Renumber in this order</translation>
    </message>
    <message>
        <source>In danh sách ký tên…</source>
        <translation>Print attendance sheet…</translation>
    </message>
    <message>
        <source>In thẻ đại biểu…</source>
        <translation>Print badges…</translation>
    </message>
    <message>
        <source>Danh sách ký tên</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Thêm đại biểu</source>
        <translation>Add delegate</translation>
    </message>
    <message>
        <source>Xóa khỏi danh sách</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Nhập từ tệp…</source>
        <translation>Import file…</translation>
    </message>
    <message>
        <source>Từ danh bạ…</source>
        <translation>From directory…</translation>
    </message>
    <message>
        <source>Từ sự kiện trước…</source>
        <translation>From earlier event…</translation>
    </message>
    <message>
        <source>Danh sách đại biểu còn trống</source>
        <translation>The list of delegates is empty</translation>
    </message>
    <message>
        <source>Nhập tệp Excel, dán danh sách từ Zalo, Word, hoặc gõ từng tên ở ô phía trên.</source>
        <translation>Import an Excel file, paste a list from Zalo or Word, or type names in the box above.</translation>
    </message>
    <message>
        <source>Danh sách đại biểu</source>
        <translation>List of delegates</translation>
    </message>
    <message>
        <source>Việc khác với danh sách</source>
        <translation>More actions with the list</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Chỉ xem một đơn vị</source>
        <translation>Show one organisation</translation>
    </message>
    <message>
        <source>Cách xếp danh sách</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Đổi loại đại biểu</source>
        <translation>Change kind of delegate</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>(chưa ghi đơn vị)</source>
        <translation>(no organisation)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Tổng số {count} người, {offices} đơn vị</source>
        <translation>In all {count} people, {offices} organisations</translation>
    </message>
    <message>
        <source>đang xem {count}</source>
        <translation>showing {count}</translation>
    </message>
    <message>
        <source>Đã xóa {count} đại biểu.</source>
        <translation>Delegates removed: {count}.</translation>
    </message>
    <message>
        <source>Đã đánh lại số thứ tự.</source>
        <translation>Renumbered.</translation>
    </message>
</context>
<context>
    <name>Deleter</name>
    <message>
        <source>Xóa sự kiện</source>
        <translation>Delete the event</translation>
    </message>
    <message>
        <source>Đã xóa sự kiện.</source>
        <translation>The event was deleted.</translation>
    </message>
    <message>
        <source>Đã xóa {count} sự kiện.</source>
        <translation>{count} events were deleted.</translation>
    </message>
</context>
<context>
    <name>DesignBar</name>
    <message>
        <source>Các mẫu thẻ</source>
        <translation>Designs</translation>
    </message>
    <message>
        <source>Tạo bản sao</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xem với đại biểu</source>
        <translation>Show with delegate</translation>
    </message>
    <message>
        <source>Xem với</source>
        <translation>Show with</translation>
    </message>
    <message>
        <source>Thẻ trống</source>
        <translation>Blank card</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Lấy đại biểu từ danh bạ</source>
        <translation>Add delegates from the directory</translation>
    </message>
    <message>
        <source>Tìm theo tên, đơn vị, điện thoại</source>
        <translation>Search by name, organisation, telephone</translation>
    </message>
    <message>
        <source>Xem ai</source>
        <translation>Show whom</translation>
    </message>
    <message>
        <source>Mọi người trong danh bạ</source>
        <translation>Everyone in the directory</translation>
    </message>
    <message>
        <source>Loại đại biểu</source>
        <translation>Kind of delegate</translation>
    </message>
    <message>
        <source>Không có ai ở đây.</source>
        <translation>Nobody here.</translation>
    </message>
    <message>
        <source>Người trong danh bạ</source>
        <translation>People in the directory</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Giữ Ctrl hoặc Shift để chọn nhiều người, Ctrl+A chọn tất cả.</source>
        <translation>Hold Ctrl or Shift to select several people; Ctrl+A selects all.</translation>
    </message>
    <message>
        <source>Nhóm: {name} ({count})</source>
        <translation>Group: {name} ({count})</translation>
    </message>
    <message>
        <source>Thêm {count} người</source>
        <translation>Add {count}</translation>
    </message>
    <message>
        <source>Đã thêm {added} người; {already} người đã có trong danh sách.</source>
        <translation>Added: {added}; on the list already: {already}.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Thêm người vào danh bạ…</source>
        <translation>Add person to the directory…</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Thêm đơn vị…</source>
        <translation>Add organisation…</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Sửa đơn vị đang chọn…</source>
        <translation>Edit selected organisation…</translation>
    </message>
    <message>
        <source>Lịch sử dự họp của đơn vị đang chọn…</source>
        <translation>Attendance history of the chosen organisation…</translation>
    </message>
    <message>
        <source>Xóa đơn vị đang chọn</source>
        <translation>Delete selected organisation</translation>
    </message>
    <message>
        <source>Chức vụ và thứ tự lễ tân…</source>
        <translation>Positions and protocol order…</translation>
    </message>
    <message>
        <source>Tạo danh bạ ban đầu theo tỉnh…</source>
        <translation>Start a directory for a province…</translation>
    </message>
    <message>
        <source>Tạo danh bạ theo tỉnh…</source>
        <translation>Start for a province…</translation>
    </message>
    <message>
        <source>Tìm người trùng…</source>
        <translation>Find duplicates…</translation>
    </message>
    <message>
        <source>Các nhóm đại biểu thường mời…</source>
        <translation>Standing groups of delegates…</translation>
    </message>
    <message>
        <source>Thêm những người đã chọn vào nhóm…</source>
        <translation>Add selected people to a group…</translation>
    </message>
    <message>
        <source>Xóa khỏi danh bạ</source>
        <translation>Delete from the directory</translation>
    </message>
    <message>
        <source>Danh bạ</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Tìm người theo tên, đơn vị, điện thoại</source>
        <translation>Search people by name, organisation, telephone</translation>
    </message>
    <message>
        <source>Việc khác với danh bạ</source>
        <translation>More actions with the directory</translation>
    </message>
    <message>
        <source>Danh bạ còn trống</source>
        <translation>The directory is empty</translation>
    </message>
    <message>
        <source>Chọn tỉnh, thành phố để có sẵn các đơn vị, hoặc thêm từng người.</source>
        <translation>Choose a province or city to get its organisations ready-made, or add people one by one.</translation>
    </message>
    <message>
        <source>Không tìm thấy ai</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Chưa có ai ở đây</source>
        <translation>Nobody here yet</translation>
    </message>
    <message>
        <source>Bấm “Thêm người”, hoặc nhập danh sách đại biểu của một sự kiện.</source>
        <translation>Press “Add person”, or import the list of delegates of an event.</translation>
    </message>
    <message>
        <source>Đã xóa đơn vị.</source>
        <translation>Organisation deleted.</translation>
    </message>
    <message>
        <source>Thêm vào nhóm</source>
        <translation>Add to group</translation>
    </message>
    <message>
        <source>Chọn nhóm, hoặc gõ tên nhóm mới:</source>
        <translation>Choose a group, or type the name of a new one:</translation>
    </message>
    <message>
        <source>Đại biểu thường mời</source>
        <translation>Regular delegates</translation>
    </message>
    <message>
        <source>Đã thêm vào nhóm.</source>
        <translation>Added to the group.</translation>
    </message>
    <message>
        <source>Đã xóa {count} người khỏi danh bạ.</source>
        <translation>People deleted from the directory: {count}.</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Lưu hồ sơ sự kiện…</source>
        <translation>Keep the event&apos;s file set…</translation>
    </message>
    <message>
        <source>Văn bản của sự kiện</source>
        <translation>Papers of the event</translation>
    </message>
</context>
<context>
    <name>DoorAnswers</name>
    <message>
        <source>Đã ghi ra về</source>
        <translation>Checked out</translation>
    </message>
    <message>
        <source>Không ở trong phòng</source>
        <translation>Not in the room</translation>
    </message>
    <message>
        <source>Mời dùng bữa</source>
        <translation>Enjoy your meal</translation>
    </message>
    <message>
        <source>Mời nhận</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>Đã nhận trước đó</source>
        <translation>Received already</translation>
    </message>
</context>
<context>
    <name>DoorForm</name>
    <message>
        <source>Quay lại (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>DoorHead</name>
    <message>
        <source>Đã tắt âm thanh</source>
        <translation>Sound is off</translation>
    </message>
    <message>
        <source>Bàn 1</source>
        <translation>Desk 1</translation>
    </message>
    <message>
        <source>Tên bàn đón tiếp này</source>
        <translation>Name of this desk</translation>
    </message>
    <message>
        <source>Bàn này:</source>
        <translation>This desk:</translation>
    </message>
    <message>
        <source>Nhấn Esc lần nữa để rời bàn đón tiếp</source>
        <translation>Press Esc again to leave reception</translation>
    </message>
    <message>
        <source>Ổ đĩa chưa ghi được: {count} lượt đang chờ, phần mềm sẽ tự ghi lại</source>
        <translation>Can&apos;t write to the drive: {count} waiting, will be written automatically</translation>
    </message>
    <message>
        <source>Mất mạng: bàn này đang dùng bản riêng, {count} lượt giữ trên máy sẽ tự gửi khi có mạng</source>
        <translation>No network: this desk works from its own copy; {count} passages kept here are sent when it is back</translation>
    </message>
</context>
<context>
    <name>DoorKeys</name>
    <message>
        <source>Dự thay</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>Phát sinh</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Bên phải</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>Xem lượt gần nhất, từng đơn vị, hay ai đang ở trong phòng</source>
        <translation>Show the last scans, the organizations, or who is in the room</translation>
    </message>
    <message>
        <source>In thẻ</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>In thẻ của người vừa vào; Ctrl+Shift+P chọn máy in khác</source>
        <translation>Print the badge of who just came in; Ctrl+Shift+P chooses another printer</translation>
    </message>
    <message>
        <source>Đọc mã bằng camera; nhấn lại để tắt</source>
        <translation>Read codes by camera; press again to switch it off</translation>
    </message>
    <message>
        <source>Bật, tắt tiếng</source>
        <translation>Sound on or off</translation>
    </message>
    <message>
        <source>Màn hình chủ trì trên màn hình thứ hai</source>
        <translation>The chair&apos;s view on the second screen</translation>
    </message>
    <message>
        <source>Rời</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Rời bàn đón tiếp; cũng có thể nhấn Esc hai lần</source>
        <translation>Leave the door; pressing Esc twice does it too</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Quét hoặc chọn một đại biểu rồi nhấn Ctrl+P để in thẻ.</source>
        <translation>Scan or choose a delegate, then press Ctrl+P to print the badge.</translation>
    </message>
    <message>
        <source>Đón tiếp: {title}</source>
        <translation>Reception: {title}</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Các bản dự thảo lấy ý kiến</source>
        <translation>Drafts for comment</translation>
    </message>
    <message>
        <source>Thả bản dự thảo Word (.docx) hoặc PDF vào đây</source>
        <translation>Drop a draft here: Word (.docx) or PDF</translation>
    </message>
    <message>
        <source>Bản {place}: {name}</source>
        <translation>Version {place}: {name}</translation>
    </message>
    <message>
        <source>Ai góp ý, góp ý gì</source>
        <translation>Whose comments, which</translation>
    </message>
    <message>
        <source>Ghi chú của bản {place}</source>
        <translation>Note on version {place}</translation>
    </message>
    <message>
        <source>So với bản trước</source>
        <translation>Compare with the version before</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu đã thống nhất</source>
        <translation>No longer the agreed version</translation>
    </message>
    <message>
        <source>Đây là bản đã thống nhất</source>
        <translation>This is the agreed version</translation>
    </message>
    <message>
        <source>Mở {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Gỡ {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Đã gỡ một bản dự thảo.</source>
        <translation>A draft was removed.</translation>
    </message>
    <message>
        <source>Đang lưu bản dự thảo…</source>
        <translation>Keeping the draft…</translation>
    </message>
    <message>
        <source>Đã lưu {count} bản dự thảo.</source>
        <translation>Drafts kept: {count}.</translation>
    </message>
    <message>
        <source>Không dùng được {names}: hãy lưu thành Word (.docx) hoặc PDF.</source>
        <translation>{names} can&apos;t be used: save as Word (.docx) or PDF.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Việc chuẩn bị đến hạn</source>
        <translation>Preparations due</translation>
    </message>
    <message>
        <source>Quá {count} ngày</source>
        <translation>{count} days late</translation>
    </message>
    <message>
        <source>Còn {count} ngày</source>
        <translation>{count} days left</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>{count} việc: {names}</source>
        <translation>{count} to do: {names}</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Tìm người trùng</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Đang so từng người trong danh bạ…</source>
        <translation>Comparing the people in the directory…</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Không thấy ai bị ghi hai lần</source>
        <translation>Nobody seems to be entered twice</translation>
    </message>
    <message>
        <source>Những cặp có thể là một người</source>
        <translation>Pairs that may be one person</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Độ giống</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>Người thứ nhất</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>Người thứ hai</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{count} cặp có thể là một người</source>
        <translation>Pairs that may be one person: {count}</translation>
    </message>
    <message>
        <source>Đã gộp hai người; {count} mục được chuyển sang.</source>
        <translation>Merged; entries moved: {count}.</translation>
    </message>
    <message>
        <source>Danh sách của {events} đang ghi người này hai dòng. Hãy mở sự kiện và bỏ bớt một dòng.</source>
        <translation>This person is now twice on the list of {events}. Open the event and remove one row.</translation>
    </message>
    <message>
        <source>Đã ghi là hai người khác nhau; sẽ không hỏi lại.</source>
        <translation>Recorded as two different people; you won&apos;t be asked again.</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Lấy đại biểu từ sự kiện trước</source>
        <translation>Add delegates from an earlier event</translation>
    </message>
    <message>
        <source>Tìm sự kiện</source>
        <translation>Search events</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Chưa có sự kiện nào khác có danh sách đại biểu.</source>
        <translation>No other event has a list of delegates.</translation>
    </message>
    <message>
        <source>Các sự kiện có danh sách</source>
        <translation>Events with a list</translation>
    </message>
    <message>
        <source>Người dự thay và đại biểu phát sinh không được chép sang. Ai đã có trong danh sách thì bỏ qua; ai có trong danh bạ thì lấy chức vụ hiện nay.</source>
        <translation>Stand-ins and walk-ins are not copied. People on the list already are skipped; people in the directory get their present position.</translation>
    </message>
    <message>
        <source>Lấy danh sách</source>
        <translation>Add list</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đã lấy {added} đại biểu; {already} người đã có trong danh sách.</source>
        <translation>Delegates added: {added}; on the list already: {already}.</translation>
    </message>
</context>
<context>
    <name>EarlierTasksCard</name>
    <message>
        <source>Nhiệm vụ các kỳ trước</source>
        <translation>Tasks from earlier meetings</translation>
    </message>
    <message>
        <source>hạn {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Kết thúc nhiệm vụ…</source>
        <translation>Close task…</translation>
    </message>
</context>
<context>
    <name>ElectionDialog</name>
    <message>
        <source>Bầu cử, kết quả kiểm phiếu</source>
        <translation>Election and ballot count</translation>
    </message>
    <message>
        <source>Số người được bầu</source>
        <translation>Seats to fill</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Trúng cử khi được</source>
        <translation>Elected with</translation>
    </message>
    <message>
        <source>Theo điều lệ: &gt;1/2, 2/3 hoặc 50%</source>
        <translation>As the charter says: &gt;1/2, 2/3 or 50%</translation>
    </message>
    <message>
        <source>của</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Phiếu phát ra</source>
        <translation>Ballots issued</translation>
    </message>
    <message>
        <source>Phiếu thu về</source>
        <translation>Ballots returned</translation>
    </message>
    <message>
        <source>Phiếu hợp lệ</source>
        <translation>Valid ballots</translation>
    </message>
    <message>
        <source>Giờ kiểm phiếu</source>
        <translation>Counted at</translation>
    </message>
    <message>
        <source>Nơi kiểm phiếu</source>
        <translation>Counted where</translation>
    </message>
    <message>
        <source>như nơi họp</source>
        <translation>same as the venue</translation>
    </message>
    <message>
        <source>Ban Kiểm phiếu, trưởng ban đứng đầu</source>
        <translation>Tellers, the head first</translation>
    </message>
    <message>
        <source>Mỗi dòng một người: Ông Trần Văn An - Trưởng ban</source>
        <translation>One a line: Mr Tran Van An - Head teller</translation>
    </message>
    <message>
        <source>Ghi thêm</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu</source>
        <translation>Counting record</translation>
    </message>
    <message>
        <source>Lưu rồi xem biên bản kiểm phiếu như khi in</source>
        <translation>Save, then see the counting record as it prints</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bầu cử</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>Có mặt {present}/{summoned} đại biểu</source>
        <translation>{present} of {summoned} delegates present</translation>
    </message>
    <message>
        <source>trúng cử từ {count} phiếu</source>
        <translation>elected from {count} votes</translation>
    </message>
    <message>
        <source>Đã lưu kết quả bầu cử.</source>
        <translation>Election saved.</translation>
    </message>
</context>
<context>
    <name>ElectionLine</name>
    <message>
        <source>Ứng cử viên, kết quả kiểm phiếu…</source>
        <translation>Candidates and count…</translation>
    </message>
    <message>
        <source>Chưa có ứng cử viên</source>
        <translation>No candidates yet</translation>
    </message>
    <message>
        <source>{count} ứng cử viên, chưa ghi đủ kết quả</source>
        <translation>{count} candidates, count incomplete</translation>
    </message>
    <message>
        <source>Chưa có người trúng cử</source>
        <translation>Nobody is elected yet</translation>
    </message>
    <message>
        <source>Trúng cử: {names}</source>
        <translation>Elected: {names}</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Việc khác với mục này</source>
        <translation>More actions with this entry</translation>
    </message>
    <message>
        <source>số {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>Người khác vừa sửa mục này thành:</source>
        <translation>Somebody else has just changed this to:</translation>
    </message>
    <message>
        <source>Giữ bản của tôi</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Lấy bản mới</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>(đã xóa hết chữ)</source>
        <translation>(all words deleted)</translation>
    </message>
    <message>
        <source>tán thành {yes}, không tán thành {no}, ý kiến khác {other}</source>
        <translation>for {yes}, against {no}, other {other}</translation>
    </message>
    <message>
        <source>Đổi loại</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>Chuyển sang mục</source>
        <translation>Move to item</translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation>Other matters</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Xóa khỏi biên bản</source>
        <translation>Delete from the minutes</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Không ghi gì cho mục này</source>
        <translation>Nothing recorded for this item</translation>
    </message>
    <message>
        <source>Chưa ghi gì cho mục này</source>
        <translation>Nothing recorded for this item yet</translation>
    </message>
    <message>
        <source>Gõ vào ô bên dưới. Alt+1 đến Alt+7 chọn loại, Ctrl+Enter ghi vào.</source>
        <translation>Type into the field below. Alt+1 to Alt+7 choose the kind, Ctrl+Enter records.</translation>
    </message>
    <message>
        <source>Đã xóa một mục khỏi biên bản.</source>
        <translation>Entry deleted from the minutes.</translation>
    </message>
</context>
<context>
    <name>ErrorDesk</name>
    <message>
        <source>Bàn hội nghị gặp lỗi</source>
        <translation>MeetingDesk ran into a fault</translation>
    </message>
    <message>
        <source>Phần mềm gặp một lỗi không ngờ tới. Những gì đã nhập trước đó vẫn còn nguyên; việc vừa làm có thể chưa được lưu.</source>
        <translation>The program ran into an unexpected fault. What was entered before is safe; what you just did may not have been saved.</translation>
    </message>
    <message>
        <source>Không ghi được báo cáo lỗi vào máy này.</source>
        <translation>The fault report could not be written on this computer.</translation>
    </message>
    <message>
        <source>Báo cáo lỗi đã ghi vào:
{path}</source>
        <translation>A fault report was written to:
{path}</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>EventLineColumns</name>
    <message>
        <source>Nhập</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Buổi</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>{day}, cả ngày</source>
        <translation>{day}, all day</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Mở tệp đã lưu</source>
        <translation>Open saved file</translation>
    </message>
    <message>
        <source>Mở thư mục chứa tệp</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>Chưa in, chưa xuất</source>
        <translation>Not printed or exported</translation>
    </message>
    <message>
        <source>thư nháp</source>
        <translation>draft e-mail</translation>
    </message>
    <message>
        <source>Đã in lúc {when}</source>
        <translation>Printed at {when}</translation>
    </message>
    <message>
        <source>Đã in {when}</source>
        <translation>Printed {when}</translation>
    </message>
    <message>
        <source>Đã xuất {kind} lúc {when}</source>
        <translation>{kind} exported at {when}</translation>
    </message>
    <message>
        <source>Đã xuất {kind} {when}</source>
        <translation>{kind} exported {when}</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Năm ký</source>
        <translation>Year signed</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By organisation</translation>
    </message>
    <message>
        <source>Theo năm ký</source>
        <translation>By year signed</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Còn hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Sắp hết hạn</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Cam kết xong</source>
        <translation>Commitments done</translation>
    </message>
</context>
<context>
    <name>FileDropArea</name>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Tệp phù hợp ({patterns})</source>
        <translation>Suitable files ({patterns})</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Lưu tệp</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Đang ghi {name}…</source>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Loại sự kiện</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Mọi chủ trì</source>
        <translation>All chairs</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All organisers</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Mọi địa điểm</source>
        <translation>All venues</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Search the list</translation>
    </message>
</context>
<context>
    <name>FindTimeDialog</name>
    <message>
        <source>Tìm giờ rảnh</source>
        <translation>Find a time</translation>
    </message>
    <message>
        <source>Người, đơn vị cần có mặt</source>
        <translation>People and organisations needed</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chọn giờ này</source>
        <translation>Choose this time</translation>
    </message>
    <message>
        <source>Những nơi họp được</source>
        <translation>Venues that will do</translation>
    </message>
    <message>
        <source>không xét</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Tính cả Thứ Bảy, Chủ Nhật và ngày nghỉ</source>
        <translation>Include weekends and holidays</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Số chỗ cần</source>
        <translation>Seats needed</translation>
    </message>
    <message>
        <source>Thời lượng</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Khoảng ngày</source>
        <translation>Range of days</translation>
    </message>
    <message>
        <source>Trong giờ</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Chưa có giờ nào</source>
        <translation>No times yet</translation>
    </message>
    <message>
        <source>Các giờ có thể họp, tốt nhất ở trên</source>
        <translation>Possible times, the best first</translation>
    </message>
    <message>
        <source>{minutes} phút</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} giờ</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} giờ {minutes} phút</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Rảnh</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Vướng</source>
        <translation>In the way</translation>
    </message>
    <message>
        <source>Hãy nhập ngày như 25/4/2023.</source>
        <translation>Type a day such as 25/4/2023.</translation>
    </message>
    <message>
        <source>{count} giờ không vướng gì, giờ tốt nhất ở trên cùng.</source>
        <translation>{count} times with nothing in the way, the best at the top.</translation>
    </message>
    <message>
        <source>Không có giờ nào trống hẳn. Dưới đây là những giờ ít vướng nhất.</source>
        <translation>No time is entirely free. These have the least in the way.</translation>
    </message>
    <message>
        <source>Không có giờ nào trong khoảng ngày này. Hãy nới khoảng ngày.</source>
        <translation>There is no time within these days. Widen the range.</translation>
    </message>
</context>
<context>
    <name>FormWays</name>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Nhập phiếu trả lời</source>
        <translation>Take in an answer form</translation>
    </message>
</context>
<context>
    <name>FreeTimePlanner</name>
    <message>
        <source>Tìm giờ rảnh…</source>
        <translation>Find a time…</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Nhóm đại biểu thường mời</source>
        <translation>Standing groups of delegates</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mời cả nhóm dự sự kiện…</source>
        <translation>Invite the group to an event…</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Chưa có nhóm nào</source>
        <translation>No groups yet</translation>
    </message>
    <message>
        <source>Các nhóm</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Gõ tên nhóm mới rồi nhấn Enter</source>
        <translation>Type a new group&apos;s name and press Enter</translation>
    </message>
    <message>
        <source>Nhóm mới</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Gõ tên, điện thoại, đơn vị để thêm người</source>
        <translation>Type a name, telephone or organisation to add people</translation>
    </message>
    <message>
        <source>Thêm người vào nhóm</source>
        <translation>Add people to the group</translation>
    </message>
    <message>
        <source>Nhóm này chưa có ai</source>
        <translation>Nobody in this group yet</translation>
    </message>
    <message>
        <source>Người trong nhóm</source>
        <translation>People in the group</translation>
    </message>
    <message>
        <source>Bỏ người đã chọn khỏi nhóm</source>
        <translation>Take the chosen people out of the group</translation>
    </message>
    <message>
        <source>Đã xóa nhóm; mọi người vẫn ở trong danh bạ.</source>
        <translation>Group deleted; its people stay in the directory.</translation>
    </message>
    <message>
        <source>Đã bỏ {count} người khỏi nhóm.</source>
        <translation>People taken out of the group: {count}.</translation>
    </message>
</context>
<context>
    <name>HallView</name>
    <message>
        <source>Sơ đồ chỗ ngồi</source>
        <translation>Seating plan</translation>
    </message>
    <message>
        <source>{seat}: trống, giữ cho {organization}</source>
        <translation>{seat}: free, kept for {organization}</translation>
    </message>
    <message>
        <source>{seat}: trống</source>
        <translation>{seat}: free</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Thông tin biên bản</source>
        <translation>About the minutes</translation>
    </message>
    <message>
        <source>Giờ bắt đầu</source>
        <translation>Began at</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>tự cấp</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Thành phần, ghi thêm</source>
        <translation>Attendance, additions</translation>
    </message>
    <message>
        <source>Lời kết</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
</context>
<context>
    <name>HeadConflict</name>
    <message>
        <source>Giữ bản của tôi</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Lấy bản mới</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Người khác vừa sửa “{field}”.</source>
        <translation>Somebody else has just changed “{field}”.</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bản mới: {text}</source>
        <translation>Their text: {text}</translation>
    </message>
    <message>
        <source>Bản của bạn: {text}</source>
        <translation>Your text: {text}</translation>
    </message>
</context>
<context>
    <name>HeadLines</name>
    <message>
        <source>Thêm dòng</source>
        <translation>Add line</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Tạo sự kiện</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Mở dữ liệu mẫu</source>
        <translation>Open sample data</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Bắt đầu bằng sự kiện đầu tiên</source>
        <translation>Begin with your first event</translation>
    </message>
    <message>
        <source>Đặt tên, giờ và nơi họp. Sau đó lập chương trình, danh sách đại biểu, in danh sách ký tên và ghi biên bản ngay trong sự kiện.</source>
        <translation>Give it a title, a time and a venue. Then plan the agenda, list the delegates, print the attendance sheet and write the minutes right in the event.</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Những ngày còn lại trong tuần</source>
        <translation>Rest of the week</translation>
    </message>
    <message>
        <source>Cần bổ sung</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Chương trình phối hợp đến hạn</source>
        <translation>Agreements due</translation>
    </message>
    <message>
        <source>Nhiệm vụ đến hạn</source>
        <translation>Tasks due</translation>
    </message>
    <message>
        <source>Âm lịch: {day}/{month}</source>
        <translation>Lunar date: {day}/{month}</translation>
    </message>
    <message>
        <source>Không còn sự kiện nào trong tuần.</source>
        <translation>No more events this week.</translation>
    </message>
    <message>
        <source>Hôm nay không có sự kiện.</source>
        <translation>No events today.</translation>
    </message>
    <message>
        <source>Sự kiện gần nhất</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>Không thiếu gì cho các sự kiện sắp tới.</source>
        <translation>Nothing is missing for the coming events.</translation>
    </message>
    <message>
        <source>Xem thêm {count} sự kiện</source>
        <translation>Show more events: {count}</translation>
    </message>
    <message>
        <source>Sơ kết giữa kỳ ngày {day}: {title}</source>
        <translation>Mid-term review on {day}: {title}</translation>
    </message>
    <message>
        <source>Chuẩn bị tổng kết, ký tiếp; hết hạn ngày {day}: {title}</source>
        <translation>Prepare final review and renewal; ends on {day}: {title}</translation>
    </message>
    <message>
        <source>Gia hạn hoặc ký tiếp; hết hạn ngày {day}: {title}</source>
        <translation>Extend or renew; ends on {day}: {title}</translation>
    </message>
    <message>
        <source>Hết hạn ngày {day}: {title}</source>
        <translation>Ends on {day}: {title}</translation>
    </message>
    <message>
        <source>Quá {count} ngày</source>
        <translation>{count} d overdue</translation>
    </message>
    <message>
        <source>Còn {count} ngày</source>
        <translation>{count} d left</translation>
    </message>
</context>
<context>
    <name>HostTextPanel</name>
    <message>
        <source>Lời dẫn của MC</source>
        <translation>Words of the MC</translation>
    </message>
    <message>
        <source>MC nói gì ở mục này? Lời dẫn được in trong kịch bản điều hành.</source>
        <translation>What does the MC say here? It is printed in the run-of-show.</translation>
    </message>
    <message>
        <source>Gợi ý lời dẫn</source>
        <translation>Suggest words</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ông/Bà</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Để trống: theo “Loại đại biểu” chọn ở dưới.</source>
        <translation>Empty: as “Kind of delegate” chosen below.</translation>
    </message>
    <message>
        <source>Là ai trong danh bạ</source>
        <translation>Person in the directory</translation>
    </message>
    <message>
        <source>Người mới</source>
        <translation>New person</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nhập danh sách đại biểu</source>
        <translation>Import a list of delegates</translation>
    </message>
    <message>
        <source>Thả tệp Excel, Word, ODS hoặc CSV vào đây. Cũng có thể chép danh sách trong Excel, Word, Zalo rồi bấm “Dán danh sách đã chép”.</source>
        <translation>Drop an Excel, Word, ODS or CSV file here. Or copy a list in Excel, Word or Zalo and press “Paste copied list”.</translation>
    </message>
    <message>
        <source>Dán danh sách đã chép</source>
        <translation>Paste copied list</translation>
    </message>
    <message>
        <source>Lưu mẫu trống để gửi các đơn vị điền…</source>
        <translation>Save blank form to send out…</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Không đọc được loại tệp này: {name}. Hãy chọn tệp Excel, Word, ODS, CSV.</source>
        <translation>This kind of file can&apos;t be read: {name}. Choose an Excel, Word, ODS or CSV file.</translation>
    </message>
    <message>
        <source>Mẫu danh sách đại biểu</source>
        <translation>Form for a list of delegates</translation>
    </message>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Nhập {count} đại biểu</source>
        <translation>Import delegates: {count}</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã nhập {count} đại biểu.</source>
        <translation>Delegates imported: {count}.</translation>
    </message>
</context>
<context>
    <name>ImportOptionsBar</name>
    <message>
        <source>Thêm người mới vào danh bạ</source>
        <translation>Add new people to the directory</translation>
    </message>
    <message>
        <source>Cập nhật danh bạ theo danh sách này</source>
        <translation>Update the directory from this list</translation>
    </message>
    <message>
        <source>Loại đại biểu</source>
        <translation>Kind of delegate</translation>
    </message>
    <message>
        <source>Căn cứ lưu dữ liệu</source>
        <translation>Basis for keeping the data</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Từng dòng sẽ nhập</source>
        <translation>Rows to be imported</translation>
    </message>
    <message>
        <source>Các cột được ghép như lần trước với tệp cùng dạng này.</source>
        <translation>The columns are matched as last time for this form of file.</translation>
    </message>
    <message>
        <source>Ghép lại theo tiêu đề</source>
        <translation>Match again by headings</translation>
    </message>
    <message>
        <source>Chỉ xem một kết quả</source>
        <translation>Show one result only</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Dòng tiêu đề</source>
        <translation>Heading row</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Viết hoa lại {count} họ tên</source>
        <translation>Recapitalise names: {count}</translation>
    </message>
    <message>
        <source>Cột “{column}” viết bằng {encoding}, chuyển sang Unicode: {evidence}</source>
        <translation>Column “{column}” is written in {encoding}, converted to Unicode: {evidence}</translation>
    </message>
    <message>
        <source>Bỏ dấu chọn nếu chữ đã đúng sẵn.</source>
        <translation>Clear the tick if the text was right already.</translation>
    </message>
    <message>
        <source>Sẽ nhập {taken} trong {total} dòng.</source>
        <translation>Rows to be imported: {taken} of {total}.</translation>
    </message>
    <message>
        <source>Bỏ qua {count} dòng không phải là người (nhóm, tổng số, chữ ký).</source>
        <translation>Rows skipped because they aren&apos;t people (groups, totals, signatures): {count}.</translation>
    </message>
    <message>
        <source>Xem mọi dòng</source>
        <translation>Show all rows</translation>
    </message>
    <message>
        <source>Chỉ xem: {verdict} ({count})</source>
        <translation>Show only: {verdict} ({count})</translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kết quả từng dòng</source>
        <translation>Result of each row</translation>
    </message>
    <message>
        <source>Lưu kết quả…</source>
        <translation>Save result…</translation>
    </message>
    <message>
        <source>Đã nhập {delegates} đại biểu; thêm {people} người và {organizations} đơn vị vào danh bạ, cập nhật {updated} người; bỏ qua {left} dòng.</source>
        <translation>Delegates imported: {delegates}; added to the directory: {people} people, {organizations} organisations; people updated: {updated}; rows skipped: {left}.</translation>
    </message>
    <message>
        <source>Đã nhập</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Kết quả nhập {name}</source>
        <translation>Import result {name}</translation>
    </message>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
</context>
<context>
    <name>InfoCard</name>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tìm sự kiện đã ký</source>
        <translation>Search signing events</translation>
    </message>
    <message>
        <source>Mở sự kiện</source>
        <translation>Open event</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Nơi ký</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Ký tại sự kiện</source>
        <translation>Signing event</translation>
    </message>
    <message>
        <source>Nội dung phối hợp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>InfoTab</name>
    <message>
        <source>Ví dụ: Tổng kết CTPH 2018-2022</source>
        <translation>For example: Review 2018-2022</translation>
    </message>
    <message>
        <source>Tìm trong danh bạ đơn vị</source>
        <translation>Search organisations in the directory</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event title</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Hiện trên lịch và trong tên tệp thay cho tên đầy đủ.</source>
        <translation>Shown in the calendar and in file names instead of the full name.</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Mục đích, yêu cầu</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Ghi chú nội bộ</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Theo mẫu chung của cơ quan</source>
        <translation>As set for the office</translation>
    </message>
    <message>
        <source>Theo lựa chọn chung của cơ quan</source>
        <translation>As set for the office</translation>
    </message>
    <message>
        <source>Ví dụ: 2/3. Để trống nếu không cần</source>
        <translation>For example 2/3. Leave empty if not needed</translation>
    </message>
    <message>
        <source>Văn bản và biểu quyết</source>
        <translation>Papers and voting</translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Tỷ lệ có mặt</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Lưu giữ đến</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>Sau ngày này, sự kiện được nhắc xem lại để xóa dữ liệu cá nhân.</source>
        <translation>After this date you are reminded to review the event and erase personal data.</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>Người đang ở trong phòng</source>
        <translation>Who is in the room</translation>
    </message>
    <message>
        <source>Chưa có ai trong phòng</source>
        <translation>Nobody is in the room yet</translation>
    </message>
    <message>
        <source>từ {time}</source>
        <translation>since {time}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photos</translation>
    </message>
</context>
<context>
    <name>IntakeReport</name>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Đã thêm {added} ảnh; {failed} tệp không dùng được.</source>
        <translation>Photos added: {added}; files that couldn&apos;t be used: {failed}.</translation>
    </message>
    <message>
        <source>Các tệp</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>{name}: ảnh này đã có, không thêm lần nữa.</source>
        <translation>{name}: this photo is here already and was not added again.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>InvitationColumns</name>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa gửi thư</source>
        <translation>Not written to</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Dự thay</source>
        <translation>Stand-ins</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Gửi lỗi</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Đang chờ gửi</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Chưa gửi được</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>thư giấy</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>{day}, {way}</source>
        <translation>{day}, {way}</translation>
    </message>
    <message>
        <source>{name} dự thay</source>
        <translation>{name} stands in</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Thư mời</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Trả lời lúc</source>
        <translation>Answered at</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>InvitationsTab</name>
    <message>
        <source>Đồng ý dự</source>
        <translation>Is coming</translation>
    </message>
    <message>
        <source>Cử người dự thay…</source>
        <translation>Sends somebody instead…</translation>
    </message>
    <message>
        <source>Vắng có lý do…</source>
        <translation>Excused…</translation>
    </message>
    <message>
        <source>Bỏ ghi trả lời</source>
        <translation>Take the answer back</translation>
    </message>
    <message>
        <source>Ghi đã gửi bằng thư giấy</source>
        <translation>Note as sent on paper</translation>
    </message>
    <message>
        <source>Ghi đã gửi qua Zalo</source>
        <translation>Note as sent by Zalo</translation>
    </message>
    <message>
        <source>Gửi thư mời…</source>
        <translation>Send invitations…</translation>
    </message>
    <message>
        <source>Nhắc người chưa trả lời…</source>
        <translation>Remind those who are silent…</translation>
    </message>
    <message>
        <source>Gửi tiếp thư đang chờ</source>
        <translation>Send what is waiting</translation>
    </message>
    <message>
        <source>Nhật ký gửi thư…</source>
        <translation>Mail log…</translation>
    </message>
    <message>
        <source>In giấy mời…</source>
        <translation>Print invitations…</translation>
    </message>
    <message>
        <source>Xuất phiếu trả lời (Excel)…</source>
        <translation>Export the answer form (Excel)…</translation>
    </message>
    <message>
        <source>Nhập phiếu trả lời…</source>
        <translation>Take in an answer form…</translation>
    </message>
    <message>
        <source>Xuất danh sách trộn thư cho Word, Zalo…</source>
        <translation>Export a list for mail merge and Zalo…</translation>
    </message>
    <message>
        <source>Không có ai ở đây</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>Lập danh sách đại biểu ở phần Đại biểu rồi gửi thư mời và ghi trả lời ở đây.</source>
        <translation>Make the list under Delegates, then send invitations and note answers here.</translation>
    </message>
    <message>
        <source>Thư mời và trả lời</source>
        <translation>Invitations and answers</translation>
    </message>
    <message>
        <source>Hạn trả lời</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Việc khác với thư mời</source>
        <translation>More to do with invitations</translation>
    </message>
    <message>
        <source>Đã mời {invited} người, {answered} người đã trả lời</source>
        <translation>{invited} invited, {answered} answered</translation>
    </message>
    <message>
        <source>Gửi tiếp {count} thư đang chờ</source>
        <translation>Send {count} waiting e-mails</translation>
    </message>
    <message>
        <source>{count} đại biểu</source>
        <translation>Delegates: {count}</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Absent with a reason</translation>
    </message>
    <message>
        <source>Đã ghi trả lời của {count} đại biểu.</source>
        <translation>Answers of {count} delegates noted.</translation>
    </message>
    <message>
        <source>Đã ghi gửi thư mời cho {count} đại biểu.</source>
        <translation>Letters to {count} delegates noted as sent.</translation>
    </message>
</context>
<context>
    <name>InviteGroupDialog</name>
    <message>
        <source>Mời cả nhóm dự sự kiện</source>
        <translation>Invite the group to an event</translation>
    </message>
    <message>
        <source>Gõ tên sự kiện</source>
        <translation>Type the event&apos;s title</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Loại đại biểu</source>
        <translation>Kind of delegate</translation>
    </message>
    <message>
        <source>Thêm {count} người của nhóm “{name}” vào danh sách đại biểu.</source>
        <translation>Adds the people of the group “{name}” to the list of delegates: {count}.</translation>
    </message>
    <message>
        <source>Không mời</source>
        <translation>Don&apos;t invite</translation>
    </message>
    <message>
        <source>Mời</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Đã thêm {added} người; {already} người đã có trong danh sách.</source>
        <translation>Added: {added}; already on the list: {already}.</translation>
    </message>
</context>
<context>
    <name>InvitedDialog</name>
    <message>
        <source>Đơn vị được mời và chỉ tiêu</source>
        <translation>Invited organisations and quotas</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị để mời</source>
        <translation>Type an organisation&apos;s name to invite it</translation>
    </message>
    <message>
        <source>Mời đơn vị</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Số đại biểu mỗi đơn vị</source>
        <translation>Delegates per organisation</translation>
    </message>
    <message>
        <source> đại biểu</source>
        <translation> delegates</translation>
    </message>
    <message>
        <source>Chưa mời đơn vị nào cử đại biểu.</source>
        <translation>No organisation invited to send delegates yet.</translation>
    </message>
    <message>
        <source>Đơn vị được mời</source>
        <translation>Invited organisations</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mỗi đơn vị</source>
        <translation>For each</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Đã có tên</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Không giới hạn</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Còn thiếu {count}</source>
        <translation>Missing {count}</translation>
    </message>
    <message>
        <source>Vượt {count}</source>
        <translation>{count} too many</translation>
    </message>
    <message>
        <source>Đủ</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Chỉ tiêu phải là số.</source>
        <translation>The quota must be a number.</translation>
    </message>
    <message>
        <source>Đã rút lời mời.</source>
        <translation>Invitation withdrawn.</translation>
    </message>
    <message>
        <source>{count} đơn vị, chỉ tiêu {quota} đại biểu, đã có tên {registered}</source>
        <translation>Organisations: {count}, quota of delegates: {quota}, named: {registered}</translation>
    </message>
</context>
<context>
    <name>ItemBar</name>
    <message>
        <source>Chữ mới</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chỗ điền</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Hình</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Mặt trước</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Mặt sau</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Vừa cửa sổ</source>
        <translation>Fit window</translation>
    </message>
    <message>
        <source>Thêm {what}</source>
        <translation>Add {what}</translation>
    </message>
    <message>
        <source>Hình chữ nhật</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Đường kẻ</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Hình bầu dục</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Dự kiến {span}</source>
        <translation>Planned {span}</translation>
    </message>
    <message>
        <source>thực tế {span}, quá {over} phút</source>
        <translation>actual {span}, {over} min over</translation>
    </message>
    <message>
        <source>thực tế {span}</source>
        <translation>actual {span}</translation>
    </message>
    <message>
        <source>từ {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>quá {span}</source>
        <translation>over by {span}</translation>
    </message>
    <message>
        <source>còn {span}</source>
        <translation>{span} left</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Các phần trên mặt này</source>
        <translation>Parts on this face</translation>
    </message>
    <message>
        <source>Chữ trống</source>
        <translation>Empty text</translation>
    </message>
    <message>
        <source>Mã QR</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Hình chữ nhật</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Đường kẻ</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Hình bầu dục</source>
        <translation>Ellipse</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Màu mã QR</source>
        <translation>Colour of the QR code</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Chọn ảnh khác…</source>
        <translation>Choose another picture…</translation>
    </message>
    <message>
        <source>Trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Trên</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Rộng</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Cao</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Chữ trên thẻ</source>
        <translation>Text on the card</translation>
    </message>
    <message>
        <source>Chèn chỗ điền</source>
        <translation>Insert field</translation>
    </message>
    <message>
        <source>Phông chữ</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Font size</translation>
    </message>
    <message>
        <source>Chữ đậm</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Chữ nghiêng</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Viết hoa hết</source>
        <translation>All capitals</translation>
    </message>
    <message>
        <source>Sát trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Giữa</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Sát phải</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Căn ngang</source>
        <translation>Horizontal alignment</translation>
    </message>
    <message>
        <source>Dưới</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Căn dọc</source>
        <translation>Vertical alignment</translation>
    </message>
    <message>
        <source>Thu nhỏ chữ trước</source>
        <translation>Shrink first</translation>
    </message>
    <message>
        <source>Xuống dòng trước</source>
        <translation>Wrap first</translation>
    </message>
    <message>
        <source>Khi chữ dài</source>
        <translation>When the text is long</translation>
    </message>
    <message>
        <source>Màu chữ</source>
        <translation>Text colour</translation>
    </message>
    <message>
        <source>Phông</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Kiểu</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Ngang</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Dọc</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Khi dài</source>
        <translation>If long</translation>
    </message>
    <message>
        <source>Hình chữ nhật</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Đường kẻ</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Hình bầu dục</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Hình</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Màu nền</source>
        <translation>Fill colour</translation>
    </message>
    <message>
        <source>Màu nét</source>
        <translation>Line colour</translation>
    </message>
    <message>
        <source>Nét dày</source>
        <translation>Line width</translation>
    </message>
    <message>
        <source>Bo góc</source>
        <translation>Round corners</translation>
    </message>
    <message>
        <source>Nền</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Nét</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Dày</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Không có chỗ điền “{gap}”. Hãy dùng nút “Chèn chỗ điền”.</source>
        <translation>There is no field “{gap}”. Use the “Insert field” button.</translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Ai</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Số mục</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Chưa có việc nào được ghi</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>Thay đổi của việc đã chọn</source>
        <translation>Changes of the selected act</translation>
    </message>
    <message>
        <source>Chọn một việc để xem thay đổi trước và sau.</source>
        <translation>Select an act to see what it changed, before and after.</translation>
    </message>
    <message>
        <source>Nhật ký chỉ ghi thêm, mỗi mục nối với mục trước bằng mã kiểm tra: ai sửa cũng lộ khi kiểm tra kho dữ liệu.</source>
        <translation>The journal is only ever added to, and each entry is tied to the one before by a check code: tampering shows when the workspace is checked.</translation>
    </message>
</context>
<context>
    <name>KeptFolder</name>
    <message>
        <source>Cập nhật lúc {moment}.</source>
        <translation>Updated at {moment}.</translation>
    </message>
</context>
<context>
    <name>LayoutBar</name>
    <message>
        <source>Kiểu sắp ghế</source>
        <translation>Seating style</translation>
    </message>
    <message>
        <source>Chủ tịch đoàn</source>
        <translation>Presidium</translation>
    </message>
    <message>
        <source>Dãy</source>
        <translation>Aisles</translation>
    </message>
    <message>
        <source>Ghế mỗi cạnh bên</source>
        <translation>Chairs per side</translation>
    </message>
    <message>
        <source>Ghế cạnh đáy</source>
        <translation>Chairs at the base</translation>
    </message>
    <message>
        <source>Số bàn</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Ghế mỗi bàn</source>
        <translation>Chairs per table</translation>
    </message>
    <message>
        <source>Số hàng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Ghế mỗi hàng</source>
        <translation>Chairs per row</translation>
    </message>
</context>
<context>
    <name>LetterheadForm</name>
    <message>
        <source>Dòng bên trái</source>
        <translation>Left lines</translation>
    </message>
    <message>
        <source>Dòng bên phải</source>
        <translation>Right lines</translation>
    </message>
    <message>
        <source>Tên mẫu</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Paper number</translation>
    </message>
    <message>
        <source>{number}: số, {kind}: loại văn bản, {symbol}: chữ viết tắt cơ quan</source>
        <translation>{number}: number, {kind}: kind of paper, {symbol}: the office&apos;s abbreviation</translation>
    </message>
    <message>
        <source>Cỡ chữ Quốc hiệu - Tiêu ngữ</source>
        <translation>Size of national title - motto</translation>
    </message>
    <message>
        <source>Cỡ chữ nội dung</source>
        <translation>Size of body text</translation>
    </message>
    <message>
        <source>Giãn dòng</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Trên</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Dưới</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Phải</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Lề {side}</source>
        <translation>{side} margin</translation>
    </message>
    <message>
        <source>Lề trang</source>
        <translation>Margins</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Các mẫu đầu văn bản</source>
        <translation>Letterheads</translation>
    </message>
    <message>
        <source>Mẫu có sẵn: tạo bản sao để sửa.</source>
        <translation>Built in: make a copy to edit it.</translation>
    </message>
    <message>
        <source>Tạo bản sao</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{name} (bản sao)</source>
        <translation>{name} (copy)</translation>
    </message>
    <message>
        <source>Đã xóa mẫu đầu văn bản</source>
        <translation>Letterhead deleted</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>Ảnh trùng cảnh và ảnh mờ</source>
        <translation>Similar and blurred photos</translation>
    </message>
    <message>
        <source>Đang xem từng ảnh…</source>
        <translation>Looking at each photo…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Xóa ảnh đã đánh dấu</source>
        <translation>Remove the ticked photos</translation>
    </message>
    <message>
        <source>Đang tìm ảnh trùng cảnh…</source>
        <translation>Looking for similar photos…</translation>
    </message>
    <message>
        <source>Cảnh {number}: {count} ảnh</source>
        <translation>Scene {number}: {count} photos</translation>
    </message>
    <message>
        <source>Ảnh mờ</source>
        <translation>Blurred photos</translation>
    </message>
    <message>
        <source>Không có ảnh trùng cảnh hay ảnh mờ.</source>
        <translation>No photo is similar to another or blurred.</translation>
    </message>
    <message>
        <source>{name}, nét nhất</source>
        <translation>{name}, the sharpest</translation>
    </message>
    <message>
        <source>{count} ảnh được đánh dấu để xóa</source>
        <translation>{count} photos ticked for removal</translation>
    </message>
    <message>
        <source>Đã xóa ảnh trùng cảnh và ảnh mờ.</source>
        <translation>Similar and blurred photos removed.</translation>
    </message>
</context>
<context>
    <name>LineColumns</name>
    <message>
        <source>Thứ, ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sửa {fields}</source>
        <translation>Changed: {fields}</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Hãy nhập giờ như 8h30, hoặc Sáng, Chiều.</source>
        <translation>Enter a time like 8h30, or Morning, Afternoon.</translation>
    </message>
    <message>
        <source>{content} (hoãn)</source>
        <translation>{content} (postponed)</translation>
    </message>
    <message>
        <source>Sự kiện của cơ quan: bấm đúp để mở và sửa ở đó.</source>
        <translation>An event of the office: double-click to open and edit it there.</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Vào</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Ra (F5)</source>
        <translation>Out (F5)</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{name} (F7)</source>
        <translation>{name} (F7)</translation>
    </message>
    <message>
        <source>Danh sách đang đếm: {name}</source>
        <translation>List being counted: {name}</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Đã xóa danh sách {name}.</source>
        <translation>List {name} deleted.</translation>
    </message>
    <message>
        <source>Danh sách đang xem: {name}</source>
        <translation>List shown: {name}</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Thêm danh sách…</source>
        <translation>Add List…</translation>
    </message>
    <message>
        <source>Sửa danh sách này…</source>
        <translation>Edit This List…</translation>
    </message>
    <message>
        <source>Xóa danh sách này</source>
        <translation>Delete This List</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Thêm danh sách điểm danh</source>
        <translation>Add an attendance list</translation>
    </message>
    <message>
        <source>Sửa danh sách</source>
        <translation>Edit the list</translation>
    </message>
    <message>
        <source>Ví dụ: Bữa trưa ngày 25/4</source>
        <translation>For example: Lunch on 25/4</translation>
    </message>
    <message>
        <source>Tên danh sách</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Đếm gì</source>
        <translation>What it counts</translation>
    </message>
    <message>
        <source>Giờ theo chương trình</source>
        <translation>Times by the agenda</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Ai thuộc danh sách</source>
        <translation>Who belongs on it</translation>
    </message>
    <message>
        <source>Danh sách này đếm riêng: người đã quét ở đây không được tính là có mặt ở sự kiện, và ngược lại. Muộn, về sớm tính theo giờ ghi ở trên; để trống thì không tính.</source>
        <translation>This list counts on its own: who is scanned here does not count as present at the event, nor the other way round. Late and early go by the times above; left empty, nobody is late or early.</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tự ghi giờ</source>
        <translation>Enter times by hand</translation>
    </message>
    <message>
        <source>Ghi ngày và giờ như 25/4/2023, 8h30.</source>
        <translation>Enter day and time like 25/4/2023, 8h30.</translation>
    </message>
    <message>
        <source>Hãy đánh dấu ai thuộc danh sách.</source>
        <translation>Tick who belongs on the list.</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Xuất danh sách đang xem</source>
        <translation>Export the list shown</translation>
    </message>
    <message>
        <source>Bảng tính Excel…</source>
        <translation>Excel workbook…</translation>
    </message>
    <message>
        <source>Tệp CSV…</source>
        <translation>CSV file…</translation>
    </message>
    <message>
        <source>Danh thiếp điện tử cho điện thoại (vCard)…</source>
        <translation>Contact cards for telephones (vCard)…</translation>
    </message>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Tệp CSV</source>
        <translation>CSV file</translation>
    </message>
    <message>
        <source>Danh thiếp điện tử</source>
        <translation>Contact cards</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sáng, tối</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Phông chữ</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Phông của hệ thống</source>
        <translation>System font</translation>
    </message>
</context>
<context>
    <name>MailLogDialog</name>
    <message>
        <source>Nhật ký gửi thư</source>
        <translation>Mail log</translation>
    </message>
    <message>
        <source>Chưa gửi thư điện tử nào cho sự kiện này.</source>
        <translation>No e-mail was sent for this event yet.</translation>
    </message>
    <message>
        <source>Gửi lại</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Không gửi nữa</source>
        <translation>Don&apos;t send</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Gửi cho</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Loại thư</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Chương trình đã ngừng giữa lúc gửi thư này. Hãy hỏi người nhận trước khi gửi lại.</source>
        <translation>The program ended while this e-mail was being sent. Ask the recipient before you send it again.</translation>
    </message>
    <message>
        <source>Đã rút {count} thư khỏi hàng chờ.</source>
        <translation>{count} e-mails taken out of the queue.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Máy chủ thư điện tử</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Máy chủ</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Mã hóa</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Cổng</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Để trống nếu máy chủ không yêu cầu đăng nhập.</source>
        <translation>Leave empty if the server asks for none.</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Giữ trong kho mật khẩu của máy tính này, không ghi vào kho dữ liệu. Để trống nếu không đổi.</source>
        <translation>Kept in this PC&apos;s keyring, never in the workspace. Leave empty to keep it as it is.</translation>
    </message>
    <message>
        <source>Văn phòng Ủy ban MTTQ Việt Nam thành phố</source>
        <translation>Văn phòng Ủy ban MTTQ Việt Nam thành phố</translation>
    </message>
    <message>
        <source>Tên người gửi</source>
        <translation>Sender&apos;s name</translation>
    </message>
    <message>
        <source>Địa chỉ gửi đi</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>Địa chỉ nhận trả lời</source>
        <translation>Address for answers</translation>
    </message>
    <message>
        <source>Để trống nếu trả lời về địa chỉ gửi đi.</source>
        <translation>Leave empty if answers come to the sender&apos;s address.</translation>
    </message>
    <message>
        <source>Nhiều nhất mỗi phút</source>
        <translation>At most a minute</translation>
    </message>
    <message>
        <source>Nhiều nhà cung cấp chặn tài khoản gửi quá nhanh.</source>
        <translation>Many providers block accounts that send too fast.</translation>
    </message>
    <message>
        <source>Thử kết nối</source>
        <translation>Try the connection</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Đang thử kết nối…</source>
        <translation>Trying the connection…</translation>
    </message>
    <message>
        <source>Kết nối được, máy chủ nhận đăng nhập. Chưa gửi thư nào.</source>
        <translation>Connected, and the server accepts the password. Nothing was sent.</translation>
    </message>
    <message>
        <source>Đã ghi máy chủ thư.</source>
        <translation>Mail server kept.</translation>
    </message>
    <message>
        <source>Đã ghi máy chủ thư. Máy này không có kho mật khẩu, nên mật khẩu chỉ được giữ đến khi đóng chương trình.</source>
        <translation>Mail server kept. This PC has no keyring, so the password is held only until the program is closed.</translation>
    </message>
</context>
<context>
    <name>Mailer</name>
    <message>
        <source>Gửi thư điện tử</source>
        <translation>Send e-mail</translation>
    </message>
    <message>
        <source>Mật khẩu của {user} trên {host}</source>
        <translation>Password of {user} on {host}</translation>
    </message>
    <message>
        <source>Đang gửi thư mời…</source>
        <translation>Sending invitations…</translation>
    </message>
    <message>
        <source>Đã gửi {sent} thư.</source>
        <translation>{sent} e-mails sent.</translation>
    </message>
    <message>
        <source>{failed} thư không gửi được.</source>
        <translation>{failed} could not be sent.</translation>
    </message>
    <message>
        <source>{waiting} thư sẽ được gửi lại sau 5 phút.</source>
        <translation>{waiting} will be tried again in 5 minutes.</translation>
    </message>
    <message>
        <source>Đã dừng; các thư còn lại vẫn chờ gửi.</source>
        <translation>Stopped; the rest still waits.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bàn hội nghị</source>
        <translation>MeetingDesk</translation>
    </message>
    <message>
        <source>Lệnh</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Chỉ xem: tài khoản này không được sửa kho dữ liệu.</source>
        <translation>Read-only: this account may not change the workspace.</translation>
    </message>
    <message>
        <source>Chỉ xem: {holder} đang mở kho dữ liệu này. Chưa thể sửa cho đến khi bên đó đóng.</source>
        <translation>Read only: {holder} has this workspace open. Nothing can be edited until they close it.</translation>
    </message>
    <message>
        <source>Chỉ xem: không ghi được vào thư mục của kho dữ liệu này.</source>
        <translation>Read only: the folder of this workspace can&apos;t be written to.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Sơ đồ các đơn vị đã ký với nhau</source>
        <translation>Map of who has signed with whom</translation>
    </message>
    <message>
        <source>và {count} đơn vị ký ít hơn; hãy lọc để xem</source>
        <translation>and others that signed less: {count}; filter to see them</translation>
    </message>
</context>
<context>
    <name>MappingBar</name>
    <message>
        <source>Các cột của tệp</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Cột {number}</source>
        <translation>Column {number}</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Đã ghi có mặt {count} đại biểu.</source>
        <translation>{count} delegates marked present.</translation>
    </message>
    <message>
        <source>{count} đại biểu</source>
        <translation>{count} delegates</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Đã ghi vắng có lý do {count} đại biểu.</source>
        <translation>{count} delegates marked excused.</translation>
    </message>
    <message>
        <source>Đã ghi vắng không lý do {count} đại biểu.</source>
        <translation>{count} delegates marked absent without excuse.</translation>
    </message>
    <message>
        <source>Đã ghi ra về {count} đại biểu.</source>
        <translation>{count} delegates checked out.</translation>
    </message>
    <message>
        <source>Đã bỏ đánh dấu {count} đại biểu.</source>
        <translation>Marks of {count} delegates taken back.</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Đại biểu tìm thấy</source>
        <translation>Delegates found</translation>
    </message>
    <message>
        <source>Cho vào (Enter)</source>
        <translation>Let in (Enter)</translation>
    </message>
    <message>
        <source>Không thấy ai khớp. F3: thêm đại biểu phát sinh.</source>
        <translation>Nobody matches. F3: add a walk-in.</translation>
    </message>
    <message>
        <source>Có {count} người khớp. Chọn bằng ↑ ↓ rồi nhấn Enter.</source>
        <translation>Matches: {count}. Choose with ↑ ↓, then press Enter.</translation>
    </message>
    <message>
        <source>↑ ↓ để chọn, Enter để cho vào, F2 nếu có người dự thay.</source>
        <translation>↑ ↓ to choose, Enter to let in, F2 if somebody stands in.</translation>
    </message>
    <message>
        <source>đã có mặt {time}</source>
        <translation>in since {time}</translation>
    </message>
</context>
<context>
    <name>MeetingCalendarCommands</name>
    <message>
        <source>Tìm giờ rảnh…</source>
        <translation>Find a time…</translation>
    </message>
    <message>
        <source>Xuất sự kiện ra tệp lịch (.ics)…</source>
        <translation>Export the event to a calendar file (.ics)…</translation>
    </message>
    <message>
        <source>Xuất cả loạt ra tệp lịch (.ics)…</source>
        <translation>Export the series to a calendar file (.ics)…</translation>
    </message>
    <message>
        <source>Đã chuyển sự kiện sang {moment}.</source>
        <translation>The event was moved to {moment}.</translation>
    </message>
</context>
<context>
    <name>MeetingLife</name>
    <message>
        <source>Đánh dấu đã thông báo</source>
        <translation>Mark as announced</translation>
    </message>
    <message>
        <source>Kết thúc hồ sơ</source>
        <translation>Close the file</translation>
    </message>
    <message>
        <source>Đưa về dự kiến</source>
        <translation>Back to planned</translation>
    </message>
    <message>
        <source>Hoãn sự kiện…</source>
        <translation>Postpone the event…</translation>
    </message>
    <message>
        <source>Hủy sự kiện…</source>
        <translation>Cancel the event…</translation>
    </message>
    <message>
        <source>Hoãn từ {day}</source>
        <translation>Postponed from {day}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>Đã kết thúc hồ sơ, dù {lacks}.</source>
        <translation>The file was closed; still missing: {lacks}.</translation>
    </message>
    <message>
        <source>Đã hoãn sang {when}.</source>
        <translation>Postponed to {when}.</translation>
    </message>
    <message>
        <source>Hủy sự kiện</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Sự kiện đã chuyển sang: {state}</source>
        <translation>The event is now: {state}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Về danh sách sự kiện</source>
        <translation>Back to the list of events</translation>
    </message>
    <message>
        <source>Việc khác với sự kiện này</source>
        <translation>More actions with this event</translation>
    </message>
    <message>
        <source>Các phần của sự kiện</source>
        <translation>Parts of the event</translation>
    </message>
    <message>
        <source>Lặp lại sự kiện…</source>
        <translation>Repeat the event…</translation>
    </message>
    <message>
        <source>Đã thêm {count} buổi sau.</source>
        <translation>{count} later events were added.</translation>
    </message>
    <message>
        <source>Nhân bản sự kiện…</source>
        <translation>Copy event…</translation>
    </message>
    <message>
        <source>Xóa sự kiện</source>
        <translation>Delete event</translation>
    </message>
    <message>
        <source>Phần tiếp theo</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Phần trước</source>
        <translation>Previous part</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Tìm theo tên, địa điểm</source>
        <translation>Search by title, venue</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sắp tới</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Đã qua</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Loại sự kiện</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Danh sách sự kiện</source>
        <translation>List of events</translation>
    </message>
    <message>
        <source>Gộp sự kiện lặp lại</source>
        <translation>One line per series</translation>
    </message>
    <message>
        <source>Mỗi loạt sắp tới một dòng: buổi gần nhất</source>
        <translation>Coming events of a series take one line: the next</translation>
    </message>
    <message>
        <source>Tạo sự kiện</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Mở sự kiện</source>
        <translation>Open event</translation>
    </message>
    <message>
        <source>Nhân bản sự kiện…</source>
        <translation>Copy event…</translation>
    </message>
    <message>
        <source>Địa điểm họp…</source>
        <translation>Venues…</translation>
    </message>
    <message>
        <source>Xuất sự kiện đã chọn ra tệp lịch (.ics)…</source>
        <translation>Export the selected events to a calendar file (.ics)…</translation>
    </message>
    <message>
        <source>Xóa sự kiện đã chọn</source>
        <translation>Delete selected events</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event title</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{title} (và {count} buổi sau)</source>
        <translation>{title} (and {count} more)</translation>
    </message>
    <message>
        <source>{title} (hoãn từ {day})</source>
        <translation>{title} (postponed from {day})</translation>
    </message>
    <message>
        <source>Không có sự kiện nào như vậy</source>
        <translation>No such events</translation>
    </message>
    <message>
        <source>Thử bớt từ hoặc chọn Tất cả.</source>
        <translation>Try fewer words, or choose All.</translation>
    </message>
    <message>
        <source>Chưa có sự kiện nào</source>
        <translation>No events yet</translation>
    </message>
    <message>
        <source>Tạo sự kiện đầu tiên để bắt đầu.</source>
        <translation>Create your first event to begin.</translation>
    </message>
    <message>
        <source>{count} sự kiện</source>
        <translation>Events: {count}</translation>
    </message>
    <message>
        <source>Lịch sự kiện</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Kỳ này chưa có sự kiện nào diễn ra</source>
        <translation>No event took place in this period</translation>
    </message>
    <message>
        <source>Tìm theo tên sự kiện</source>
        <translation>Search by event title</translation>
    </message>
    <message>
        <source>Thống kê theo sự kiện</source>
        <translation>Figures by event</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Dự thay</source>
        <translation>Stand-ins</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Có lý do</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Khách dự</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Phát sinh</source>
        <translation>Walk-ins</translation>
    </message>
    <message>
        <source>{count} sự kiện</source>
        <translation>Events: {count}</translation>
    </message>
    <message>
        <source>{count} sự kiện chưa điểm danh nên không tính tỷ lệ.</source>
        <translation>Events without attendance, left out of the rates: {count}.</translation>
    </message>
    <message>
        <source>Chưa điểm danh</source>
        <translation>No attendance</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Sự &amp;kiện</source>
        <translation>Eve&amp;nt</translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Danh sách sự kiện</source>
        <translation>List of events</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Mở hoặc tạo kho dữ liệu khác…</source>
        <translation>Open or create another workspace…</translation>
    </message>
    <message>
        <source>Mở thư mục của kho dữ liệu</source>
        <translation>Open the workspace&apos;s folder</translation>
    </message>
    <message>
        <source>Nhập từ tệp lịch (.ics)…</source>
        <translation>Import a calendar file (.ics)…</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Tìm mọi thứ…</source>
        <translation>Find anything…</translation>
    </message>
    <message>
        <source>Toàn màn hình</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Giao diện sáng, tối</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Hoàn tác: {act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <source>Làm lại: {act}</source>
        <translation>Redo: {act}</translation>
    </message>
    <message>
        <source>Bàn hội nghị (MeetingDesk) {version}

Bàn tổ chức hội nghị của cơ quan, trên một máy tính.
Phần mềm tự do, giấy phép GPL-3.0 hoặc mới hơn.</source>
        <translation>MeetingDesk (Bàn hội nghị) {version}

An office&apos;s conference desk, on one computer.
Free software, licensed under the GPL-3.0 or later.</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Gộp thành một người</source>
        <translation>Merge into one person</translation>
    </message>
    <message>
        <source>Là hai người khác nhau</source>
        <translation>Two different people</translation>
    </message>
    <message>
        <source>Chọn một cặp ở bên trái để so từng phần.</source>
        <translation>Choose a pair on the left to compare.</translation>
    </message>
    <message>
        <source>Chọn phần đúng ở mỗi dòng. Chức vụ, nhóm, lịch sử dự họp của cả hai được giữ.</source>
        <translation>Choose the right value in each row. Positions, groups and attendance of both are kept.</translation>
    </message>
    <message>
        <source>Một bên không đồng ý dùng ảnh: sau khi gộp vẫn là không đồng ý.</source>
        <translation>One of them does not agree to the use of photos: that stays after merging.</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ông/Bà</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Căn cứ lưu</source>
        <translation>Basis for keeping</translation>
    </message>
    <message>
        <source>{text} (đến {day})</source>
        <translation>{text} (to {day})</translation>
    </message>
    <message>
        <source>{count} sự kiện</source>
        <translation>events: {count}</translation>
    </message>
    <message>
        <source>{count} vai trò</source>
        <translation>roles: {count}</translation>
    </message>
    <message>
        <source>{count} lần ký</source>
        <translation>signatures: {count}</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ</source>
        <translation>tasks: {count}</translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message>
        <source>Bắt đầu ghi biên bản</source>
        <translation>Begin the minutes</translation>
    </message>
    <message>
        <source>Bắt đầu mục</source>
        <translation>Begin item</translation>
    </message>
    <message>
        <source>Kết thúc mục</source>
        <translation>End item</translation>
    </message>
    <message>
        <source>Mục sau</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Mục trước</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Ghi: {kind}</source>
        <translation>Record: {kind}</translation>
    </message>
    <message>
        <source>Ẩn hoặc hiện phần thông tin</source>
        <translation>Show or hide the details</translation>
    </message>
    <message>
        <source>Các phiên bản…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Thêm ảnh vào mục này…</source>
        <translation>Add photos to this item…</translation>
    </message>
    <message>
        <source>Mục này phải có quyết định</source>
        <translation>This item needs a decision</translation>
    </message>
    <message>
        <source>Lấy lại bản đã sửa…</source>
        <translation>Take an edited file back…</translation>
    </message>
    <message>
        <source>Mẫu biên bản…</source>
        <translation>Minutes template…</translation>
    </message>
    <message>
        <source>Chữ viết tắt…</source>
        <translation>Abbreviations…</translation>
    </message>
    <message>
        <source>Chưa có biên bản</source>
        <translation>No minutes yet</translation>
    </message>
    <message>
        <source>Biên bản đi theo chương trình; thành phần tham dự lấy từ điểm danh, không phải gõ.</source>
        <translation>The minutes follow the agenda; attendance is taken from the check-in, no typing needed.</translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation>Other matters</translation>
    </message>
    <message>
        <source>Ô soạn còn nội dung chưa ghi nên chưa đổi sang {name}.</source>
        <translation>The field still holds unrecorded words, so it did not switch to {name}.</translation>
    </message>
    <message>
        <source>Ô soạn còn nội dung chưa ghi vào biên bản. Hãy ghi vào hoặc xóa đi.</source>
        <translation>The box still holds text that isn&apos;t in the minutes. Record it or clear it.</translation>
    </message>
</context>
<context>
    <name>MonthSide</name>
    <message>
        <source>Tháng này chưa có sự kiện</source>
        <translation>No events this month</translation>
    </message>
    <message>
        <source>Âm lịch: {day}/{month}</source>
        <translation>Lunar: {day}/{month}</translation>
    </message>
    <message>
        <source>Ngày làm bù</source>
        <translation>Make-up working day</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>{month} năm {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Làm bù</source>
        <translation>Make-up day</translation>
    </message>
    <message>
        <source>+{count} nữa</source>
        <translation>+{count} more</translation>
    </message>
</context>
<context>
    <name>NeededList</name>
    <message>
        <source>Gõ tên người hoặc đơn vị cần có mặt</source>
        <translation>Type the name of a person or organisation</translation>
    </message>
    <message>
        <source>Thêm “{text}” theo tên</source>
        <translation>Add “{text}” by name</translation>
    </message>
    <message>
        <source>Thêm người, đơn vị cần có mặt</source>
        <translation>Add people and organisations needed</translation>
    </message>
    <message>
        <source>Người, đơn vị cần có mặt</source>
        <translation>People and organisations needed</translation>
    </message>
</context>
<context>
    <name>NewAgreementDialog</name>
    <message>
        <source>Ghi văn bản ký kết</source>
        <translation>Record an agreement</translation>
    </message>
    <message>
        <source>Ví dụ: Chương trình phối hợp bảo vệ môi trường giai đoạn 2023-2025</source>
        <translation>For example: Coordination programme for environmental protection 2023-2025</translation>
    </message>
    <message>
        <source>01/CTrPH-STNMT-LHH</source>
        <translation>01/CTrPH-STNMT-LHH</translation>
    </message>
    <message>
        <source>Tìm văn bản giai đoạn trước, nếu có</source>
        <translation>Search for the earlier agreement, if any</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Loại, số</source>
        <translation>Kind, number</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Nơi ký</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Hiệu lực từ</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Kế tiếp của</source>
        <translation>Succeeds</translation>
    </message>
    <message>
        <source>Các bên ký</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Một văn bản chung cho tất cả các bên</source>
        <translation>One agreement for all parties</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi vào sổ</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{host} ký riêng với từng đơn vị ({count} văn bản)</source>
        <translation>{host} signs with each organisation ({count} agreements)</translation>
    </message>
    <message>
        <source>Chưa có ngày ký: sẽ ghi là dự thảo.</source>
        <translation>No date of signing: recorded as a draft.</translation>
    </message>
    <message>
        <source>Có ngày ký: sẽ ghi là đã ký.</source>
        <translation>With a date of signing: recorded as signed.</translation>
    </message>
    <message>
        <source>Hãy ghi tên văn bản.</source>
        <translation>Enter the title.</translation>
    </message>
    <message>
        <source>Đã ghi {count} văn bản ký kết.</source>
        <translation>Agreements recorded: {count}.</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>Tạo sự kiện</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Ví dụ: Hội nghị tổng kết công tác năm</source>
        <translation>For example: Year-end review conference</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event title</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lặp lại</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Không tạo</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tìm giờ rảnh…</source>
        <translation>Find a time…</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho sự kiện.</source>
        <translation>Give the event a title.</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>Tạo kho dữ liệu mới</source>
        <translation>Create a new workspace</translation>
    </message>
    <message>
        <source>Ví dụ: Ủy ban MTTQ Việt Nam thành phố Cần Thơ</source>
        <translation>For example: Ủy ban MTTQ Việt Nam thành phố Cần Thơ</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Chọn nơi khác…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Tạo kho dữ liệu</source>
        <translation>Create workspace</translation>
    </message>
    <message>
        <source>Bàn hội nghị</source>
        <translation>MeetingDesk</translation>
    </message>
    <message>
        <source>Chọn nơi đặt kho dữ liệu</source>
        <translation>Choose where to keep the workspace</translation>
    </message>
    <message>
        <source>Hãy ghi tên cơ quan.</source>
        <translation>Enter the name of the office.</translation>
    </message>
    <message>
        <source>Thư mục này đã có và không trống. Hãy chọn nơi khác hoặc đổi tên.</source>
        <translation>This folder exists and is not empty. Choose another place or change the name.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Cấp số văn bản</source>
        <translation>Give out a number</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cấp số</source>
        <translation>Give out number</translation>
    </message>
    <message>
        <source>Văn bản này chưa có số</source>
        <translation>This paper has no number yet</translation>
    </message>
    <message>
        <source>Số tiếp theo của loại {kind} trong năm {year} là {number}. Số đã cấp không dùng lại cho văn bản khác.</source>
        <translation>The next number for {kind} in {year} is {number}. A number once given out is never used for another paper.</translation>
    </message>
    <message>
        <source>Đã cấp số {number}</source>
        <translation>Number {number} given out</translation>
    </message>
    <message>
        <source>Ngày ban hành: {day}</source>
        <translation>Date of issue: {day}</translation>
    </message>
    <message>
        <source>Hãy nhập ngày, ví dụ 14/4/2023.</source>
        <translation>Enter a date, for example 14/4/2023.</translation>
    </message>
    <message>
        <source>Đã cấp số {number}.</source>
        <translation>Number {number} given out.</translation>
    </message>
</context>
<context>
    <name>OfficeDaysDialog</name>
    <message>
        <source>Ngày nghỉ, ngày làm bù</source>
        <translation>Days off and make-up days</translation>
    </message>
    <message>
        <source>Chưa có ngày nào</source>
        <translation>No days yet</translation>
    </message>
    <message>
        <source>Ngày lễ theo luật đã có sẵn. Thêm ngày nghỉ hoán đổi, ngày làm bù theo thông báo của Chính phủ, hoặc ngày nghỉ riêng của cơ quan.</source>
        <translation>Public holidays are built in. Add swapped days off and make-up days from the Government&apos;s notice, or days off of the office&apos;s own.</translation>
    </message>
    <message>
        <source>Thêm ngày nghỉ</source>
        <translation>Add a day off</translation>
    </message>
    <message>
        <source>Thêm ngày làm bù</source>
        <translation>Add a make-up day</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Thứ</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên ngày nghỉ</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Làm bù</source>
        <translation>Make-up</translation>
    </message>
    <message>
        <source>Hãy nhập ngày như 25/4/2023.</source>
        <translation>Type a day such as 25/4/2023.</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Trên văn bản</source>
        <translation>On papers</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Sở Tài nguyên và Môi trường</source>
        <translation>Sở Tài nguyên và Môi trường</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Superior office</translation>
    </message>
    <message>
        <source>Ủy ban nhân dân thành phố Cần Thơ</source>
        <translation>Ủy ban nhân dân thành phố Cần Thơ</translation>
    </message>
    <message>
        <source>Chữ viết tắt trong số văn bản</source>
        <translation>Abbreviation in paper numbers</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>Nơi lưu</source>
        <translation>Filed at</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Mẫu đầu văn bản</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Giờ làm việc</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ngày nghỉ, ngày làm bù…</source>
        <translation>Days off and make-up days…</translation>
    </message>
    <message>
        <source>Ví dụ: {example}</source>
        <translation>For example: {example}</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Đang mở {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
</context>
<context>
    <name>OrganizationBoard</name>
    <message>
        <source>{count} đơn vị · trang {page}/{pages}</source>
        <translation>{count} organisations · page {page}/{pages}</translation>
    </message>
    <message>
        <source>(không ghi đơn vị)</source>
        <translation>(no organisation)</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>Sửa đơn vị</source>
        <translation>Edit organisation</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị cấp trên</source>
        <translation>Type the superior organisation&apos;s name</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị kế tục</source>
        <translation>Type the successor&apos;s name</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên gọi tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Viết tắt</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Số nhỏ đứng trước khi xếp danh sách theo lễ tân.</source>
        <translation>Lower numbers come first when lists are put in protocol order.</translation>
    </message>
    <message>
        <source>Thứ tự lễ tân</source>
        <translation>Protocol order</translation>
    </message>
    <message>
        <source>Có từ ngày</source>
        <translation>Exists from</translation>
    </message>
    <message>
        <source>Danh sách và văn bản cũ giữ nguyên tên cũ.</source>
        <translation>Old lists and papers keep the old name.</translation>
    </message>
    <message>
        <source>Hết hiệu lực ngày</source>
        <translation>Ceased on</translation>
    </message>
    <message>
        <source>Đơn vị kế tục</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Hãy nhập tên đơn vị.</source>
        <translation>Enter the organisation&apos;s name.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày như 25/4/2023.</source>
        <translation>Enter the date like 25/4/2023.</translation>
    </message>
    <message>
        <source>Hãy chọn một đơn vị trong danh sách gợi ý.</source>
        <translation>Choose an organisation from the suggestions.</translation>
    </message>
</context>
<context>
    <name>OrganizationHistoryDialog</name>
    <message>
        <source>Lịch sử dự họp của đơn vị</source>
        <translation>Attendance history of the organisation</translation>
    </message>
    <message>
        <source>Chưa có sự kiện nào đã diễn ra</source>
        <translation>No events held yet</translation>
    </message>
    <message>
        <source>Từng năm</source>
        <translation>Year by year</translation>
    </message>
    <message>
        <source>Chưa được mời dự sự kiện nào</source>
        <translation>Not invited to any event yet</translation>
    </message>
    <message>
        <source>Từng lần được mời</source>
        <translation>Each invitation</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Được mời</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Cử người dự thay</source>
        <translation>Sent a stand-in</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tham dự</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>OrganizationTree</name>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Search organisations</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Hiện cả đơn vị đã hết hiệu lực</source>
        <translation>Show organisations that have ceased</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>{name} (đến {day})</source>
        <translation>{name} (to {day})</translation>
    </message>
</context>
<context>
    <name>OrganizationsList</name>
    <message>
        <source>Số có mặt của từng đơn vị</source>
        <translation>Present by organisation</translation>
    </message>
    <message>
        <source>(không ghi đơn vị)</source>
        <translation>(no organisation)</translation>
    </message>
    <message>
        <source>có mặt {present}/{summoned}</source>
        <translation>present {present}/{summoned}</translation>
    </message>
    <message>
        <source>ngoài triệu tập: {count}</source>
        <translation>not summoned: {count}</translation>
    </message>
    <message>
        <source>dự thay {count}</source>
        <translation>stand-ins: {count}</translation>
    </message>
</context>
<context>
    <name>OrganizationsTab</name>
    <message>
        <source>Kỳ này chưa có gì để thống kê</source>
        <translation>Nothing to report for this period</translation>
    </message>
    <message>
        <source>Số liệu lấy từ danh sách đại biểu, điểm danh, sổ ký kết và nhiệm vụ.</source>
        <translation>The figures come from lists of delegates, attendance, signings and tasks.</translation>
    </message>
    <message>
        <source>Tìm theo tên đơn vị</source>
        <translation>Search by organisation</translation>
    </message>
    <message>
        <source>Thống kê theo đơn vị</source>
        <translation>Figures by organisation</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Không ghi đơn vị</source>
        <translation>No organisation</translation>
    </message>
    <message>
        <source>Dự/mời</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Sự kiện có dự</source>
        <translation>Events attended</translation>
    </message>
    <message>
        <source>Sự kiện được mời</source>
        <translation>Events invited to</translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Dự thay</source>
        <translation>Stand-ins</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Có lý do</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Không lý do</source>
        <translation>Unexcused</translation>
    </message>
    <message>
        <source>Ký mới</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cam kết</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Cam kết hoàn thành</source>
        <translation>Commitments met</translation>
    </message>
    <message>
        <source>Cam kết đến hạn</source>
        <translation>Commitments due</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nhiệm vụ hoàn thành</source>
        <translation>Tasks done</translation>
    </message>
    <message>
        <source>Nhiệm vụ được giao</source>
        <translation>Tasks given</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{count} đơn vị · Cam kết và nhiệm vụ: số đã xong trên số đến hạn trong kỳ.</source>
        <translation>Organisations: {count} · Commitments and tasks: done out of those due in the period.</translation>
    </message>
    <message>
        <source>Đơn vị này chưa có trong danh bạ.</source>
        <translation>This organisation isn&apos;t in the directory.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Các trang in</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PaperExporter</name>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Văn bản Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Lưu {paper}</source>
        <translation>Save {paper}</translation>
    </message>
    <message>
        <source>In {paper}</source>
        <translation>Print {paper}</translation>
    </message>
    <message>
        <source>Đang in {paper}…</source>
        <translation>Printing {paper}…</translation>
    </message>
    <message>
        <source>Đang ghi {name}…</source>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Thư nháp đã mở trong phần mềm thư; bản lưu: {name}</source>
        <translation>The draft has opened in the mail program; kept as {name}</translation>
    </message>
    <message>
        <source>Máy này chưa có phần mềm mở thư nháp {name}. Hãy đính kèm tệp PDF.</source>
        <translation>This PC has no program for the draft {name}. Attach the PDF instead.</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đã có tệp này</source>
        <translation>File exists already</translation>
    </message>
    <message>
        <source>Tệp {name} đã được sửa sau lần xuất trước.</source>
        <translation>The file {name} was changed after the last export.</translation>
    </message>
    <message>
        <source>Trong thư mục này đã có tệp {name}, không phải do lần xuất trước ghi.</source>
        <translation>This folder already has a file {name} that the last export did not write.</translation>
    </message>
    <message>
        <source>Giữ cả hai thì bản mới mang thêm số ở cuối tên. Thay thế thì mất bản đang có.</source>
        <translation>Keep both, and the new one gets a number at the end of its name. Replace, and the one that is there is lost.</translation>
    </message>
    <message>
        <source>Giữ cả hai</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Đã gửi {count} trang tới {printer}</source>
        <translation>Pages sent to {printer}: {count}</translation>
    </message>
</context>
<context>
    <name>PaperFontField</name>
    <message>
        <source>Phông chữ của văn bản</source>
        <translation>Font of the papers</translation>
    </message>
    <message>
        <source>Tinos (kèm theo phần mềm)</source>
        <translation>Tinos (comes with the program)</translation>
    </message>
    <message>
        <source>Times New Roman (của máy này)</source>
        <translation>Times New Roman (of this PC)</translation>
    </message>
    <message>
        <source>Máy này không có đủ bốn tệp phông Times New Roman được phép nhúng; văn bản in bằng Tinos, chữ rộng như nhau.</source>
        <translation>This PC lacks one of the four Times New Roman files that may be embedded; papers are set in Tinos, with letters of the same width.</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Thư nháp</source>
        <translation>Draft e-mail</translation>
    </message>
    <message>
        <source>Mở thư nháp có đính kèm tệp PDF trong phần mềm thư</source>
        <translation>Open a draft with the PDF attached in the mail program</translation>
    </message>
    <message>
        <source>Ký số…</source>
        <translation>Sign digitally…</translation>
    </message>
    <message>
        <source>Lưu thành tệp PDF, đúng như các trang bên dưới</source>
        <translation>Save as a PDF file, exactly like the pages below</translation>
    </message>
    <message>
        <source>Lưu thành tệp Word để sửa tiếp</source>
        <translation>Save as a Word file to go on editing</translation>
    </message>
    <message>
        <source>Lưu danh sách thành tệp Excel</source>
        <translation>Save the list as an Excel file</translation>
    </message>
    <message>
        <source>Công cụ của văn bản này</source>
        <translation>Tools of this paper</translation>
    </message>
    <message>
        <source>Tạo lại</source>
        <translation>Make again</translation>
    </message>
    <message>
        <source>Dùng làm mặc định của cơ quan</source>
        <translation>Use as the office&apos;s default</translation>
    </message>
    <message>
        <source>Về lựa chọn mặc định</source>
        <translation>Back to default options</translation>
    </message>
    <message>
        <source>Phóng to trang</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Thu nhỏ trang</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Vừa cả trang</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Chưa tạo được trang in</source>
        <translation>The pages could not be made</translation>
    </message>
    <message>
        <source>Báo cáo lỗi đã được ghi lại.</source>
        <translation>A fault report was written.</translation>
    </message>
    <message>
        <source>Đã dừng tạo trang</source>
        <translation>Making the pages was stopped</translation>
    </message>
    <message>
        <source>Từ nay mọi sự kiện dùng các lựa chọn này.</source>
        <translation>From now on all events use these options.</translation>
    </message>
</context>
<context>
    <name>PartiesCard</name>
    <message>
        <source>Các bên và người ký</source>
        <translation>Parties and signatories</translation>
    </message>
    <message>
        <source>Chưa có bên nào</source>
        <translation>No parties yet</translation>
    </message>
    <message>
        <source>Thêm bên ký: gõ tên đơn vị</source>
        <translation>Add a party: type an organisation&apos;s name</translation>
    </message>
    <message>
        <source>Ghi “{text}”</source>
        <translation>Record “{text}”</translation>
    </message>
    <message>
        <source>Chọn người ký…</source>
        <translation>Choose signatory…</translation>
    </message>
    <message>
        <source>Thêm người cùng ký…</source>
        <translation>Add co-signatory…</translation>
    </message>
    <message>
        <source>Chuyển bên lên trước</source>
        <translation>Move party forward</translation>
    </message>
    <message>
        <source>Bỏ khỏi văn bản</source>
        <translation>Remove from the agreement</translation>
    </message>
    <message>
        <source>Bên ký</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Chức vụ khi ký</source>
        <translation>Position at signing</translation>
    </message>
    <message>
        <source>Ký thay mặt</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Số của bên</source>
        <translation>Party&apos;s number</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên người ký trước.</source>
        <translation>Enter the signatory&apos;s name first.</translation>
    </message>
    <message>
        <source>Đã bỏ khỏi văn bản.</source>
        <translation>Removed from the agreement.</translation>
    </message>
</context>
<context>
    <name>PartyLines</name>
    <message>
        <source>Gõ tên các đơn vị cùng ký vào ô bên dưới</source>
        <translation>Type the co-signing organisations in the box below</translation>
    </message>
    <message>
        <source>Các bên ký</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Thêm bên ký: gõ tên đơn vị</source>
        <translation>Add a party: type an organisation&apos;s name</translation>
    </message>
    <message>
        <source>Ghi “{text}”</source>
        <translation>Record “{text}”</translation>
    </message>
    <message>
        <source>Bỏ bên đang chọn</source>
        <translation>Remove selected party</translation>
    </message>
    <message>
        <source>Bên ký</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Chức vụ khi ký</source>
        <translation>Position at signing</translation>
    </message>
    <message>
        <source>Ký thay mặt</source>
        <translation>On behalf of</translation>
    </message>
</context>
<context>
    <name>PassagesList</name>
    <message>
        <source>Mười lượt gần nhất</source>
        <translation>Last ten scans</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Taken back</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Mức chi từng người</source>
        <translation>Amount for each person</translation>
    </message>
    <message>
        <source>Chưa có ai để chi</source>
        <translation>Nobody to pay yet</translation>
    </message>
    <message>
        <source>Thêm đại biểu, hoặc ghi chủ trì, báo cáo viên trong thông tin sự kiện.</source>
        <translation>Add delegates, or name the chair and rapporteurs in the details of the event.</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nhập số tiền của riêng một người; xóa trống để theo mức chi của nhóm.</source>
        <translation>Enter one person&apos;s own amount; clear it to follow the group&apos;s rate.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tư cách</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>Mức riêng. Xóa trống để theo mức chi của nhóm.</source>
        <translation>Own amount. Clear it to follow the group&apos;s rate.</translation>
    </message>
    <message>
        <source>Theo mức chi của nhóm.</source>
        <translation>By the group&apos;s rate.</translation>
    </message>
    <message>
        <source>Cộng của những người có mặt: {total} đồng</source>
        <translation>Total of those present: {total} đồng</translation>
    </message>
    <message>
        <source>Hãy nhập số tiền, ví dụ 500.000.</source>
        <translation>Enter an amount, for example 500.000.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Điều hành</source>
        <translation>Who runs it</translation>
    </message>
    <message>
        <source>Thêm người chủ trì</source>
        <translation>Add a chair</translation>
    </message>
    <message>
        <source>Thêm thư ký</source>
        <translation>Add a secretary</translation>
    </message>
    <message>
        <source>Thêm người dẫn chương trình</source>
        <translation>Add an MC</translation>
    </message>
    <message>
        <source>Thêm báo cáo viên</source>
        <translation>Add a rapporteur</translation>
    </message>
    <message>
        <source>Thêm người phát biểu chỉ đạo</source>
        <translation>Add a directing speaker</translation>
    </message>
    <message>
        <source>Thêm người chứng kiến</source>
        <translation>Add a witness</translation>
    </message>
    <message>
        <source>Thêm người của ban tổ chức</source>
        <translation>Add an organizer</translation>
    </message>
    <message>
        <source>Thêm vai trò khác</source>
        <translation>Add another part</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Ông/Bà</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
</context>
<context>
    <name>PeopleDataTab</name>
    <message>
        <source>Lưu giữ đến hết năm sau</source>
        <translation>Keep to the end of next year</translation>
    </message>
    <message>
        <source>Xóa sự kiện quá hạn lưu giữ</source>
        <translation>Delete events kept too long</translation>
    </message>
    <message>
        <source>Xóa sự kiện</source>
        <translation>Delete event</translation>
    </message>
    <message>
        <source>Dữ liệu của một người</source>
        <translation>One person&apos;s data</translation>
    </message>
    <message>
        <source>Khi có người yêu cầu xem, nhận bản sao hoặc xóa dữ liệu của mình, tìm người đó ở đây.</source>
        <translation>When someone asks to see, get a copy of or erase their data, look them up here.</translation>
    </message>
    <message>
        <source>Tìm theo họ tên, điện thoại</source>
        <translation>Search by name, telephone</translation>
    </message>
    <message>
        <source>Sự kiện đã quá thời hạn lưu giữ</source>
        <translation>Events kept past their time</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Ngày tổ chức</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Lưu giữ đến</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Không có sự kiện nào quá thời hạn lưu giữ</source>
        <translation>No event is kept past its time</translation>
    </message>
    <message>
        <source>Thời hạn lưu giữ được đặt ở phần Thông tin của sự kiện.</source>
        <translation>How long to keep an event is set under Details of the event.</translation>
    </message>
    <message>
        <source>Đã gia hạn lưu giữ đến hết năm sau.</source>
        <translation>Now kept to the end of next year.</translation>
    </message>
    <message>
        <source>Đã xóa {count} sự kiện.</source>
        <translation>Events deleted: {count}.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Tìm người</source>
        <translation>Find people</translation>
    </message>
    <message>
        <source>Những người chưa có chỗ</source>
        <translation>People without a seat</translation>
    </message>
    <message>
        <source>Chưa có chỗ: {count}</source>
        <translation>Without a seat: {count}</translation>
    </message>
    <message>
        <source>Vắng hoặc thuộc ban tổ chức: không được xếp tự động.</source>
        <translation>Absent or organising staff: not seated automatically.</translation>
    </message>
    <message>
        <source>Chỗ cũ {seat} không có trong sơ đồ này.</source>
        <translation>The old seat {seat} isn&apos;t in this plan.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Người trong danh bạ</source>
        <translation>People in the directory</translation>
    </message>
    <message>
        <source>Chỉ xem một nhóm</source>
        <translation>Show one group only</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>People: {count}</translation>
    </message>
    <message>
        <source>Mọi nhóm</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Danh bạ</source>
        <translation>Directory</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Từ ngày đến ngày</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Gộp đơn vị cũ vào đơn vị kế tục</source>
        <translation>Count old organisations with their successors</translation>
    </message>
    <message>
        <source>Bỏ chọn để đếm riêng từng đơn vị theo tên trước khi sáp nhập, đổi tên.</source>
        <translation>Clear to count each organisation under its name before merging or renaming.</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>{part} năm {year}</source>
        <translation>{part} {year}</translation>
    </message>
</context>
<context>
    <name>PersonDataDialog</name>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Dữ liệu đang lưu về người này</source>
        <translation>Data kept about this person</translation>
    </message>
    <message>
        <source>Toàn bộ những gì kho dữ liệu này giữ về một người. Người đó có quyền xem, nhận bản sao và yêu cầu xóa; mỗi lần xuất và xóa đều ghi vào nhật ký.</source>
        <translation>Everything this workspace holds about one person. They have the right to see it, get a copy and ask for erasure; each export and erasure is written in the journal.</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Xuất JSON…</source>
        <translation>Export JSON…</translation>
    </message>
    <message>
        <source>Xóa dữ liệu…</source>
        <translation>Erase data…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Tệp JSON</source>
        <translation>JSON file</translation>
    </message>
    <message>
        <source>Xóa dữ liệu cá nhân của {name}?</source>
        <translation>Erase the personal data of {name}?</translation>
    </message>
    <message>
        <source>Điện thoại, email, ghi chú, chức vụ, lý do vắng và nội dung nhật ký về người này bị xóa hẳn, không hoàn tác được. Biên bản đã hoàn chỉnh và văn bản đã ký giữ lại họ tên; nơi khác tên được thay. Bản sao lưu cũ còn dữ liệu này cho đến khi bị thay, chậm nhất 12 tháng.</source>
        <translation>Telephone, email, notes, positions, reasons for absence and journal entries about this person are erased for good; this can&apos;t be undone. Final minutes and signed papers keep the name; elsewhere it is replaced. Old backups keep these data until they are replaced, at the latest after 12 months.</translation>
    </message>
    <message>
        <source>Xóa vĩnh viễn</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Đang xóa dữ liệu cá nhân…</source>
        <translation>Erasing personal data…</translation>
    </message>
    <message>
        <source>Đã xóa. Họ tên được giữ ở {count} chỗ trong văn bản đã ban hành.</source>
        <translation>Erased. Places where issued papers keep the name: {count}.</translation>
    </message>
    <message>
        <source>Còn {count} chỗ ghi tên bằng chữ, hãy xem lại nếu cần: {where}.</source>
        <translation>Places with the name in running text: {count}. Check them if need be: {where}.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Thêm người vào danh bạ</source>
        <translation>Add person to the directory</translation>
    </message>
    <message>
        <source>Sửa thông tin cá nhân</source>
        <translation>Edit personal details</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ông/Bà</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Đồng ý cho dùng ảnh trong tin, biên bản</source>
        <translation>Agrees to photos in news and minutes</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Căn cứ lưu dữ liệu</source>
        <translation>Basis for keeping the data</translation>
    </message>
    <message>
        <source>Ghi nhận ngày</source>
        <translation>Recorded on</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Hãy nhập họ và tên.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày như 25/4/2023.</source>
        <translation>Write the day like 25/4/2023.</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>không đồng ý dùng ảnh</source>
        <translation>no consent to photos</translation>
    </message>
    <message>
        <source>Có thể trùng với {count} người</source>
        <translation>Possible doubles: {count}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Sửa thông tin của người này…</source>
        <translation>Edit this person&apos;s details…</translation>
    </message>
    <message>
        <source>Đóng phần này</source>
        <translation>Close this panel</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân: xem, xuất, xóa…</source>
        <translation>Personal data: view, export, erase…</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Thêm chức vụ</source>
        <translation>Add position</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Chưa ghi chức vụ nào</source>
        <translation>No positions recorded yet</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tham dự</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Chưa được mời dự sự kiện nào</source>
        <translation>Not invited to any event yet</translation>
    </message>
    <message>
        <source>từ {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>hiện nay</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Đã xóa chức vụ.</source>
        <translation>Position deleted.</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Chỉnh ảnh {name}</source>
        <translation>Edit photo {name}</translation>
    </message>
    <message>
        <source>Quay trái</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Quay phải</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Xoay</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Chỉnh nghiêng</source>
        <translation>Straighten</translation>
    </message>
    <message>
        <source>Độ sáng</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Như ảnh gốc</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Nghiêng {tilt}°</source>
        <translation>Tilted {tilt}°</translation>
    </message>
    <message>
        <source>Đang chỉnh ảnh…</source>
        <translation>Editing the photo…</translation>
    </message>
    <message>
        <source>Đã chỉnh ảnh; ảnh gốc vẫn được giữ.</source>
        <translation>Photo edited; the original is kept.</translation>
    </message>
</context>
<context>
    <name>PhotoExportDialog</name>
    <message>
        <source>Xuất ảnh</source>
        <translation>Export photos</translation>
    </message>
    <message>
        <source>Nguyên cỡ</source>
        <translation>Full size</translation>
    </message>
    <message>
        <source>Để in, cạnh dài 2400 điểm ảnh</source>
        <translation>For print, 2,400 pixels long</translation>
    </message>
    <message>
        <source>Để đăng báo, cạnh dài 1600 điểm ảnh</source>
        <translation>For the press, 1,600 pixels long</translation>
    </message>
    <message>
        <source>Để gửi Zalo, cạnh dài 1080 điểm ảnh</source>
        <translation>For Zalo, 1,080 pixels long</translation>
    </message>
    <message>
        <source>Giữ vị trí chụp (GPS) và dữ liệu máy ảnh</source>
        <translation>Keep the place (GPS) and the camera&apos;s data</translation>
    </message>
    <message>
        <source>Cỡ ảnh</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Xuất {count} ảnh</source>
        <translation>Export {count} photos</translation>
    </message>
    <message>
        <source>Chú thích và tên người chụp được ghi vào trong tệp (IPTC, XMP).</source>
        <translation>Captions and credits are written into the files (IPTC, XMP).</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Xuất ảnh vào thư mục</source>
        <translation>Export photos to a folder</translation>
    </message>
    <message>
        <source>Đang xuất ảnh…</source>
        <translation>Exporting photos…</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Ai, việc gì, ở đâu</source>
        <translation>Who, what, where</translation>
    </message>
    <message>
        <source>Gõ tên để thêm vào chú thích</source>
        <translation>Type a name to add to the caption</translation>
    </message>
    <message>
        <source>Ví dụ: Tin ảnh: Hải Yến</source>
        <translation>For example: Photo: Hải Yến</translation>
    </message>
    <message>
        <source>Nhiều mục khác nhau</source>
        <translation>Several different items</translation>
    </message>
    <message>
        <source>Đưa vào biên bản</source>
        <translation>Put in the minutes</translation>
    </message>
    <message>
        <source>Không gắn với mục nào</source>
        <translation>Not linked to an item</translation>
    </message>
    <message>
        <source>{count} ảnh được chọn</source>
        <translation>Photos selected: {count}</translation>
    </message>
    <message>
        <source>{width} × {height} điểm ảnh</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Chụp lúc {when} · {size}</source>
        <translation>Taken {when} · {size}</translation>
    </message>
    <message>
        <source>Chú thích</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Người trong ảnh</source>
        <translation>Who is on the photo</translation>
    </message>
    <message>
        <source>Người chụp, nguồn</source>
        <translation>Photographer, source</translation>
    </message>
    <message>
        <source>Nội dung chương trình</source>
        <translation>Agenda item</translation>
    </message>
</context>
<context>
    <name>PhotoWall</name>
    <message>
        <source>Ảnh của sự kiện</source>
        <translation>Photos of the event</translation>
    </message>
</context>
<context>
    <name>PhotoWays</name>
    <message>
        <source>Chỉnh ảnh…</source>
        <translation>Edit photo…</translation>
    </message>
    <message>
        <source>Ảnh lớn trong biên bản</source>
        <translation>Large in the minutes</translation>
    </message>
    <message>
        <source>Tìm ảnh trùng cảnh, ảnh mờ…</source>
        <translation>Find similar and blurred photos…</translation>
    </message>
    <message>
        <source>Chỉnh giờ máy ảnh…</source>
        <translation>Set the camera&apos;s clock…</translation>
    </message>
    <message>
        <source>Xuất ảnh…</source>
        <translation>Export photos…</translation>
    </message>
    <message>
        <source>In bảng ảnh…</source>
        <translation>Print the contact sheet…</translation>
    </message>
    <message>
        <source>Đã đổi cỡ ảnh trong biên bản.</source>
        <translation>Size in the minutes changed.</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Ảnh lễ ký</source>
        <translation>Photos of the signing</translation>
    </message>
    <message>
        <source>Chưa chọn ảnh nào của sự kiện.</source>
        <translation>No photo of the event is chosen.</translation>
    </message>
    <message>
        <source>Chọn ảnh…</source>
        <translation>Choose photos…</translation>
    </message>
</context>
<context>
    <name>PhotosTab</name>
    <message>
        <source>Thêm ảnh…</source>
        <translation>Add photos…</translation>
    </message>
    <message>
        <source>Thêm cả thư mục…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>Dán ảnh</source>
        <translation>Paste photo</translation>
    </message>
    <message>
        <source>Đưa vào biên bản</source>
        <translation>Put in the minutes</translation>
    </message>
    <message>
        <source>Bỏ khỏi biên bản</source>
        <translation>Take out of the minutes</translation>
    </message>
    <message>
        <source>Đưa lên trước</source>
        <translation>Move forward</translation>
    </message>
    <message>
        <source>Đưa ra sau</source>
        <translation>Move back</translation>
    </message>
    <message>
        <source>Viết chú thích</source>
        <translation>Write caption</translation>
    </message>
    <message>
        <source>Xem ảnh lớn</source>
        <translation>View large</translation>
    </message>
    <message>
        <source>Xóa ảnh</source>
        <translation>Delete photos</translation>
    </message>
    <message>
        <source>Việc khác với ảnh</source>
        <translation>More to do with photos</translation>
    </message>
    <message>
        <source>Chưa có ảnh nào</source>
        <translation>No photos yet</translation>
    </message>
    <message>
        <source>Kéo ảnh hoặc cả thư mục từ thẻ nhớ, điện thoại vào đây: JPEG, PNG, HEIC. Có thể dán ảnh từ Zalo bằng Ctrl+V.</source>
        <translation>Drag photos or a whole folder from a memory card or phone here: JPEG, PNG, HEIC. Photos from Zalo can be pasted with Ctrl+V.</translation>
    </message>
    <message>
        <source>{count} ảnh, {chosen} ảnh trong biên bản</source>
        <translation>Photos: {count}, in the minutes: {chosen}</translation>
    </message>
    <message>
        <source>{count} ảnh trong số đó chưa có chú thích</source>
        <translation>without a caption: {count}</translation>
    </message>
    <message>
        <source>Ảnh ({endings})</source>
        <translation>Photos ({endings})</translation>
    </message>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Thêm cả thư mục ảnh</source>
        <translation>Add a folder of photos</translation>
    </message>
    <message>
        <source>Chưa có ảnh nào được sao chép để dán.</source>
        <translation>There is no photo in the clipboard.</translation>
    </message>
    <message>
        <source>Đã thêm {count} ảnh. Đã có sẵn, không thêm lần nữa: {names}</source>
        <translation>Photos added: {count}. Here already, not added again: {names}</translation>
    </message>
    <message>
        <source>Đã thêm {count} ảnh.</source>
        <translation>Photos added: {count}.</translation>
    </message>
    <message>
        <source>Không tìm thấy ảnh nào trong phần đã chọn.</source>
        <translation>No photos found in what you chose.</translation>
    </message>
    <message>
        <source>Đã đưa ảnh vào biên bản.</source>
        <translation>Put in the minutes.</translation>
    </message>
    <message>
        <source>Đã bỏ ảnh khỏi biên bản.</source>
        <translation>Taken out of the minutes.</translation>
    </message>
    <message>
        <source>Đã xóa ảnh.</source>
        <translation>Photos deleted.</translation>
    </message>
</context>
<context>
    <name>PictureTaker</name>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choose picture</translation>
    </message>
    <message>
        <source>Ảnh (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Tệp ảnh hỏng hoặc không còn</source>
        <translation>Photo damaged or missing</translation>
    </message>
</context>
<context>
    <name>PositionsDialog</name>
    <message>
        <source>Chức vụ và thứ tự lễ tân</source>
        <translation>Positions and protocol order</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đưa các chức vụ thường dùng vào bảng</source>
        <translation>Put the usual positions into the table</translation>
    </message>
    <message>
        <source>Bảng của cơ quan còn trống.</source>
        <translation>The office&apos;s table is still empty.</translation>
    </message>
    <message>
        <source>Hiện danh sách được xếp theo thứ tự thường dùng.</source>
        <translation>Lists are ordered by the usual ranks for now.</translation>
    </message>
    <message>
        <source>Gõ chức vụ mới rồi nhấn Enter</source>
        <translation>Type a new position and press Enter</translation>
    </message>
    <message>
        <source>Chức vụ mới</source>
        <translation>New position</translation>
    </message>
    <message>
        <source>Số nhỏ đứng trước. Chức vụ ghi dài, như “Phó Chủ tịch Hội Nông dân”, được xếp theo phần đầu có trong bảng. Danh sách đã có được xếp lại khi đánh lại số thứ tự.</source>
        <translation>Lower numbers come first. A long position such as “Phó Chủ tịch Hội Nông dân” is placed by the beginning that is in the table. Existing lists are put in the new order when you renumber them.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Thứ tự phải là số từ 0 đến 99999.</source>
        <translation>The order must be a number from 0 to 99999.</translation>
    </message>
    <message>
        <source>Đã thêm {count} chức vụ.</source>
        <translation>{count} positions added.</translation>
    </message>
    <message>
        <source>Các chức vụ thường dùng đã có đủ trong bảng.</source>
        <translation>The usual positions are all in the table already.</translation>
    </message>
    <message>
        <source>Đã xóa {count} chức vụ.</source>
        <translation>Positions deleted: {count}.</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Hoãn sự kiện</source>
        <translation>Postpone the event</translation>
    </message>
    <message>
        <source>Sang ngày khác</source>
        <translation>To another day</translation>
    </message>
    <message>
        <source>Chưa định ngày mới</source>
        <translation>No new day yet</translation>
    </message>
    <message>
        <source>Ví dụ: do trùng lịch công tác của lãnh đạo</source>
        <translation>For example: the leaders are engaged elsewhere</translation>
    </message>
    <message>
        <source>Hoãn</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Bắt đầu lại vào</source>
        <translation>New start</translation>
    </message>
    <message>
        <source>Thời lượng giữ nguyên; ngày cũ vẫn hiện trên lịch.</source>
        <translation>It lasts as long as before; the old day stays in the calendar.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Không hoãn</source>
        <translation>Do not postpone</translation>
    </message>
    <message>
        <source>Hãy nhập giờ như 8h30 và ngày như 25/4/2023.</source>
        <translation>Type a time such as 8:30 and a day such as 25/4/2023.</translation>
    </message>
    <message>
        <source>Ngày giờ mới vẫn là ngày giờ cũ.</source>
        <translation>The new day and time are the old ones.</translation>
    </message>
</context>
<context>
    <name>PreparationListsDialog</name>
    <message>
        <source>Danh sách chuẩn bị mẫu</source>
        <translation>Lists of preparations</translation>
    </message>
    <message>
        <source>Loại sự kiện</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Lấy lại danh sách ban đầu</source>
        <translation>Restore the original list</translation>
    </message>
    <message>
        <source>Danh sách mẫu đang trống</source>
        <translation>The list is empty</translation>
    </message>
    <message>
        <source>Thêm những việc lần nào cũng phải chuẩn bị.</source>
        <translation>Add what has to be got ready every time.</translation>
    </message>
    <message>
        <source>Thêm việc</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Việc chuẩn bị</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Trước sự kiện (ngày)</source>
        <translation>Days before</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Hãy nhập số ngày từ 0 đến 365.</source>
        <translation>Type a number of days from 0 to 365.</translation>
    </message>
    <message>
        <source>Việc mới</source>
        <translation>New preparation</translation>
    </message>
</context>
<context>
    <name>PreparationsTab</name>
    <message>
        <source>Chưa có việc chuẩn bị nào</source>
        <translation>Nothing to prepare yet</translation>
    </message>
    <message>
        <source>Bắt đầu từ danh sách mẫu theo loại sự kiện: hội trường, loa, hoa, bàn ký…</source>
        <translation>Begin with the list for this kind of event: hall, speakers, flowers, signing table…</translation>
    </message>
    <message>
        <source>Việc chuẩn bị</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Thêm việc</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm theo danh sách mẫu</source>
        <translation>Add from the list</translation>
    </message>
    <message>
        <source>Danh sách mẫu…</source>
        <translation>Lists…</translation>
    </message>
    <message>
        <source>Lưu làm danh sách mẫu</source>
        <translation>Keep as the list</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Xóa việc đã chọn</source>
        <translation>Delete selected</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Quá {count} ngày</source>
        <translation>{count} days late</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Còn {count} ngày</source>
        <translation>{count} days left</translation>
    </message>
    <message>
        <source>Đã xong {done} trong {total} việc</source>
        <translation>{done} of {total} done</translation>
    </message>
    <message>
        <source>Hãy nhập ngày như 25/4/2023.</source>
        <translation>Type a day such as 25/4/2023.</translation>
    </message>
    <message>
        <source>Việc mới</source>
        <translation>New preparation</translation>
    </message>
    <message>
        <source>Đã thêm {count} việc theo danh sách mẫu.</source>
        <translation>{count} preparations were added from the list.</translation>
    </message>
    <message>
        <source>Mọi việc trong danh sách mẫu đã có ở đây.</source>
        <translation>Everything on the list is here already.</translation>
    </message>
    <message>
        <source>Đã lưu làm danh sách mẫu cho loại sự kiện này.</source>
        <translation>Kept as the list for this kind of event.</translation>
    </message>
    <message>
        <source>Đã xóa việc chuẩn bị.</source>
        <translation>Deleted.</translation>
    </message>
</context>
<context>
    <name>PreviousBanner</name>
    <message>
        <source>Đưa vào đầu chương trình</source>
        <translation>Put first on the agenda</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Biên bản “{title}” ngày {day} chưa được thông qua.</source>
        <translation>The minutes of “{title}” of {day} are not approved yet.</translation>
    </message>
    <message>
        <source>Còn {count} nhiệm vụ chưa xong.</source>
        <translation>{count} tasks are unfinished.</translation>
    </message>
    <message>
        <source>Đã đưa vào đầu chương trình.</source>
        <translation>Put first on the agenda.</translation>
    </message>
    <message>
        <source>Không đưa biên bản kỳ trước vào chương trình.</source>
        <translation>The earlier minutes are left off the agenda.</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>Máy này không có phông Times New Roman dùng được; trang in bằng phông Tinos, chữ rộng như nhau.</source>
        <translation>This PC has no usable Times New Roman; the pages are set in Tinos, with letters of the same width.</translation>
    </message>
    <message>
        <source>Số văn bản còn thiếu chữ viết tắt tên cơ quan. Hãy điền ở Cài đặt, phần Cơ quan.</source>
        <translation>The number lacks the office&apos;s abbreviation. Fill it in under Settings, Office.</translation>
    </message>
    <message>
        <source>Không phông chữ nào của phần mềm in đúng được: {letters}. Hãy xem lại ở: {texts}.</source>
        <translation>No font of the program can set {letters} properly. Please check {texts}.</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Máy in thẻ của bàn này</source>
        <translation>This desk&apos;s badge printer</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Giấy trong máy in</source>
        <translation>Paper in the printer</translation>
    </message>
    <message>
        <source>Khổ đúng bằng thẻ, mỗi tờ một thẻ</source>
        <translation>As large as the badge, one badge a sheet</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Chưa in</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Dùng máy in này</source>
        <translation>Use This Printer</translation>
    </message>
    <message>
        <source>Thẻ in tại bàn này sẽ ra máy in:</source>
        <translation>Badges of this desk go to this printer:</translation>
    </message>
</context>
<context>
    <name>QuorumBar</name>
    <message>
        <source>Tỷ lệ có mặt so với số triệu tập</source>
        <translation>Share of those summoned who are present</translation>
    </message>
    <message>
        <source>Đủ túc số {rule} (cần {needed})</source>
        <translation>Quorum {rule} reached ({needed} needed)</translation>
    </message>
    <message>
        <source>Túc số {rule}: còn thiếu {missing} (cần {needed})</source>
        <translation>Quorum {rule}: {missing} missing ({needed} needed)</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Ví dụ: do trùng lịch công tác của lãnh đạo</source>
        <translation>For example: clash with the leaders&apos; diary</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lý do (nếu cần ghi lại)</source>
        <translation>Reason (if worth recording)</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Ký với</source>
        <translation>Signed with</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bản quét</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>{count} bản quét</source>
        <translation>scans: {count}</translation>
    </message>
    <message>
        <source>Chưa có bản quét</source>
        <translation>No scan yet</translation>
    </message>
</context>
<context>
    <name>RegisterStack</name>
    <message>
        <source>Cách trình bày sổ</source>
        <translation>View of the register</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Dòng thời gian</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Sơ đồ</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Thống kê</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Sơ đồ ký kết</source>
        <translation>Map of signings</translation>
    </message>
    <message>
        <source>Sơ đồ các đơn vị đã ký với nhau</source>
        <translation>Map of who has signed with whom</translation>
    </message>
    <message>
        <source>Dòng thời gian ký kết</source>
        <translation>Timeline of signings</translation>
    </message>
    <message>
        <source>Các văn bản ký kết theo thời gian</source>
        <translation>Agreements over time</translation>
    </message>
    <message>
        <source>Tệp PDF</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>Dấu “!” là sắp hết hạn hoặc đã quá hạn; nét đứt là chưa ký; nền xám là đã kết thúc.</source>
        <translation>“!” means ending soon or overdue; dashed, not signed; grey, ended.</translation>
    </message>
    <message>
        <source>Nét liền là còn hiệu lực, nét đứt là đã hết; nét càng đậm càng ký nhiều văn bản.</source>
        <translation>Solid lines are in force, dashed ones ended; the heavier the line, the more agreements.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Sổ ký kết</source>
        <translation>Register of signings</translation>
    </message>
    <message>
        <source>Những gì cơ quan đã ký với ai</source>
        <translation>What the office signed, and with whom</translation>
    </message>
    <message>
        <source>Xuất, in</source>
        <translation>Export, print</translation>
    </message>
    <message>
        <source>Tìm theo tên, số, đơn vị</source>
        <translation>Search title, number, party</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of agreement</translation>
    </message>
    <message>
        <source>Mọi trạng thái</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Năm ký hoặc có hiệu lực</source>
        <translation>Year signed or in force</translation>
    </message>
    <message>
        <source>Sắp hết hạn</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Đang thực hiện và hết hạn trong 90 ngày tới, hoặc đã quá hạn</source>
        <translation>In progress and ending within 90 days, or overdue</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Cách xem</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Không có văn bản nào khớp</source>
        <translation>No agreement matches</translation>
    </message>
    <message>
        <source>Hãy bỏ bớt điều kiện lọc.</source>
        <translation>Take away some of the filters.</translation>
    </message>
    <message>
        <source>Chưa ghi văn bản ký kết nào</source>
        <translation>No agreements recorded yet</translation>
    </message>
    <message>
        <source>Ghi chương trình, quy chế, thỏa thuận đã ký: các bên, người ký, thời hạn, bản quét. Chương trình sắp hết hạn sẽ được nhắc trước 90 ngày.</source>
        <translation>Record the programmes, rules and agreements signed: parties, signatories, term, scan. You are reminded of those about to end 90 days before.</translation>
    </message>
    <message>
        <source>{count} văn bản</source>
        <translation>Agreements: {count}</translation>
    </message>
    <message>
        <source> · {count} sắp hết hoặc đã quá hạn</source>
        <translation> · ending soon or overdue: {count}</translation>
    </message>
</context>
<context>
    <name>RegisterWays</name>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Tệp CSV</source>
        <translation>CSV file</translation>
    </message>
    <message>
        <source>Không có hạn sơ kết, tổng kết hay hết hiệu lực nào trong các văn bản này.</source>
        <translation>None of these agreements has a review or an end to come.</translation>
    </message>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>và {count} điều khác.</source>
        <translation>and {count} more.</translation>
    </message>
</context>
<context>
    <name>ReminderActs</name>
    <message>
        <source>15 phút nữa</source>
        <translation>In 15 minutes</translation>
    </message>
    <message>
        <source>1 giờ nữa</source>
        <translation>In 1 hour</translation>
    </message>
    <message>
        <source>3 giờ nữa</source>
        <translation>In 3 hours</translation>
    </message>
    <message>
        <source>Sáng mai</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>Đã ghi nhận, không nhắc lại {count} việc này.</source>
        <translation>Noted: {count} reminders will not come again.</translation>
    </message>
    <message>
        <source>Sẽ nhắc lại lúc {moment}.</source>
        <translation>You will be reminded again at {moment}.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Nhắc việc</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Đã biết tất cả</source>
        <translation>Got all of them</translation>
    </message>
    <message>
        <source>và {count} việc khác</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Nhắc lại sau</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>Đã biết</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>Nhắc việc</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Lời nhắc hiện ở trang Tổng quan, đầu cửa sổ và khay hệ thống của máy.</source>
        <translation>Reminders show on the Overview, at the top of the window and in the system tray.</translation>
    </message>
    <message>
        <source>Lời nhắc hiện ở trang Tổng quan và đầu cửa sổ. Máy này không có khay hệ thống.</source>
        <translation>Reminders show on the Overview and at the top of the window. This computer has no system tray.</translation>
    </message>
    <message>
        <source>Nhắc trước sự kiện</source>
        <translation>Before an event</translation>
    </message>
    <message>
        <source>Các mốc này cũng đi theo sự kiện khi xuất ra tệp lịch.</source>
        <translation>Events exported to a calendar file carry these alarms too.</translation>
    </message>
    <message>
        <source>Lịch dùng chung</source>
        <translation>Shared calendar</translation>
    </message>
    <message>
        <source>Chọn một thư mục dùng chung (ổ mạng, OneDrive, Google Drive). Phần mềm ghi lịch của cơ quan vào tệp {name} ở đó và viết lại sau mỗi thay đổi; người khác mở tệp bằng Outlook, Google Lịch hay điện thoại.</source>
        <translation>Choose a shared folder (network drive, OneDrive, Google Drive). The office&apos;s calendar is kept there in the file {name} and written anew after each change; others open it with Outlook, Google Calendar or a phone.</translation>
    </message>
    <message>
        <source>Ghi cả sự kiện còn dự kiến</source>
        <translation>Include events that are only planned</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Thôi ghi</source>
        <translation>Stop writing</translation>
    </message>
    <message>
        <source>{count} ngày</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>{count} giờ</source>
        <translation>{count} hours</translation>
    </message>
    <message>
        <source>{count} phút</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>Chưa chọn thư mục.</source>
        <translation>No folder chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi được tệp vào thư mục này.</source>
        <translation>The file could not be written to this folder yet.</translation>
    </message>
    <message>
        <source>Thay đổi gần nhất được ghi lúc {moment}.</source>
        <translation>The last change was written at {moment}.</translation>
    </message>
    <message>
        <source>Thư mục cho lịch dùng chung</source>
        <translation>Folder for the shared calendar</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Xem</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Nhắc lại sau</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>Đã biết</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Ẩn dòng nhắc này</source>
        <translation>Hide this reminder</translation>
    </message>
    <message>
        <source>{count} việc cần nhớ. {first}</source>
        <translation>{count} things to remember. {first}</translation>
    </message>
</context>
<context>
    <name>ReminderTray</name>
    <message>
        <source>Mở cửa sổ Bàn hội nghị</source>
        <translation>Open the MeetingDesk window</translation>
    </message>
    <message>
        <source>Việc cần nhắc</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Bàn hội nghị</source>
        <translation>MeetingDesk</translation>
    </message>
    <message>
        <source>{count} việc cần nhớ</source>
        <translation>{count} things to remember</translation>
    </message>
    <message>
        <source>Bàn hội nghị: {count} việc cần nhớ</source>
        <translation>MeetingDesk: {count} things to remember</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Mở lại biên bản</source>
        <translation>Reopen the minutes</translation>
    </message>
    <message>
        <source>Lý do mở lại</source>
        <translation>Reason for reopening</translation>
    </message>
    <message>
        <source>Ví dụ: ghi sai tên đại biểu ở mục 3</source>
        <translation>For example: wrong name of a delegate in item 3</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Biên bản sẽ sửa được trở lại. Lý do được ghi vào nhật ký.</source>
        <translation>The minutes can be edited again. The reason goes into the journal.</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Lặp lại…</source>
        <translation>Repeat…</translation>
    </message>
    <message>
        <source>Không lặp lại</source>
        <translation>Does not repeat</translation>
    </message>
    <message>
        <source>Ngày đã đổi: hãy chọn lại cách lặp.</source>
        <translation>The day changed: choose again how it repeats.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Không đọc được tên người ký</source>
        <translation>The signer&apos;s name can&apos;t be read</translation>
    </message>
    <message>
        <source>Tệp có sẵn dữ liệu kiểm tra lâu dài (LTV)</source>
        <translation>The file holds long-term data (LTV)</translation>
    </message>
    <message>
        <source>Nơi cấp chứng thư: {issuer}</source>
        <translation>Issuer of the certificate: {issuer}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Xuất CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Thống kê</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By organisation</translation>
    </message>
    <message>
        <source>Theo sự kiện</source>
        <translation>By event</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Chương trình phối hợp</source>
        <translation>Coordination programmes</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Xem năm {year}</source>
        <translation>See {year}</translation>
    </message>
    <message>
        <source>{count} sự kiện</source>
        <translation>Events: {count}</translation>
    </message>
    <message>
        <source>triệu tập {summoned}, có mặt {present} ({rate})</source>
        <translation>summoned {summoned}, present {present} ({rate})</translation>
    </message>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Tệp CSV</source>
        <translation>CSV file</translation>
    </message>
</context>
<context>
    <name>Rescheduler</name>
    <message>
        <source>Chuyển sang {when}</source>
        <translation>Move to {when}</translation>
    </message>
    <message>
        <source>Đã chuyển sang {when}.</source>
        <translation>Moved to {when}.</translation>
    </message>
    <message>
        <source> (và {count} điều khác)</source>
        <translation> (and {count} more)</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Hủy lượt này (Ctrl+Z)</source>
        <translation>Take this back (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Thêm vào danh sách này (F9)</source>
        <translation>Add to this list (F9)</translation>
    </message>
    <message>
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Quét mã trên thẻ hoặc giấy mời; hoặc gõ số thứ tự, họ tên (không cần dấu) rồi nhấn Enter.</source>
        <translation>Scan the code on a badge or an invitation, or type a number or name (accents aren&apos;t needed) and press Enter.</translation>
    </message>
    <message>
        <source>Chưa ghi được</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Đã hủy điểm danh</source>
        <translation>Check-in taken back</translation>
    </message>
    <message>
        <source>Đã vào lúc {time} tại {desk}.</source>
        <translation>Came in at {time}, {desk}.</translation>
    </message>
    <message>
        <source>Đã vào lúc {time}.</source>
        <translation>Came in at {time}.</translation>
    </message>
    <message>
        <source>Danh sách đang đếm: {name}</source>
        <translation>List being counted: {name}</translation>
    </message>
    <message>
        <source>Sự kiện: {title}</source>
        <translation>Event: {title}</translation>
    </message>
    <message>
        <source>Đã quét: {typed}</source>
        <translation>Scanned: {typed}</translation>
    </message>
    <message>
        <source>Gõ họ tên để tìm, hoặc F3 để thêm đại biểu phát sinh.</source>
        <translation>Type a name to search, or F3 to add a walk-in.</translation>
    </message>
    <message>
        <source>Bộ gõ tiếng Việt đang bật làm sai mã: hãy chuyển Unikey sang E.</source>
        <translation>The Vietnamese input method is on and garbles codes: switch Unikey to E.</translation>
    </message>
    <message>
        <source>Dự thay {name}</source>
        <translation>Stands in for {name}</translation>
    </message>
    <message>
        <source>Số {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Ghế {seat}</source>
        <translation>Seat {seat}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Sơ kết, tổng kết</source>
        <translation>Mid-term or final review</translation>
    </message>
    <message>
        <source>Tìm hội nghị, để trống nếu chỉ có báo cáo</source>
        <translation>Search conferences; leave empty if there is only a report</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tại sự kiện</source>
        <translation>At event</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>ReviewsCard</name>
    <message>
        <source>Sơ kết, tổng kết</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Ghi sơ kết…</source>
        <translation>Record mid-term review…</translation>
    </message>
    <message>
        <source>Ghi tổng kết…</source>
        <translation>Record final review…</translation>
    </message>
    <message>
        <source>Ghi được sau khi văn bản đã ký.</source>
        <translation>Possible once the agreement is signed.</translation>
    </message>
    <message>
        <source>đã tổ chức {day}</source>
        <translation>held {day}</translation>
    </message>
    <message>
        <source>Mở sự kiện</source>
        <translation>Open event</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Đã xóa một lần sơ kết, tổng kết.</source>
        <translation>Review deleted.</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>Các phiên bản của biên bản</source>
        <translation>Versions of the minutes</translation>
    </message>
    <message>
        <source>Các phiên bản</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Khác với bản hiện nay</source>
        <translation>Compared with the present minutes</translation>
    </message>
    <message>
        <source>Chữ gạch ngang: có ở phiên bản này, nay đã bỏ. Chữ gạch chân: mới thêm sau.</source>
        <translation>Struck through: in this version, since removed. Underlined: added later.</translation>
    </message>
    <message>
        <source>Lưu phiên bản bây giờ</source>
        <translation>Save a version now</translation>
    </message>
    <message>
        <source>Trở lại phiên bản này</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>So với</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bản hiện nay</source>
        <translation>The present minutes</translation>
    </message>
    <message>
        <source>Chưa có phiên bản nào. Mỗi lần biên bản chuyển trạng thái, một phiên bản được lưu; bạn cũng có thể lưu bất cứ lúc nào.</source>
        <translation>No versions yet. One is saved whenever the minutes change status; you can also save one at any time.</translation>
    </message>
    <message>
        <source>Hai bản giống hệt nhau.</source>
        <translation>The two are identical.</translation>
    </message>
    <message>
        <source>Tự lưu</source>
        <translation>Saved automatically</translation>
    </message>
    <message>
        <source>Biên bản đã trở lại phiên bản đã chọn.</source>
        <translation>The minutes are back at the chosen version.</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Ghi “{text}”</source>
        <translation>Record “{text}”</translation>
    </message>
    <message>
        <source>Đưa {name} lên trước</source>
        <translation>Move {name} forward</translation>
    </message>
    <message>
        <source>Sửa {name}</source>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>Bỏ {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Đã bỏ một người.</source>
        <translation>Person removed.</translation>
    </message>
</context>
<context>
    <name>RoomWays</name>
    <message>
        <source>Tệp Word hoặc PDF (*.docx *.pdf)</source>
        <translation>Word or PDF files (*.docx *.pdf)</translation>
    </message>
    <message>
        <source>Chọn biên bản đã sửa</source>
        <translation>Choose the edited minutes</translation>
    </message>
    <message>
        <source>Đang so {name}…</source>
        <translation>Comparing {name}…</translation>
    </message>
    <message>
        <source>Ảnh (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Thêm ảnh vào mục này</source>
        <translation>Add photos to this item</translation>
    </message>
    <message>
        <source>Không đọc được ảnh đã chọn.</source>
        <translation>The chosen photos can&apos;t be read.</translation>
    </message>
    <message>
        <source>Đã thêm {count} ảnh vào mục này.</source>
        <translation>{count} photos added to this item.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Lặp lại</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Tự chọn…</source>
        <translation>Custom…</translation>
    </message>
</context>
<context>
    <name>SameNameQuestion</name>
    <message>
        <source>Đại biểu cùng tên trong danh sách</source>
        <translation>Delegates of that name on the list</translation>
    </message>
    <message>
        <source>Điểm danh người này (Enter)</source>
        <translation>Check this person in (Enter)</translation>
    </message>
    <message>
        <source>Người khác, vẫn thêm mới (Ctrl+Enter)</source>
        <translation>Somebody else: add (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Trong danh sách đã có người tên này. Có phải người đó không?</source>
        <translation>Somebody of this name is on the list. Is it the same person?</translation>
    </message>
</context>
<context>
    <name>SampleOpener</name>
    <message>
        <source>Đang mở dữ liệu mẫu</source>
        <translation>Opening sample data</translation>
    </message>
    <message>
        <source>Đã mở dữ liệu mẫu.</source>
        <translation>Sample data opened.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Lưu cách lọc đang xem…</source>
        <translation>Save these filters…</translation>
    </message>
    <message>
        <source>Lưu cách xem</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Xóa cách xem “{name}”</source>
        <translation>Delete view “{name}”</translation>
    </message>
    <message>
        <source>Tên cách xem, như “Sắp hết hạn với Hội Nông dân”</source>
        <translation>Name of the view, such as “Ending soon with the Farmers”</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đã lưu cách xem.</source>
        <translation>View saved.</translation>
    </message>
    <message>
        <source>Đã xóa cách xem.</source>
        <translation>View deleted.</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>GHI RA VỀ: quét mã, gõ số hoặc họ tên</source>
        <translation>CHECKING OUT: scan a code, type a number or a name</translation>
    </message>
    <message>
        <source>Quét mã, gõ số thứ tự hoặc họ tên</source>
        <translation>Scan a code, or type a number or name</translation>
    </message>
    <message>
        <source>Mã, số thứ tự hoặc họ tên đại biểu</source>
        <translation>A delegate&apos;s code, number or name</translation>
    </message>
</context>
<context>
    <name>ScansCard</name>
    <message>
        <source>Bản quét và tài liệu</source>
        <translation>Scans and documents</translation>
    </message>
    <message>
        <source>Thả bản quét PDF, ảnh chụp văn bản đã ký vào đây</source>
        <translation>Drop PDF scans or photos of the signed paper here</translation>
    </message>
    <message>
        <source>Đưa lên trước tệp ở trên</source>
        <translation>Move before the file above</translation>
    </message>
    <message>
        <source>Đổi loại tệp</source>
        <translation>Change kind of file</translation>
    </message>
    <message>
        <source>Chữ ký số, đối chiếu</source>
        <translation>Digital signatures, comparison</translation>
    </message>
    <message>
        <source>Mở {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Gỡ {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>{count} trang</source>
        <translation>pages: {count}</translation>
    </message>
    <message>
        <source>Ký số…</source>
        <translation>Sign digitally…</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký…</source>
        <translation>Check signatures…</translation>
    </message>
    <message>
        <source>Đối chiếu hai bản…</source>
        <translation>Compare two papers…</translation>
    </message>
    <message>
        <source>Đã gỡ tệp.</source>
        <translation>File removed.</translation>
    </message>
    <message>
        <source>Đang lưu bản quét…</source>
        <translation>Saving scans…</translation>
    </message>
    <message>
        <source>Đã đính kèm bản quét.</source>
        <translation>Scan attached.</translation>
    </message>
    <message>
        <source>Đã đính kèm {count} tệp.</source>
        <translation>Files attached: {count}.</translation>
    </message>
    <message>
        <source>Không đính kèm được {names}: hãy dùng PDF, ảnh, Word hoặc Excel.</source>
        <translation>Can&apos;t attach {names}: use PDF, photos, Word or Excel.</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Buổi {number} trong {total}. {rule}.</source>
        <translation>Number {number} of {total}. {rule}.</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buổi này và {count} buổi sau</source>
        <translation>This and {count} following</translation>
    </message>
    <message>
        <source>Chỉ buổi này</source>
        <translation>Only this one</translation>
    </message>
</context>
<context>
    <name>SearchProvider</name>
    <message>
        <source>Trong kho dữ liệu</source>
        <translation>In the workspace</translation>
    </message>
</context>
<context>
    <name>SeatingTab</name>
    <message>
        <source>Xếp chỗ theo chức vụ</source>
        <translation>Seat in protocol order</translation>
    </message>
    <message>
        <source>Xếp chỗ theo từng đơn vị</source>
        <translation>Seat by organisation</translation>
    </message>
    <message>
        <source>Bỏ hết chỗ đã xếp</source>
        <translation>Clear all seats</translation>
    </message>
    <message>
        <source>Giữ hàng cho đơn vị…</source>
        <translation>Keep row for organisation…</translation>
    </message>
    <message>
        <source>In sơ đồ…</source>
        <translation>Print plan…</translation>
    </message>
    <message>
        <source>In danh sách…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>In thẻ đại biểu…</source>
        <translation>Print badges…</translation>
    </message>
    <message>
        <source>Vừa cửa sổ</source>
        <translation>Fit window</translation>
    </message>
    <message>
        <source>Lập danh sách đại biểu</source>
        <translation>List the delegates</translation>
    </message>
    <message>
        <source>Chưa có đại biểu để xếp chỗ</source>
        <translation>No delegates to seat yet</translation>
    </message>
    <message>
        <source>Lập danh sách đại biểu trước, rồi quay lại đây để xếp chỗ.</source>
        <translation>List the delegates first, then come back here to seat them.</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Chú giải các đơn vị</source>
        <translation>Key to the organisations</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>({number}) {name}: {seated}</source>
        <translation>({number}) {name}: {seated}</translation>
    </message>
    <message>
        <source>Đã xếp chỗ. Còn {count} người không đủ ghế.</source>
        <translation>Seated. People left without a seat: {count}.</translation>
    </message>
    <message>
        <source>Đã xếp chỗ cho mọi người.</source>
        <translation>Everyone has a seat.</translation>
    </message>
    <message>
        <source>Đã bỏ hết chỗ ngồi.</source>
        <translation>All seats cleared.</translation>
    </message>
    <message>
        <source>Không còn ghế trống.</source>
        <translation>No free seat is left.</translation>
    </message>
    <message>
        <source>Giữ {row} cho</source>
        <translation>Keep {row} for</translation>
    </message>
    <message>
        <source>Không giữ cho ai</source>
        <translation>Keep for nobody</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Nhắc người chưa trả lời</source>
        <translation>Remind those who are silent</translation>
    </message>
    <message>
        <source>Gửi thư mời qua thư điện tử</source>
        <translation>Send invitations by e-mail</translation>
    </message>
    <message>
        <source>Giấy mời (PDF)</source>
        <translation>Letter (PDF)</translation>
    </message>
    <message>
        <source>Lịch (.ics)</source>
        <translation>Calendar (.ics)</translation>
    </message>
    <message>
        <source>Phiếu trả lời (Excel)</source>
        <translation>Answer form (Excel)</translation>
    </message>
    <message>
        <source>Dùng lời này cho các lần sau</source>
        <translation>Use these words from now on</translation>
    </message>
    <message>
        <source>Gửi cho</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Các ô tự điền: {fields}</source>
        <translation>Filled in by themselves: {fields}</translation>
    </message>
    <message>
        <source>Gửi kèm</source>
        <translation>Enclose</translation>
    </message>
    <message>
        <source>Mọi đại biểu chưa trả lời</source>
        <translation>All delegates who are silent</translation>
    </message>
    <message>
        <source>Mọi đại biểu chưa được gửi thư</source>
        <translation>All delegates not written to</translation>
    </message>
    <message>
        <source>Các đơn vị chưa gửi đủ danh sách</source>
        <translation>Organisations that owe names</translation>
    </message>
    <message>
        <source>Các đơn vị được mời cử đại biểu</source>
        <translation>Organisations asked to send people</translation>
    </message>
    <message>
        <source>{count} đại biểu đang chọn</source>
        <translation>{count} delegates selected</translation>
    </message>
    <message>
        <source>Bản xem trước của thư đầu tiên</source>
        <translation>How the first e-mail reads</translation>
    </message>
    <message>
        <source>Không gửi</source>
        <translation>Don&apos;t send</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Cài đặt máy chủ thư…</source>
        <translation>Set up the mail server…</translation>
    </message>
    <message>
        <source>Cơ quan chưa có máy chủ thư điện tử để gửi đi.</source>
        <translation>The office has no mail server to send by yet.</translation>
    </message>
    <message>
        <source>{count} thư sẽ được gửi</source>
        <translation>{count} e-mails will be sent</translation>
    </message>
    <message>
        <source>Không có ai để gửi</source>
        <translation>Nobody to write to</translation>
    </message>
    <message>
        <source>Tới: {name} &lt;{address}&gt;
Tiêu đề: {subject}

{body}</source>
        <translation>To: {name} &lt;{address}&gt;
Subject: {subject}

{body}</translation>
    </message>
    <message>
        <source>{count} nơi chưa có địa chỉ thư, không gửi được: {names}</source>
        <translation>{count} have no usable address: {names}</translation>
    </message>
    <message>
        <source>Gửi {count} thư</source>
        <translation>Send {count} e-mails</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Chỉ buổi này</source>
        <translation>Only this one</translation>
    </message>
    <message>
        <source>Tách khỏi loạt</source>
        <translation>Leave the series</translation>
    </message>
    <message>
        <source>Buổi {number} trong {total}. {rule}.</source>
        <translation>Number {number} of {total}. {rule}.</translation>
    </message>
    <message>
        <source>Nội dung vừa sửa áp dụng cho buổi nào?</source>
        <translation>Which events does your change apply to?</translation>
    </message>
    <message>
        <source>Cả {count} buổi sau</source>
        <translation>All {count} following too</translation>
    </message>
    <message>
        <source>Sửa {count} buổi sau như buổi này</source>
        <translation>Make {count} following like this</translation>
    </message>
    <message>
        <source>Đã sửa {count} buổi sau.</source>
        <translation>{count} following events were changed.</translation>
    </message>
    <message>
        <source>Sự kiện này không còn thuộc loạt.</source>
        <translation>This event no longer belongs to the series.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Lặp lại sự kiện</source>
        <translation>Repeat the event</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Chủ trì, thư ký và các vai trò khác</source>
        <translation>Chair, secretary and other parts</translation>
    </message>
    <message>
        <source>Đơn vị được mời, đại biểu</source>
        <translation>Organisations invited, delegates</translation>
    </message>
    <message>
        <source>Việc chuẩn bị</source>
        <translation>Preparations</translation>
    </message>
    <message>
        <source>Lặp lại</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Trùng ngày nghỉ lễ</source>
        <translation>On a day off</translation>
    </message>
    <message>
        <source>Các buổi sau có cả</source>
        <translation>Followers also get</translation>
    </message>
    <message>
        <source>Các buổi sẽ có</source>
        <translation>Events there will be</translation>
    </message>
    <message>
        <source>Không lặp lại</source>
        <translation>Do not repeat</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một ngày trong tuần.</source>
        <translation>Choose at least one day of the week.</translation>
    </message>
    <message>
        <source>Quy tắc này không cho buổi nào sau buổi đầu.</source>
        <translation>This rule gives no event after the first.</translation>
    </message>
    <message>
        <source>{day} (buổi đầu tiên)</source>
        <translation>{day} (the first)</translation>
    </message>
    <message>
        <source>{day}, chuyển từ {planned} ({holiday})</source>
        <translation>{day}, moved from {planned} ({holiday})</translation>
    </message>
    <message>
        <source>{day}, ngày nghỉ: {holiday}</source>
        <translation>{day}, day off: {holiday}</translation>
    </message>
    <message>
        <source>{count} buổi; bỏ dấu ở ngày không họp</source>
        <translation>{count} events; untick days without one</translation>
    </message>
</context>
<context>
    <name>SeriesEnd</name>
    <message>
        <source>Kết thúc</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Không có ngày kết thúc</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>On a day</translation>
    </message>
    <message>
        <source>Sau số buổi</source>
        <translation>After a number</translation>
    </message>
    <message>
        <source>Ngày cuối cùng</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Số buổi</source>
        <translation>Number of events</translation>
    </message>
    <message>
        <source>Tạo trước khoảng một năm, rồi tự thêm dần.</source>
        <translation>Made about a year ahead, then added by itself.</translation>
    </message>
    <message>
        <source>Hãy nhập ngày kết thúc như 31/12/2026.</source>
        <translation>Type the last day, such as 31/12/2026.</translation>
    </message>
    <message>
        <source>Ngày kết thúc phải sau buổi đầu tiên.</source>
        <translation>The last day must be after the first event.</translation>
    </message>
</context>
<context>
    <name>SeriesKeeper</name>
    <message>
        <source>Đã thêm {count} buổi cho các sự kiện lặp lại.</source>
        <translation>{count} events were added to those that repeat.</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Chuyển lên máy chủ</source>
        <translation>Move to a server</translation>
    </message>
    <message>
        <source>Kho dữ liệu trên máy chủ</source>
        <translation>Workspace on a server</translation>
    </message>
    <message>
        <source>Nhiều bàn cùng làm việc trên một kho dữ liệu. Hãy hỏi người quản trị máy chủ PostgreSQL của cơ quan các thông tin dưới đây.</source>
        <translation>Several desks work on one workspace. Ask whoever runs your office&apos;s PostgreSQL server for the details below.</translation>
    </message>
    <message>
        <source>Ví dụ: may-chu hoặc 192.168.1.10</source>
        <translation>For example: may-chu or 192.168.1.10</translation>
    </message>
    <message>
        <source>Chỉ kết nối có mã hóa (TLS)</source>
        <translation>Connect with encryption only (TLS)</translation>
    </message>
    <message>
        <source>Máy chủ</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cổng</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Giữ trong kho mật khẩu của máy này, không ghi vào tệp nào.</source>
        <translation>Kept in this computer&apos;s keyring, written to no file.</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Thử kết nối</source>
        <translation>Try the connection</translation>
    </message>
    <message>
        <source>Chuyển lên</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hãy điền mục này.</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>Đang kết nối…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Ở đó đã có kho dữ liệu của {office}. Hãy ghi tên một cơ sở dữ liệu khác.</source>
        <translation>There is a workspace of {office} already. Please name another database.</translation>
    </message>
    <message>
        <source>Kết nối được: kho dữ liệu của {office}.</source>
        <translation>Connected: the workspace of {office}.</translation>
    </message>
    <message>
        <source>Kết nối được, có thể chuyển lên đây.</source>
        <translation>Connected; the workspace can be moved here.</translation>
    </message>
    <message>
        <source>Kết nối được, nhưng ở đó chưa có kho dữ liệu. Có thể tạo mới ngay bây giờ.</source>
        <translation>Connected, but there is no workspace there yet. You can create one now.</translation>
    </message>
    <message>
        <source>Hãy ghi tên cơ quan.</source>
        <translation>Enter the name of the office.</translation>
    </message>
    <message>
        <source>Tạo kho dữ liệu</source>
        <translation>Create workspace</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Nhiều bàn cùng làm việc</source>
        <translation>Many desks at once</translation>
    </message>
    <message>
        <source>Kho dữ liệu này nằm trong một thư mục và chỉ một máy ghi được. Chuyển lên máy chủ PostgreSQL của cơ quan thì nhiều máy cùng ghi, thấy việc của nhau ngay, mỗi tài khoản một quyền. Thư mục cũ được giữ lại làm bản lưu.</source>
        <translation>This workspace lies in a folder that one computer can write to. On your office&apos;s PostgreSQL server many computers write at once and see each other&apos;s work, each account with rights of its own. The old folder stays as a copy.</translation>
    </message>
    <message>
        <source>Chuyển kho dữ liệu này lên máy chủ…</source>
        <translation>Move this workspace to a server…</translation>
    </message>
    <message>
        <source>Kho dữ liệu trên máy chủ</source>
        <translation>Workspace on a server</translation>
    </message>
    <message>
        <source>Vai trò của tài khoản này: {role}. {meaning}</source>
        <translation>The role of this account: {role}. {meaning}</translation>
    </message>
    <message>
        <source>Chép ra một thư mục (bản lưu)…</source>
        <translation>Copy out into a folder…</translation>
    </message>
    <message>
        <source>Chuyển về một thư mục…</source>
        <translation>Move back into a folder…</translation>
    </message>
    <message>
        <source>Chuyển kho dữ liệu lên máy chủ</source>
        <translation>Moving the workspace to the server</translation>
    </message>
    <message>
        <source>Chuyển kho dữ liệu về thư mục</source>
        <translation>Moving the workspace into a folder</translation>
    </message>
    <message>
        <source>Chép kho dữ liệu ra thư mục</source>
        <translation>Copying the workspace out</translation>
    </message>
    <message>
        <source>Chọn một thư mục trống</source>
        <translation>Choose an empty folder</translation>
    </message>
    <message>
        <source>Đã chép {count} dòng dữ liệu và so khớp: {folder}</source>
        <translation>{count} rows copied and compared: {folder}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Các phần cài đặt</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation>Letterheads</translation>
    </message>
    <message>
        <source>Thẻ, biển tên</source>
        <translation>Badges, name tents</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nhắc việc, lịch</source>
        <translation>Reminders, calendar</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Dữ liệu, sao lưu</source>
        <translation>Data and backups</translation>
    </message>
    <message>
        <source>Máy chủ, tài khoản</source>
        <translation>Server, accounts</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SheetFiler</name>
    <message>
        <source>Chọn bản quét danh sách đã ký</source>
        <translation>Choose scans of the signed sheet</translation>
    </message>
    <message>
        <source>PDF và ảnh quét ({patterns})</source>
        <translation>PDF and scanned pictures ({patterns})</translation>
    </message>
    <message>
        <source>Đang đọc mã trên bản quét…</source>
        <translation>Reading the codes on the scans…</translation>
    </message>
    <message>
        <source>Đã xếp {count} trang danh sách ký tên vào “{title}”; đủ các trang.</source>
        <translation>{count} pages of the attendance sheet were filed to “{title}”; none is missing.</translation>
    </message>
    <message>
        <source>Bản quét này đã có trong “{title}” từ trước.</source>
        <translation>“{title}” had this scan already.</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Thêm bản quét</source>
        <translation>Add scans</translation>
    </message>
    <message>
        <source>Đóng bản ký</source>
        <translation>Close the signed sheet</translation>
    </message>
    <message>
        <source>Chọn bản quét…</source>
        <translation>Choose Scans…</translation>
    </message>
    <message>
        <source>Chưa có bản quét danh sách đã ký</source>
        <translation>The signed sheet was not scanned yet</translation>
    </message>
    <message>
        <source>Thả tệp PDF hoặc ảnh vào bất kỳ đâu trong cửa sổ: mã QR ở góc trang cho biết là của sự kiện nào, trang mấy.</source>
        <translation>Drop a PDF or pictures anywhere on the window: the QR code in the corner of a page tells which event it belongs to, and which page it is.</translation>
    </message>
    <message>
        <source>Còn thiếu trang {pages}</source>
        <translation>Page {pages} is missing</translation>
    </message>
    <message>
        <source>Danh sách, trang {page}</source>
        <translation>Sheet, page {page}</translation>
    </message>
    <message>
        <source>Không mở được bản quét. Xem tệp ở phần Tài liệu, hoặc quét lại.</source>
        <translation>The scan can&apos;t be opened. Look at the file under Documents, or scan it again.</translation>
    </message>
</context>
<context>
    <name>SheetReport</name>
    <message>
        <source>Bản quét danh sách ký tên</source>
        <translation>Scans of the attendance sheet</translation>
    </message>
    <message>
        <source>Từng trang đã quét</source>
        <translation>Page by page</translation>
    </message>
    <message>
        <source>Đã xếp {count} trang; có điều cần xem lại.</source>
        <translation>{count} pages filed; something needs a look.</translation>
    </message>
    <message>
        <source>Chưa xếp được trang nào.</source>
        <translation>No page was filed.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mở để đối chiếu</source>
        <translation>Open to Compare</translation>
    </message>
    <message>
        <source>“{title}”: đã xếp trang {pages}.</source>
        <translation>“{title}”: page {pages} filed.</translation>
    </message>
    <message>
        <source>“{title}”: đã xếp {count} trang, mã không ghi là trang mấy.</source>
        <translation>“{title}”: {count} pages filed whose code does not tell their number.</translation>
    </message>
    <message>
        <source>“{title}”: bản quét này đã có từ trước.</source>
        <translation>“{title}”: this scan was there already.</translation>
    </message>
    <message>
        <source>“{title}”: trang {pages} đã có bản quét trước đó; giữ cả hai.</source>
        <translation>“{title}”: page {pages} was scanned before; both are kept.</translation>
    </message>
    <message>
        <source>“{title}”: còn thiếu trang {pages}.</source>
        <translation>“{title}”: page {pages} is missing.</translation>
    </message>
    <message>
        <source>{name}: không thấy mã QR ở trang {pages}. Nếu là danh sách ký tên, hãy quét rõ góc trên bên phải; tệp khác thì thả vào phần Tài liệu.</source>
        <translation>{name}: no QR code on page {pages}. If it is an attendance sheet, scan its top right corner clearly; drop any other file on Documents.</translation>
    </message>
    <message>
        <source>{name}: trang {pages} mang mã không thuộc sự kiện nào trong kho này.</source>
        <translation>{name}: page {pages} carries the code of no event in this workspace.</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>Đối chiếu bản quét với bản đã thống nhất</source>
        <translation>Compare the scan with the agreed text</translation>
    </message>
    <message>
        <source>Bản bên trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Bản bên phải</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Cuộn hai bản cùng nhau</source>
        <translation>Scroll both together</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Mười lượt gần nhất</source>
        <translation>The last ten</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By organization</translation>
    </message>
    <message>
        <source>Đang ở trong phòng</source>
        <translation>In the room now</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Ký số</source>
        <translation>Sign digitally</translation>
    </message>
    <message>
        <source>Không ký</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Thẻ ký (USB) của cơ quan cấp chứng thư</source>
        <translation>Signing token (USB) from a certificate issuer</translation>
    </message>
    <message>
        <source>Tệp chứng thư (.p12, .pfx)</source>
        <translation>Certificate file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Tệp chứng thư (*.p12 *.pfx *.P12 *.PFX)</source>
        <translation>Certificate files (*.p12 *.pfx *.P12 *.PFX)</translation>
    </message>
    <message>
        <source>Khóa ký</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Thẻ</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Mã PIN hoặc mật khẩu</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>Không hiện trên trang</source>
        <translation>Not shown on the page</translation>
    </message>
    <message>
        <source>Hình ảnh (*.png *.jpg *.jpeg *.PNG *.JPG)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG)</translation>
    </message>
    <message>
        <source>Để trống nếu không có</source>
        <translation>Leave empty if there is none</translation>
    </message>
    <message>
        <source>Hiển thị</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Hình chữ ký</source>
        <translation>Picture of the signature</translation>
    </message>
    <message>
        <source>Hình con dấu</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>Đặt trên tên</source>
        <translation>Place above the name</translation>
    </message>
    <message>
        <source>Chữ ký nằm ngay trên tên này ở cuối văn bản; không thấy thì cuối trang.</source>
        <translation>The signature stands right above this name at the end of the paper, or at the end of the page if it isn&apos;t found.</translation>
    </message>
    <message>
        <source>Hình chữ ký xanh và con dấu đỏ</source>
        <translation>Blue signature and red seal</translation>
    </message>
    <message>
        <source>Dòng số, thời gian ký (văn bản kèm theo)</source>
        <translation>Number and time of signing (annexes)</translation>
    </message>
    <message>
        <source>Để trống thì chữ ký nằm cuối trang cuối</source>
        <translation>Empty: at the foot of the last page</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Máy chủ dấu thời gian</source>
        <translation>Time-stamp server</translation>
    </message>
    <message>
        <source>Thêm dữ liệu kiểm tra lâu dài (LTV) nếu lấy được</source>
        <translation>Add long-term data (LTV) if reachable</translation>
    </message>
    <message>
        <source>Phần mềm hỏi nơi cấp chứng thư qua mạng và giữ câu trả lời trong tệp, để sau khi chứng thư hết hạn vẫn kiểm tra được chữ ký.</source>
        <translation>Asks the certificate authority over the network and keeps its answer in the file, so that the signature can be checked after the certificate has expired.</translation>
    </message>
    <message>
        <source>Đang ký số…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Hãy cắm thẻ và chọn thẻ.</source>
        <translation>Plug in the token and choose it.</translation>
    </message>
    <message>
        <source>Hãy nhập mã PIN của thẻ.</source>
        <translation>Enter the token&apos;s PIN.</translation>
    </message>
    <message>
        <source>Hãy chọn tệp chứng thư.</source>
        <translation>Choose the certificate file.</translation>
    </message>
    <message>
        <source>Hãy chọn hình chữ ký, hoặc chọn không hiện trên trang.</source>
        <translation>Choose a picture of the signature, or choose not to show it on the page.</translation>
    </message>
    <message>
        <source>Hãy ghi số, ký hiệu văn bản.</source>
        <translation>Enter the number and symbol of the paper.</translation>
    </message>
    <message>
        <source>Địa chỉ bắt đầu bằng http:// hoặc https://</source>
        <translation>The address begins with http:// or https://</translation>
    </message>
    <message>
        <source>Đã ký số và đính kèm {name}</source>
        <translation>Signed and attached: {name}</translation>
    </message>
</context>
<context>
    <name>SignatoryDialog</name>
    <message>
        <source>Người ký của {party}</source>
        <translation>Signatory of {party}</translation>
    </message>
    <message>
        <source>Tự ghi</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Từ danh bạ</source>
        <translation>From the directory</translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chức vụ khi ký</source>
        <translation>Position at signing</translation>
    </message>
    <message>
        <source>Ký thay mặt</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Dòng trên chức vụ: TM. (thay mặt), KT. (ký thay), TUQ. (thừa ủy quyền)</source>
        <translation>Line above the position: TM. (on behalf of), KT. (deputy for the head), TUQ. (authorised)</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>Đánh dấu biên bản đã ký</source>
        <translation>Mark the minutes as signed</translation>
    </message>
    <message>
        <source>Thêm bản quét, tệp ký số…</source>
        <translation>Add a scan or signed file…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đánh dấu đã ký</source>
        <translation>Mark as signed</translation>
    </message>
    <message>
        <source>Đính kèm bản quét có chữ ký hoặc tệp đã ký số để sau này đối chiếu; chưa có thì đánh dấu trước, thêm sau ở phần Tài liệu.</source>
        <translation>Attach the signed scan or the file signed by certificate, to be compared later; without one, mark now and add it later under Papers.</translation>
    </message>
    <message>
        <source>Chưa có bản đã ký nào.</source>
        <translation>No signed version yet.</translation>
    </message>
    <message>
        <source>Bản đã ký: {names}</source>
        <translation>Signed version: {names}</translation>
    </message>
    <message>
        <source>Chọn bản đã ký</source>
        <translation>Choose the signed version</translation>
    </message>
</context>
<context>
    <name>SigningTab</name>
    <message>
        <source>Chưa ghi văn bản nào ký tại sự kiện này</source>
        <translation>No agreement recorded as signed at this event</translation>
    </message>
    <message>
        <source>Ghi một văn bản chung, hoặc mỗi đơn vị một văn bản trong một lần.</source>
        <translation>Record one common agreement, or one for each organisation at a time.</translation>
    </message>
    <message>
        <source>Văn bản ký tại sự kiện</source>
        <translation>Agreements signed at the event</translation>
    </message>
    <message>
        <source>Văn bản được sơ kết, tổng kết tại sự kiện</source>
        <translation>Agreements reviewed at the event</translation>
    </message>
    <message>
        <source>Ghi văn bản ký kết…</source>
        <translation>Record agreement…</translation>
    </message>
    <message>
        <source>Ký sớm hơn</source>
        <translation>Sign earlier</translation>
    </message>
    <message>
        <source>Ký muộn hơn</source>
        <translation>Sign later</translation>
    </message>
    <message>
        <source>Lễ ký…</source>
        <translation>Ceremony…</translation>
    </message>
    <message>
        <source>Mở văn bản</source>
        <translation>Open agreement</translation>
    </message>
    <message>
        <source>Gỡ khỏi sự kiện</source>
        <translation>Take off the event</translation>
    </message>
    <message>
        <source>Gắn văn bản đã có trong sổ: gõ tên hoặc số</source>
        <translation>Link an agreement in the register: type its title or number</translation>
    </message>
    <message>
        <source>Sơ kết văn bản nào?</source>
        <translation>Mid-term review of which agreement?</translation>
    </message>
    <message>
        <source>Tổng kết văn bản nào?</source>
        <translation>Final review of which agreement?</translation>
    </message>
    <message>
        <source>Ký kết tại sự kiện</source>
        <translation>Signed at the event</translation>
    </message>
    <message>
        <source>Sơ kết, tổng kết tại sự kiện</source>
        <translation>Reviewed at the event</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Ký với</source>
        <translation>Signed with</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Bản quét</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Đã gỡ khỏi sự kiện; văn bản vẫn còn trong sổ.</source>
        <translation>Taken off the event; the agreement stays in the register.</translation>
    </message>
    <message>
        <source>Đã ghi; mở văn bản để ghi kết quả.</source>
        <translation>Recorded; open the agreement to enter the result.</translation>
    </message>
    <message>
        <source>Đã xóa một lần sơ kết, tổng kết.</source>
        <translation>Review deleted.</translation>
    </message>
</context>
<context>
    <name>SigningsPage</name>
    <message>
        <source>Ghi văn bản ký kết…</source>
        <translation>Record agreement…</translation>
    </message>
    <message>
        <source>Tìm trong sổ</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Ghi văn bản kế tiếp…</source>
        <translation>Record successor…</translation>
    </message>
    <message>
        <source>Về sổ ký kết</source>
        <translation>Back to the register</translation>
    </message>
    <message>
        <source>Xóa văn bản</source>
        <translation>Delete agreement</translation>
    </message>
    <message>
        <source>In báo cáo tổng kết…</source>
        <translation>Print summary report…</translation>
    </message>
    <message>
        <source>In biên bản ký kết…</source>
        <translation>Print record of signing…</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký của tệp PDF…</source>
        <translation>Check the signatures of a PDF file…</translation>
    </message>
    <message>
        <source>In sổ theo dõi…</source>
        <translation>Print register…</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Xuất CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Lưu dòng thời gian, sơ đồ thành PDF…</source>
        <translation>Save the timeline or map as PDF…</translation>
    </message>
    <message>
        <source>Xuất lịch các hạn (ICS)…</source>
        <translation>Export dates as a calendar (ICS)…</translation>
    </message>
    <message>
        <source>Chọn tệp PDF đã ký số</source>
        <translation>Choose a signed PDF file</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf *.PDF)</source>
        <translation>PDF files (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Đã xóa {count} văn bản.</source>
        <translation>Agreements deleted: {count}.</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Người phát biểu: gõ vài chữ của tên, không cần dấu</source>
        <translation>Speaker: type a few letters of the name, accents aren&apos;t needed</translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation>Speaker</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <source>Đăng ký phát biểu</source>
        <translation>Speech list</translation>
    </message>
    <message>
        <source>Mời phát biểu</source>
        <translation>Call speaker</translation>
    </message>
    <message>
        <source>Nói xong</source>
        <translation>Speaker is done</translation>
    </message>
    <message>
        <source>Thêm người đăng ký, Enter để ghi</source>
        <translation>Add a speaker, Enter to add</translation>
    </message>
    <message>
        <source>Thêm người đăng ký phát biểu</source>
        <translation>Add somebody to the speech list</translation>
    </message>
    <message>
        <source>không hạn</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source> phút</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Mỗi ý kiến</source>
        <translation>Each speaker</translation>
    </message>
    <message>
        <source>Danh sách đăng ký phát biểu</source>
        <translation>Speech list</translation>
    </message>
    <message>
        <source>Đưa lên trước</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống sau</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Rút đăng ký</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>chờ đến lượt</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>đã nói {span}</source>
        <translation>spoke {span}</translation>
    </message>
    <message>
        <source>đang nói {span}</source>
        <translation>speaking {span}</translation>
    </message>
    <message>
        <source>{state}, quá {limit} phút</source>
        <translation>{state}, over {limit} min</translation>
    </message>
    <message>
        <source>Đã rút đăng ký phát biểu.</source>
        <translation>Taken off the speech list.</translation>
    </message>
</context>
<context>
    <name>StandInDialog</name>
    <message>
        <source>Dự thay</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>Đã ghi {name} dự thay.</source>
        <translation>{name} is recorded as a stand-in.</translation>
    </message>
</context>
<context>
    <name>StandInForm</name>
    <message>
        <source>Người dự thay</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>Ghi dự thay và cho vào (Enter)</source>
        <translation>Record and let in (Enter)</translation>
    </message>
    <message>
        <source>Gõ tên hoặc số của người được mời</source>
        <translation>Name or number of the person invited</translation>
    </message>
    <message>
        <source>Thay cho</source>
        <translation>Stands in for</translation>
    </message>
    <message>
        <source>Họ tên người dự thay</source>
        <translation>Stand-in&apos;s name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Hãy chọn người được mời trong danh sách gợi ý.</source>
        <translation>Choose the person invited from the suggestions.</translation>
    </message>
    <message>
        <source>Hãy nhập họ tên người dự thay.</source>
        <translation>Enter the stand-in&apos;s name.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Bàn hội nghị</source>
        <translation>MeetingDesk</translation>
    </message>
    <message>
        <source>Kho dữ liệu là một thư mục giữ tất cả: sự kiện, danh bạ, biên bản, ảnh và bản ký kết của cơ quan.</source>
        <translation>A workspace is one folder that holds everything of the office: events, directory, minutes, photos and agreements.</translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Kho dữ liệu mở gần đây</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Không tìm thấy thư mục này trên máy.</source>
        <translation>This folder isn&apos;t on this computer.</translation>
    </message>
    <message>
        <source>Tạo kho dữ liệu mới…</source>
        <translation>Create a new workspace…</translation>
    </message>
    <message>
        <source>Mở kho dữ liệu có sẵn…</source>
        <translation>Open an existing workspace…</translation>
    </message>
    <message>
        <source>Kho trên máy chủ…</source>
        <translation>Workspace on a server…</translation>
    </message>
    <message>
        <source>Xem thử với dữ liệu mẫu</source>
        <translation>Try it with sample data</translation>
    </message>
    <message>
        <source>Mở kho dữ liệu có sẵn</source>
        <translation>Open an existing workspace</translation>
    </message>
    <message>
        <source>Bàn hội nghị - dữ liệu mẫu</source>
        <translation>MeetingDesk - sample data</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Danh bạ ban đầu</source>
        <translation>First directory</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Chọn tỉnh, thành phố</source>
        <translation>Choose a province or city</translation>
    </message>
    <message>
        <source>Các đơn vị sẽ tạo</source>
        <translation>Organisations to be made</translation>
    </message>
    <message>
        <source>Kèm Mặt trận và các đoàn thể của tỉnh cũ đã sáp nhập</source>
        <translation>With the Front and mass organisations of merged provinces</translation>
    </message>
    <message>
        <source>Tạo danh bạ</source>
        <translation>Make directory</translation>
    </message>
    <message>
        <source>Chọn nơi của cơ quan để có sẵn cây đơn vị và bảng chức vụ thường dùng. Mọi thứ đều sửa được sau này; đơn vị đã có thì giữ nguyên.</source>
        <translation>Choose where your office is to get its tree of organisations and the usual positions ready-made. Everything can be edited later; organisations that exist stay as they are.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đã tạo {organizations} đơn vị và {positions} chức vụ.</source>
        <translation>Organisations made: {organizations}; positions: {positions}.</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Xem, in, xuất</source>
        <translation>View, print, export</translation>
    </message>
    <message>
        <source>Xem biên bản như khi in; in, lưu PDF hoặc Word</source>
        <translation>See the minutes as printed; print, save as PDF or Word</translation>
    </message>
    <message>
        <source>Số {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>thông qua ngày {day}</source>
        <translation>approved {day}</translation>
    </message>
    <message>
        <source>Thông qua tại {title}</source>
        <translation>Approved at {title}</translation>
    </message>
    <message>
        <source>Mở lại…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Đã lưu lúc {time}</source>
        <translation>Saved at {time}</translation>
    </message>
</context>
<context>
    <name>StateMoves</name>
    <message>
        <source>Biên bản đã chuyển sang: {state}</source>
        <translation>The minutes are now: {state}</translation>
    </message>
</context>
<context>
    <name>SummaryWays</name>
    <message>
        <source>Chưa ghi sự kiện sơ kết, tổng kết của văn bản này. Hãy thêm ở phần Sơ kết, tổng kết rồi làm lại.</source>
        <translation>No review event is recorded for this agreement. Add it under Reviews, then try again.</translation>
    </message>
    <message>
        <source>Đã đưa kết quả thực hiện vào biên bản: {title}</source>
        <translation>Results written into the minutes: {title}</translation>
    </message>
    <message>
        <source>Tệp PDF</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>Văn bản Word</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>Bảng tính Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Đã chép kết quả thực hiện; hãy dán vào biên bản.</source>
        <translation>Results copied; paste them into the minutes.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Lấy lại bản đã sửa: {name}</source>
        <translation>Take back an edited file: {name}</translation>
    </message>
    <message>
        <source>Các chỗ khác nhau</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Biên bản hiện nay</source>
        <translation>The present minutes</translation>
    </message>
    <message>
        <source>Tệp đã sửa</source>
        <translation>The edited file</translation>
    </message>
    <message>
        <source>Lấy các chỗ đã chọn</source>
        <translation>Take the chosen changes</translation>
    </message>
    <message>
        <source>Chỉ đính kèm làm bản đã ký</source>
        <translation>Only attach as the signed version</translation>
    </message>
    <message>
        <source>Giữ nguyên biên bản, tệp nằm trong Tài liệu của sự kiện</source>
        <translation>The minutes stay as they are; the file goes to the event&apos;s documents</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tệp giống hệt biên bản hiện nay, không có gì để lấy.</source>
        <translation>The file is the same as the minutes; there is nothing to take.</translation>
    </message>
    <message>
        <source>Biên bản đã khóa: chỉ xem được, hoặc đính kèm tệp làm bản đã ký.</source>
        <translation>The minutes are closed: look only, or attach the file as the signed version.</translation>
    </message>
    <message>
        <source>Tệp khác biên bản ở {count} chỗ. Đánh dấu những chỗ muốn lấy.</source>
        <translation>The file differs in {count} places. Tick those to take over.</translation>
    </message>
    <message>
        <source>Sửa: {text}</source>
        <translation>Changed: {text}</translation>
    </message>
    <message>
        <source>Thêm: {text}</source>
        <translation>Added: {text}</translation>
    </message>
    <message>
        <source>Bỏ: {text}</source>
        <translation>Removed: {text}</translation>
    </message>
    <message>
        <source>Không lấy được: {text}</source>
        <translation>Can&apos;t be taken: {text}</translation>
    </message>
    <message>
        <source>Phần này phần mềm tự ghi (điểm danh, người chủ trì, kết quả bầu cử…). Hãy sửa ở nơi ghi số liệu.</source>
        <translation>The program writes this part by itself (attendance, chair, election results…). Correct it where the data are.</translation>
    </message>
    <message>
        <source>Lấy vào thì thành một mục diễn biến ở chỗ này.</source>
        <translation>When taken, it becomes a narrative entry in this place.</translation>
    </message>
    <message>
        <source>Đã lấy {count} chỗ sửa vào biên bản.</source>
        <translation>{count} changes taken into the minutes.</translation>
    </message>
    <message>
        <source>Đã đính kèm {name} làm bản đã ký.</source>
        <translation>{name} attached as the signed version.</translation>
    </message>
    <message>
        <source>Có người vừa sửa biên bản. Hãy đóng và lấy lại tệp để so với bản mới.</source>
        <translation>Somebody has just changed the minutes. Close this and take the file back again to compare with the new text.</translation>
    </message>
</context>
<context>
    <name>TallyFields</name>
    <message>
        <source>Tán thành</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Không tán thành</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Ý kiến khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Cách biểu quyết</source>
        <translation>How the vote was taken</translation>
    </message>
    <message>
        <source>Tất cả tán thành</source>
        <translation>All in favour</translation>
    </message>
    <message>
        <source>Tổng số phiếu: {total}</source>
        <translation>Votes in all: {total}</translation>
    </message>
    <message>
        <source>{total} phiếu, nhiều hơn {present} đại biểu có mặt. Hãy xem lại.</source>
        <translation>{total} votes, more than the {present} delegates present. Please check.</translation>
    </message>
    <message>
        <source>{total} phiếu trên {present} đại biểu có mặt lúc biểu quyết</source>
        <translation>{total} votes of {present} delegates present at the vote</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tệp minh chứng</source>
        <translation>Proof files</translation>
    </message>
    <message>
        <source>Kết thúc ngày {day}</source>
        <translation>Closed on {day}</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Gỡ tệp</source>
        <translation>Remove file</translation>
    </message>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chọn tệp minh chứng</source>
        <translation>Choose proof files</translation>
    </message>
    <message>
        <source>Đã sửa tệp minh chứng.</source>
        <translation>Proof files changed.</translation>
    </message>
    <message>
        <source>Đã lưu nhiệm vụ.</source>
        <translation>Task saved.</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>Đơn vị hoặc người thực hiện</source>
        <translation>Organisation or person in charge</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Hạn hoàn thành</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Hạn này trước ngày họp. Hãy xem lại.</source>
        <translation>This date is before the day of the meeting. Please check.</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>Kỳ này không có nhiệm vụ nào</source>
        <translation>No tasks in this period</translation>
    </message>
    <message>
        <source>Nhiệm vụ được ghi trong biên bản của sự kiện.</source>
        <translation>Tasks are recorded in the minutes of events.</translation>
    </message>
    <message>
        <source>Tìm theo nội dung, người thực hiện, sự kiện</source>
        <translation>Search by content, person in charge, event</translation>
    </message>
    <message>
        <source>Tình trạng nhiệm vụ</source>
        <translation>Status of tasks</translation>
    </message>
    <message>
        <source>Mọi nhiệm vụ</source>
        <translation>All tasks</translation>
    </message>
    <message>
        <source>Chưa xong</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ…</source>
        <translation>Edit task…</translation>
    </message>
    <message>
        <source>Kết thúc nhiệm vụ…</source>
        <translation>Close task…</translation>
    </message>
    <message>
        <source>Mở lại nhiệm vụ</source>
        <translation>Reopen task</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Thực hiện</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ, xong {done}, quá hạn {late}</source>
        <translation>Tasks: {count}, done: {done}, overdue: {late}</translation>
    </message>
    <message>
        <source>Quá hạn {count} ngày</source>
        <translation>{count} d overdue</translation>
    </message>
    <message>
        <source>Đã mở lại nhiệm vụ.</source>
        <translation>Task reopened.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Mẫu biên bản của cơ quan</source>
        <translation>The office&apos;s minutes template</translation>
    </message>
    <message>
        <source>Các phần của biên bản</source>
        <translation>Parts of the minutes</translation>
    </message>
    <message>
        <source>Trong mỗi mục, ghi theo thứ tự diễn biến</source>
        <translation>Under each item, in the order of recording</translation>
    </message>
    <message>
        <source>Đánh số từng quyết định, kết luận khi hoàn chỉnh</source>
        <translation>Number each decision and conclusion when final</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Các phần và thứ tự</source>
        <translation>Parts and their order</translation>
    </message>
    <message>
        <source>Ký hiệu số quyết định</source>
        <translation>Number symbol of decisions</translation>
    </message>
    <message>
        <source>Ký hiệu số kết luận</source>
        <translation>Number symbol of conclusions</translation>
    </message>
    <message>
        <source>Câu chữ thường dùng</source>
        <translation>Standard sentences</translation>
    </message>
    <message>
        <source>Đưa lên (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Đưa xuống (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Bỏ dấu để không in phần đó</source>
        <translation>Untick a part to leave it out</translation>
    </message>
    <message>
        <source>Về mẫu của Nghị định 30</source>
        <translation>Back to the form of Decree 30</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trong câu dùng được {known}.</source>
        <translation>Sentences may hold {known}.</translation>
    </message>
    <message>
        <source>Đã lưu mẫu biên bản.</source>
        <translation>Minutes template saved.</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Thời hạn và chuỗi chương trình</source>
        <translation>Term and succession</translation>
    </message>
    <message>
        <source>Hiệu lực từ</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Hiệu lực đến</source>
        <translation>In force to</translation>
    </message>
    <message>
        <source>Kế tiếp văn bản nào?</source>
        <translation>Which agreement does it succeed?</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Kế tiếp của</source>
        <translation>Succeeds</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Tìm</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Chọn hết</source>
        <translation>Tick All</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Untick</translation>
    </message>
    <message>
        <source>Đã chọn {count} / {total}</source>
        <translation>{count} of {total} ticked</translation>
    </message>
</context>
<context>
    <name>TimeBand</name>
    <message>
        <source>Làm bù</source>
        <translation>Make-up day</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>giờ:phút</source>
        <translation>hour:minute</translation>
    </message>
</context>
<context>
    <name>TimeSpan</name>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Hãy nhập giờ như 8h30 và ngày như 25/4/2023.</source>
        <translation>Enter the time like 8h30 and the date like 25/4/2023.</translation>
    </message>
    <message>
        <source>Giờ kết thúc đang trước giờ bắt đầu.</source>
        <translation>The end is before the start.</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>Tuần {number}: {first} – {last}</source>
        <translation>Week {number}: {first} – {last}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Dòng thời gian các văn bản ký kết</source>
        <translation>Timeline of agreements</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Trình điều khiển PKCS#11 (*.dll *.so *.dylib)</source>
        <translation>PKCS#11 drivers (*.dll *.so *.dylib)</translation>
    </message>
    <message>
        <source>Tệp trình điều khiển của thẻ (.dll)</source>
        <translation>Driver file of the token (.dll)</translation>
    </message>
    <message>
        <source>Thẻ đang cắm</source>
        <translation>Tokens plugged in</translation>
    </message>
    <message>
        <source>Tìm thẻ lại</source>
        <translation>Look for tokens again</translation>
    </message>
    <message>
        <source>Hãy chọn tệp trình điều khiển do nơi cấp thẻ cài vào máy.</source>
        <translation>Choose the driver file that the issuer&apos;s software installed.</translation>
    </message>
    <message>
        <source>Chưa thấy thẻ nào. Hãy cắm thẻ rồi tìm lại.</source>
        <translation>No token found. Plug it in and look again.</translation>
    </message>
    <message>
        <source>Thẻ này đã bị nhập sai mã PIN. Hãy nhập cẩn thận.</source>
        <translation>A wrong PIN was entered on this token before. Enter it with care.</translation>
    </message>
    <message>
        <source>Chỉ còn một lần nhập mã PIN; sai nữa thẻ sẽ bị khóa.</source>
        <translation>Only one try is left; one more wrong PIN locks the token.</translation>
    </message>
    <message>
        <source>Thẻ đã bị khóa. Hãy liên hệ nơi cấp thẻ.</source>
        <translation>The token is locked. Ask its issuer.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Máy quét có vẻ bị kẹt: đã gửi cùng một mã {count} lần liền. Hãy nhả nút bấm hoặc rút máy quét ra cắm lại; mọi lượt đều được giữ.</source>
        <translation>The scanner seems to be stuck: it sent the same code {count} times running. Release its trigger, or unplug it and plug it in again; every scan is kept.</translation>
    </message>
    <message>
        <source>Đồng hồ máy này chậm hơn “{desk}” khoảng {minutes} phút. Lượt vào vẫn đúng thứ tự, nhưng giờ ghi sẽ sai: hãy chỉnh lại đồng hồ của máy sai.</source>
        <translation>This computer&apos;s clock is about {minutes} minutes behind “{desk}”. The order of entries is right all the same, but the times will be wrong: set the clock that is wrong.</translation>
    </message>
    <message>
        <source>Danh sách đại biểu còn trống: mọi mã sẽ báo không tìm thấy. Lập danh sách ở phần Đại biểu, hoặc F3 để thêm từng người.</source>
        <translation>The list of delegates is empty: no code will be found. Make the list under Delegates, or press F3 to add people one by one.</translation>
    </message>
    <message>
        <source>Chưa có ai thuộc danh sách này: chọn lại ở phần Điểm danh của sự kiện.</source>
        <translation>Nobody belongs on this list: choose again under the event&apos;s Attendance.</translation>
    </message>
    <message>
        <source>Khi mất mạng bàn này đã cho {name} vào lúc {time}, nhưng {name} đã vào ở “{desk}” lúc {earlier}. Hãy kiểm tra xem ai đang dùng thẻ này; chỉ tính một lượt vào.</source>
        <translation>Without a network this desk let {name} in at {time}, but {name} had come in at “{desk}” at {earlier}. Check who uses this badge; one entry is counted.</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Lượt {place}</source>
        <translation>Turn {place}</translation>
    </message>
    <message>
        <source>Đủ người ký</source>
        <translation>All signatories here</translation>
    </message>
    <message>
        <source>Chưa đủ người ký</source>
        <translation>Signatories missing</translation>
    </message>
    <message>
        <source>Chứng kiến: {people}</source>
        <translation>Witnesses: {people}</translation>
    </message>
    <message>
        <source>Chưa ghi người ký</source>
        <translation>No signatory recorded</translation>
    </message>
    <message>
        <source>{name} đến thay</source>
        <translation>{name} came instead</translation>
    </message>
    <message>
        <source>{name} sẽ đến thay, chưa có mặt</source>
        <translation>{name} comes instead, not here yet</translation>
    </message>
    <message>
        <source>Ghi ký thay</source>
        <translation>Record as signatory</translation>
    </message>
    <message>
        <source>Ghi {name} là người ký của văn bản này</source>
        <translation>Record {name} as the signatory of this agreement</translation>
    </message>
</context>
<context>
    <name>UndecidedDialog</name>
    <message>
        <source>Chưa hoàn chỉnh được</source>
        <translation>Can&apos;t be made final yet</translation>
    </message>
    <message>
        <source>Việc chưa xong</source>
        <translation>What is still open</translation>
    </message>
    <message>
        <source>Đến chỗ đó</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Biên bản còn việc chưa có kết quả. Ghi xong hoặc bỏ những việc này rồi hoàn chỉnh lại.</source>
        <translation>Some things in the minutes have no result yet. Record or remove them, then make the minutes final again.</translation>
    </message>
</context>
<context>
    <name>VenueField</name>
    <message>
        <source>Gõ tên hội trường, phòng họp hoặc nơi khác</source>
        <translation>Type a hall, a meeting room or another place</translation>
    </message>
    <message>
        <source>Thêm “{text}” vào danh sách địa điểm</source>
        <translation>Add “{text}” to the list of venues</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Chọn trong các địa điểm đã có</source>
        <translation>Choose from the venues</translation>
    </message>
    <message>
        <source>Chưa có địa điểm nào: gõ tên rồi chọn Thêm</source>
        <translation>No venues yet: type a name and choose Add</translation>
    </message>
    <message>
        <source>Sửa danh sách địa điểm…</source>
        <translation>Edit the list of venues…</translation>
    </message>
</context>
<context>
    <name>VenuesDialog</name>
    <message>
        <source>Địa điểm họp</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Chưa có địa điểm nào</source>
        <translation>No venues yet</translation>
    </message>
    <message>
        <source>Thêm hội trường, phòng họp hay dùng.</source>
        <translation>Add the halls and meeting rooms you use.</translation>
    </message>
    <message>
        <source>Thêm địa điểm</source>
        <translation>Add venue</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Số chỗ</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Số sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Hãy nhập số chỗ ngồi, ví dụ 200.</source>
        <translation>Enter the number of seats, for example 200.</translation>
    </message>
    <message>
        <source>Địa điểm mới</source>
        <translation>New venue</translation>
    </message>
    <message>
        <source>Địa điểm mới {number}</source>
        <translation>New venue {number}</translation>
    </message>
    <message>
        <source>Đã xóa địa điểm.</source>
        <translation>Venue deleted.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Trang đang xem</source>
        <translation>Page shown</translation>
    </message>
    <message>
        <source>Nhỏ hơn</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Lớn hơn</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Cỡ hiển thị</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Vừa ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>{count} trang</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>Vừa cả trang</source>
        <translation>Fit page</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Đại biểu phát sinh</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Thêm và cho vào (Enter)</source>
        <translation>Add and let in (Enter)</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Hãy nhập họ và tên.</source>
        <translation>Enter the name.</translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>Trong biên bản</source>
        <translation>In the minutes</translation>
    </message>
    <message>
        <source>Tệp ảnh hỏng</source>
        <translation>Photo damaged</translation>
    </message>
    <message>
        <source>Chưa có chú thích</source>
        <translation>No caption yet</translation>
    </message>
</context>
<context>
    <name>WallModel</name>
    <message>
        <source>Ảnh {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>trong biên bản</source>
        <translation>in the minutes</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Tuần này chưa có việc</source>
        <translation>Nothing this week yet</translation>
    </message>
    <message>
        <source>Sự kiện trong lịch tự có ở đây. Thêm những việc khác: giao ban, kiểm tra.</source>
        <translation>Events of the calendar are here already. Add other work: briefings, inspections.</translation>
    </message>
    <message>
        <source>Lịch công tác tuần</source>
        <translation>Weekly schedule</translation>
    </message>
    <message>
        <source>Thêm việc</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>Xóa việc đã chọn</source>
        <translation>Delete selected entries</translation>
    </message>
    <message>
        <source>In lịch tuần</source>
        <translation>Print schedule</translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Về lịch</source>
        <translation>Back to the calendar</translation>
    </message>
    <message>
        <source>Tuần này</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Tuần trước</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Tuần sau</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>phát hành {when}; {count} thay đổi</source>
        <translation>issued {when}; {count} changes</translation>
    </message>
    <message>
        <source>Lịch công tác tuần {week}</source>
        <translation>Weekly schedule, week {week}</translation>
    </message>
    <message>
        <source>Từ nay, thay đổi so với bản này được đánh dấu trên lịch tuần.</source>
        <translation>From now on, changes since this issue are marked on the weekly schedule.</translation>
    </message>
    <message>
        <source>Nội dung công việc</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Sự kiện chỉ xóa được ở trang Sự kiện.</source>
        <translation>Events can be deleted only on the Events page.</translation>
    </message>
    <message>
        <source>Đã xóa khỏi lịch công tác.</source>
        <translation>Deleted from the work schedule.</translation>
    </message>
</context>
<context>
    <name>WitnessesCard</name>
    <message>
        <source>Người chứng kiến</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>Thêm người chứng kiến</source>
        <translation>Add witness</translation>
    </message>
    <message>
        <source>Ghi “{text}”</source>
        <translation>Record “{text}”</translation>
    </message>
    <message>
        <source>Bỏ {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Đã bỏ một người chứng kiến.</source>
        <translation>Witness removed.</translation>
    </message>
</context>
<context>
    <name>YearReportsDialog</name>
    <message>
        <source>Báo cáo từng năm</source>
        <translation>Report by year</translation>
    </message>
    <message>
        <source>Kế hoạch và kết quả từng năm</source>
        <translation>Plan and result of each year</translation>
    </message>
    <message>
        <source>Thả ảnh, báo cáo làm minh chứng cho năm đang chọn</source>
        <translation>Drop photos or reports as proof for the selected year</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Các bên</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Chỉ tiêu cả kỳ: {target}</source>
        <translation>Target for the whole term: {target}</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Bấm đúp vào ô để ghi số liệu. Kết quả cả kỳ được tính từ các năm.</source>
        <translation>Double-click a cell to enter figures. The result of the whole term is summed from the years.</translation>
    </message>
    <message>
        <source>Hãy ghi thời hạn của văn bản để có các năm báo cáo.</source>
        <translation>Enter the term of the agreement to get its years.</translation>
    </message>
    <message>
        <source>Minh chứng năm {year}</source>
        <translation>Proof of {year}</translation>
    </message>
    <message>
        <source>Mở {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Gỡ {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Đã gỡ minh chứng.</source>
        <translation>Proof removed.</translation>
    </message>
    <message>
        <source>Đang lưu minh chứng…</source>
        <translation>Saving proof…</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>{count} sự kiện</source>
        <translation>events: {count}</translation>
    </message>
    <message>
        <source>không có sự kiện</source>
        <translation>no events</translation>
    </message>
</context>
<context>
    <name>_ArchiveEnding</name>
    <message>
        <source>Đã lưu hồ sơ {name}: {count} tệp.</source>
        <translation>File set {name} kept: {count} files.</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đã dừng; chưa có hồ sơ nào được ghi.</source>
        <translation>Stopped; no file set was written.</translation>
    </message>
</context>
<context>
    <name>_DayOfMonth</name>
    <message>
        <source>Ngày trong tháng</source>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>Vào ngày</source>
        <translation>On day</translation>
    </message>
    <message>
        <source>Lần đầu tiên của</source>
        <translation>On the first</translation>
    </message>
    <message>
        <source>Lần thứ hai của</source>
        <translation>On the second</translation>
    </message>
    <message>
        <source>Lần thứ ba của</source>
        <translation>On the third</translation>
    </message>
    <message>
        <source>Lần thứ tư của</source>
        <translation>On the fourth</translation>
    </message>
    <message>
        <source>Lần cuối cùng của</source>
        <translation>On the last</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Thứ</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Tháng thiếu ngày này lấy ngày cuối tháng.</source>
        <translation>Shorter months take their last day.</translation>
    </message>
</context>
<context>
    <name>_ExportEnding</name>
    <message>
        <source>Đã xuất {count} ảnh vào {folder}</source>
        <translation>{count} photos exported to {folder}</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đã dừng xuất ảnh.</source>
        <translation>Export stopped.</translation>
    </message>
</context>
<context>
    <name>_FormDialog</name>
    <message>
        <source>Không lưu</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
</context>
<context>
    <name>_OwnRule</name>
    <message>
        <source>Cách nhau</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Đơn vị thời gian</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>tuần một lần</source>
        <translation>week(s)</translation>
    </message>
    <message>
        <source>tháng một lần</source>
        <translation>month(s)</translation>
    </message>
    <message>
        <source>năm một lần</source>
        <translation>year(s)</translation>
    </message>
</context>
<context>
    <name>_PlanCard</name>
    <message>
        <source>và {count} điều khác</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Nội dung dòng</source>
        <translation>Text of the line</translation>
    </message>
    <message>
        <source>Loại dòng</source>
        <translation>Kind of line</translation>
    </message>
    <message>
        <source>Đường kẻ dưới dòng</source>
        <translation>Rule under the line</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Remove this line</translation>
    </message>
</context>
<context>
    <name>_TaskLine</name>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dừng: {title}</source>
        <translation>Stop: {title}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Không đọc được ảnh “{name}”. Hãy bỏ ảnh này hoặc chọn ảnh khác.</source>
        <translation>The picture “{name}” can&apos;t be read. Remove it or choose another.</translation>
    </message>
    <message>
        <source>Tệp {file} bung ra quá lớn so với một danh sách, có thể là tệp phá hoại. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.</source>
        <translation>The file {file} unpacks to far more than a list needs and may be malicious. Copy just the list into a new file and choose that.</translation>
    </message>
    <message>
        <source>Tệp nén {file} có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.</source>
        <translation>The archive {file} has a password. Remove the password and choose it again.</translation>
    </message>
    <message>
        <source>Tệp {file} trống, không có dòng nào. Hãy chọn tệp khác hoặc xin gửi lại.</source>
        <translation>The file {file} is empty. Choose another file or ask for it again.</translation>
    </message>
    <message>
        <source>Tệp {file} có mật khẩu. Hãy bỏ mật khẩu: mở tệp bằng Excel hoặc Word, vào Tệp &gt; Thông tin &gt; Bảo vệ, xóa mật khẩu, lưu lại rồi chọn tệp lần nữa.</source>
        <translation>The file {file} has a password. Open it in Excel or Word, go to File &gt; Info &gt; Protect, clear the password, save and choose the file again.</translation>
    </message>
    <message>
        <source>Tệp {file} thật ra là tệp {kind}, không phải bảng danh sách. {advice}</source>
        <translation>The file {file} is in truth {kind}, not a table. {advice}</translation>
    </message>
    <message>
        <source>Không nhận ra tệp {file} là loại tệp gì. Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx), ODS hoặc CSV.</source>
        <translation>Can&apos;t tell what kind of file {file} is. Choose an Excel (.xlsx, .xls), Word (.docx), ODS or CSV file.</translation>
    </message>
    <message>
        <source>Hãy mở tệp, chép danh sách rồi dán vào, hoặc xin bản Excel.</source>
        <translation>Open the file, copy the list and paste it here, or ask for it in Excel.</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel, lưu thành .xlsx rồi chọn lại.</source>
        <translation>Open the file in Excel, save it as .xlsx and choose it again.</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Word, lưu thành .docx rồi chọn lại.</source>
        <translation>Open the file in Word, save it as .docx and choose it again.</translation>
    </message>
    <message>
        <source>Hãy giải nén rồi chọn tệp danh sách ở bên trong.</source>
        <translation>Unpack it and choose the list inside.</translation>
    </message>
    <message>
        <source>Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx), ODS hoặc CSV.</source>
        <translation>Choose an Excel (.xlsx, .xls), Word (.docx), ODS or CSV file.</translation>
    </message>
    <message>
        <source>Hãy xin bản Excel hoặc Word; chữ trong ảnh không chép ra danh sách được.</source>
        <translation>Ask for the list in Excel or Word; text in a picture can&apos;t be copied into a list.</translation>
    </message>
    <message>
        <source>Ảnh {name} quá lớn: hơn {limit} triệu điểm ảnh. Hãy thu nhỏ ảnh rồi thêm lại.</source>
        <translation>The photo {name} is too large: over {limit} million pixels. Make it smaller and add it again.</translation>
    </message>
    <message>
        <source>Tệp {name} không phải là ảnh đọc được. Phần mềm nhận ảnh JPEG, PNG, HEIC, WebP, TIFF, BMP và GIF.</source>
        <translation>{name} is not a picture that can be read. The program takes JPEG, PNG, HEIC, WebP, TIFF, BMP and GIF.</translation>
    </message>
    <message>
        <source>Máy không đủ bộ nhớ để đọc ảnh {name}. Hãy đóng bớt phần mềm khác rồi thêm lại.</source>
        <translation>Not enough memory to read the photo {name}. Close some programs and add it again.</translation>
    </message>
    <message>
        <source>Ảnh {name} bị thiếu phần cuối, có thể do chép chưa xong. Hãy chép lại ảnh.</source>
        <translation>The end of the photo {name} is missing, perhaps it was not copied completely. Copy it again.</translation>
    </message>
    <message>
        <source>Ảnh {name} bị hỏng nên không đọc được. Hãy chép lại hoặc chọn ảnh khác.</source>
        <translation>The photo {name} is damaged and can&apos;t be read. Copy it again or choose another.</translation>
    </message>
    <message>
        <source>Ảnh {name} có {width} × {height} điểm ảnh, quá mức {limit} triệu. Hãy thu nhỏ ảnh rồi thêm lại.</source>
        <translation>The photo {name} has {width} × {height} pixels, over the limit of {limit} million. Make it smaller and add it again.</translation>
    </message>
    <message>
        <source>Tệp ảnh {name} rỗng (0 byte). Hãy chép lại ảnh từ máy ảnh, điện thoại.</source>
        <translation>The photo {name} is empty (0 bytes). Copy it from the camera or phone again.</translation>
    </message>
    <message>
        <source>Có hơn {limit} ảnh trong {path}. Hãy chọn thư mục nhỏ hơn.</source>
        <translation>There are more than {limit} photos in {path}. Choose a smaller folder.</translation>
    </message>
    <message>
        <source>{name} không phải là tệp ảnh.</source>
        <translation>{name} is not a picture.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {path}. Hãy xem thẻ nhớ hoặc ổ đĩa còn cắm và tệp còn ở đó.</source>
        <translation>The file {path} can&apos;t be read. Check that the memory card or drive is still in place and the file still there.</translation>
    </message>
    <message>
        <source>Tệp ảnh {name} nặng hơn {limit} MB. Hãy thu nhỏ ảnh rồi thêm lại.</source>
        <translation>The photo {name} is over {limit} MB. Make it smaller and add it again.</translation>
    </message>
    <message>
        <source>Không mở được thư mục {path}. Hãy xem quyền truy cập hoặc ổ đĩa.</source>
        <translation>The folder {path} can&apos;t be opened. Check access rights or the drive.</translation>
    </message>
    <message>
        <source>Trong tệp {file} có ô nằm quá xa (đến dòng {rows}, cột {columns}) nên bảng quá lớn. Hãy mở tệp, xóa các dòng và cột thừa ở cuối, hoặc chép danh sách sang tệp mới.</source>
        <translation>The file {file} has a cell so far out (row {rows}, column {columns}) that the table is too large. Open the file and delete the spare rows and columns at the end, or copy the list into a new file.</translation>
    </message>
    <message>
        <source>Tệp {file} bị hỏng hoặc chưa tải về đủ. Hãy mở tệp bằng Excel hoặc Word, lưu lại thành tệp mới, hoặc xin người gửi gửi lại.</source>
        <translation>The file {file} is damaged or not fully downloaded. Open it in Excel or Word and save it as a new file, or ask the sender for it again.</translation>
    </message>
    <message>
        <source>“{file}” là một thư mục. Hãy chọn tệp danh sách nằm trong thư mục đó.</source>
        <translation>“{file}” is a folder. Choose the list inside it.</translation>
    </message>
    <message>
        <source>Tệp {file} nặng {size} MB, nhiều hơn mức {most} MB có thể đọc. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.</source>
        <translation>The file {file} has {size} MB, over the limit of {most} MB. Copy just the list into a new file and choose that.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp {file}. Hãy kiểm tra xem tệp có bị đổi tên hoặc chuyển đi không.</source>
        <translation>The file {file} was not found. Check whether it was renamed or moved.</translation>
    </message>
    <message>
        <source>Không mở được tệp {file}. Hãy đóng tệp nếu đang mở trong phần mềm khác rồi thử lại.</source>
        <translation>The file {file} can&apos;t be opened. Close it if another program has it open, and try again.</translation>
    </message>
    <message>
        <source>Tệp {file} có hơn {most} dòng, quá nhiều cho một danh sách. Hãy chia thành nhiều tệp nhỏ hơn.</source>
        <translation>The file {file} has more than {most} rows, too many for a list. Split it into smaller files.</translation>
    </message>
    <message>
        <source>Tài liệu {file} quá lớn. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.</source>
        <translation>The document {file} is too large. Copy just the list into a new file and choose that.</translation>
    </message>
    <message>
        <source>Tệp {file} có {count} trang tính, nhiều hơn mức {most} có thể đọc. Hãy chép riêng trang có danh sách sang một tệp mới.</source>
        <translation>The file {file} has {count} sheets, over the limit of {most}. Copy just the sheet with the list into a new file.</translation>
    </message>
    <message>
        <source>Tệp {file} có hơn {most} dòng có chữ, quá nhiều cho một danh sách. Hãy chia thành nhiều tệp nhỏ hơn.</source>
        <translation>The file {file} has more than {most} rows of text, too many for a list. Split it into smaller files.</translation>
    </message>
    <message>
        <source>Không còn dữ liệu để hoàn tác việc này.</source>
        <translation>The data needed to undo this are gone.</translation>
    </message>
    <message>
        <source>Việc này không thể hoàn tác.</source>
        <translation>This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Lượt quét này không cho ai vào nên không có gì để hủy.</source>
        <translation>This scan let nobody in, so there is nothing to take back.</translation>
    </message>
    <message>
        <source>Không hoàn tác được vì dữ liệu đã được sửa tiếp sau việc này.</source>
        <translation>This can&apos;t be undone because the data were edited afterwards.</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu; chưa có gì được lưu.</source>
        <translation>Stopped as requested; nothing was saved.</translation>
    </message>
    <message>
        <source>Không sao lưu được vào {path}. Hãy kiểm tra ổ đĩa còn chỗ không.</source>
        <translation>Can&apos;t back up to {path}. Check whether the drive has room.</translation>
    </message>
    <message>
        <source>Chưa khôi phục được; dữ liệu hiện tại vẫn còn nguyên.</source>
        <translation>Not restored; the present data are untouched.</translation>
    </message>
    <message>
        <source>Bản sao lưu {name} bị hỏng.</source>
        <translation>The backup {name} is damaged.</translation>
    </message>
    <message>
        <source>Không xóa được: còn {count} mục khác đang dùng đến.</source>
        <translation>Can&apos;t delete: other entries still use it ({count}).</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, chưa ghi được tệp {name}. Hãy xóa bớt tệp không cần.</source>
        <translation>The drive is full; the file {name} was not written. Delete files you don&apos;t need.</translation>
    </message>
    <message>
        <source>Không còn thư mục {folder}. Hãy chọn thư mục khác để lưu {name}.</source>
        <translation>The folder {folder} is gone. Choose another folder to save {name}.</translation>
    </message>
    <message>
        <source>Tệp {name} đang mở ở phần mềm khác. Hãy đóng tệp đó rồi lưu lại.</source>
        <translation>The file {name} is open in another program. Close it there and save again.</translation>
    </message>
    <message>
        <source>Không được phép ghi vào thư mục {folder}. Hãy chọn thư mục khác để lưu {name}.</source>
        <translation>Writing to the folder {folder} is not allowed. Choose another folder to save {name}.</translation>
    </message>
    <message>
        <source>Chưa ghi được tệp {name} vào thư mục {folder}.</source>
        <translation>The file {name} could not be written to the folder {folder}.</translation>
    </message>
    <message>
        <source>{path} không phải là kho dữ liệu của Bàn hội nghị. Hãy chọn thư mục khác.</source>
        <translation>{path} is not a MeetingDesk workspace. Choose another folder.</translation>
    </message>
    <message>
        <source>Kho dữ liệu {path} do phiên bản mới hơn của phần mềm tạo ra. Hãy cài phiên bản mới nhất rồi mở lại; dữ liệu chưa bị thay đổi.</source>
        <translation>The workspace {path} was made by a newer version of the program. Install the latest version and open it again; nothing was changed.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu trong {path} bị hỏng nên không mở được. Hãy khôi phục từ bản sao lưu gần nhất trong thư mục backups.</source>
        <translation>The database in {path} is damaged and can&apos;t be opened. Restore the latest backup in the backups folder.</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu {path}. Hãy kiểm tra ổ đĩa và quyền truy cập.</source>
        <translation>The database {path} can&apos;t be opened. Check the drive and access rights.</translation>
    </message>
    <message>
        <source>Không kết nối được với máy chủ {host}. Hãy kiểm tra mạng, tên máy chủ và cổng; hỏi người quản trị xem máy chủ có đang chạy không.</source>
        <translation>Can&apos;t connect to the server {host}. Check the network, the server&apos;s name and port; ask its administrator whether it is running.</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ {host}. Việc vừa làm chưa được lưu; hãy thử lại sau giây lát.</source>
        <translation>The connection to the server {host} is lost. What you just did was not saved; try again in a moment.</translation>
    </message>
    <message>
        <source>Máy chủ đang bận vì bàn khác đang ghi. Hãy thử lại sau giây lát.</source>
        <translation>The server is busy because another desk is writing. Try again in a moment.</translation>
    </message>
    <message>
        <source>Máy chủ {host} đang khởi động. Hãy thử lại sau giây lát.</source>
        <translation>The server {host} is starting. Try again in a moment.</translation>
    </message>
    <message>
        <source>Máy chủ {host} đã hết chỗ. Hãy báo người quản trị máy chủ.</source>
        <translation>The server {host} has no room left. Tell its administrator.</translation>
    </message>
    <message>
        <source>Máy chủ {host} đã đủ số kết nối. Hãy báo người quản trị máy chủ.</source>
        <translation>The server {host} takes no more connections. Tell its administrator.</translation>
    </message>
    <message>
        <source>Tài khoản {user} hoặc mật khẩu không đúng.</source>
        <translation>The account {user} or the password is wrong.</translation>
    </message>
    <message>
        <source>Máy chủ {host} không cho máy này kết nối bằng tài khoản {user}. Hãy báo người quản trị máy chủ.</source>
        <translation>The server {host} does not let this computer in with the account {user}. Tell its administrator.</translation>
    </message>
    <message>
        <source>Tài khoản {user} không được phép làm việc này.</source>
        <translation>The account {user} may not do this.</translation>
    </message>
    <message>
        <source>Dữ liệu trùng hoặc trái quy tắc nên chưa được lưu.</source>
        <translation>Not saved, because the data are duplicated or against the rules.</translation>
    </message>
    <message>
        <source>Có nội dung mà máy chủ không lưu được nên chưa lưu gì.</source>
        <translation>There is content that the server can&apos;t keep; nothing was saved.</translation>
    </message>
    <message>
        <source>Kho dữ liệu này đã được chuyển đi nơi khác. Hãy hỏi người quản trị nơi mở mới.</source>
        <translation>This workspace has moved elsewhere. Ask the administrator where to open it.</translation>
    </message>
    <message>
        <source>Máy chủ {host} chưa có cơ sở dữ liệu {database}.</source>
        <translation>The server {host} has no database {database} yet.</translation>
    </message>
    <message>
        <source>Mục này đã bị người khác xóa.</source>
        <translation>Somebody else has deleted this entry.</translation>
    </message>
    <message>
        <source>Người khác vừa sửa mục này. Hãy xem lại bản mới rồi sửa tiếp.</source>
        <translation>Somebody else has just edited this entry. Look at their version, then go on editing.</translation>
    </message>
    <message>
        <source>Biên bản “{state}” nên không sửa được. Hãy mở lại với lý do trước.</source>
        <translation>The minutes are “{state}” and can&apos;t be edited. Reopen them with a reason first.</translation>
    </message>
    <message>
        <source>Không tìm thấy thư mục {path}. Hãy kiểm tra ổ đĩa hoặc mạng.</source>
        <translation>The folder {path} was not found. Check the drive or the network.</translation>
    </message>
    <message>
        <source>Tài khoản này chỉ được xem. Hãy hỏi người quản trị kho dữ liệu.</source>
        <translation>This account may only view. Ask the workspace&apos;s administrator.</translation>
    </message>
    <message>
        <source>Kho dữ liệu đang mở chỉ để xem vì {holder} đang sử dụng.</source>
        <translation>The workspace is open for reading only, because {holder} is using it.</translation>
    </message>
    <message>
        <source>Kho dữ liệu vừa được chuyển đi nơi khác; việc này chưa được lưu.</source>
        <translation>The workspace has just moved elsewhere; this was not saved.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ rồi làm lại.</source>
        <translation>The drive is full; nothing was saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>Kho dữ liệu đang bận. Hãy thử lại sau giây lát.</source>
        <translation>The workspace is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>Không có quyền ghi vào kho dữ liệu. Hãy kiểm tra quyền của thư mục.</source>
        <translation>No right to write to the workspace. Check the rights of the folder.</translation>
    </message>
    <message>
        <source>Không truy cập được kho dữ liệu. Hãy kiểm tra ổ đĩa hoặc mạng.</source>
        <translation>The workspace can&apos;t be reached. Check the drive or the network.</translation>
    </message>
    <message>
        <source>Không chuyển vào chính thư mục của kho dữ liệu được.</source>
        <translation>A workspace can&apos;t be moved into its own folder.</translation>
    </message>
    <message>
        <source>Chỉ tài khoản quản trị mới chuyển kho dữ liệu được.</source>
        <translation>Only an administrator&apos;s account can move the workspace.</translation>
    </message>
    <message>
        <source>Đã chuyển xong, nhưng chưa đổi được tên thư mục cũ {path}. Đừng dùng thư mục đó nữa.</source>
        <translation>The move is done, but the old folder {path} could not be renamed. Don&apos;t use it any more.</translation>
    </message>
    <message>
        <source>Thư mục {path} đã có dữ liệu. Hãy chọn một thư mục trống.</source>
        <translation>The folder {path} is not empty. Choose an empty folder.</translation>
    </message>
    <message>
        <source>Chưa chép được kho dữ liệu sang {path}; chưa có gì thay đổi.</source>
        <translation>The workspace could not be copied to {path}; nothing has changed.</translation>
    </message>
    <message>
        <source>Bản chép không khớp với kho dữ liệu nên đã bỏ đi.</source>
        <translation>The copy does not match the workspace and was thrown away.</translation>
    </message>
    <message>
        <source>Kho dữ liệu đang mở ở nơi khác. Hãy đóng ở đó trước.</source>
        <translation>The workspace is open elsewhere. Close it there first.</translation>
    </message>
    <message>
        <source>Kho dữ liệu {path} thiếu tệp dữ liệu.</source>
        <translation>The workspace {path} has no database.</translation>
    </message>
    <message>
        <source>Không chuyển được sang {path}. Kho dữ liệu vẫn nguyên ở chỗ cũ.</source>
        <translation>Can&apos;t move to {path}. The workspace is untouched where it was.</translation>
    </message>
    <message>
        <source>Không có quyền ghi vào thư mục {path}. Hãy chọn thư mục khác hoặc xin cấp quyền.</source>
        <translation>No right to write to the folder {path}. Choose another folder or ask for access.</translation>
    </message>
    <message>
        <source>Kho dữ liệu cần được nâng cấp nhưng đang mở ở nơi khác. Hãy đóng ở đó trước.</source>
        <translation>The workspace needs upgrading but is open elsewhere. Close it there first.</translation>
    </message>
    <message>
        <source>phải là chữ</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>phải là true hoặc false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>phải là một trong: {choices}</source>
        <translation>must be one of: {choices}</translation>
    </message>
    <message>
        <source>phải là số</source>
        <translation>must be a number</translation>
    </message>
    <message>
        <source>phải từ {least} đến {most}</source>
        <translation>must be from {least} to {most}</translation>
    </message>
    <message>
        <source>có dấu ngoặc nhọn không khớp</source>
        <translation>has braces that don&apos;t match</translation>
    </message>
    <message>
        <source>không có trong mẫu này</source>
        <translation>does not belong in this form</translation>
    </message>
    <message>
        <source>Mẫu đầu văn bản: trường {field} {what}.</source>
        <translation>Letterhead: field {field} {what}.</translation>
    </message>
    <message>
        <source>Mẫu thẻ không đọc được: {reason}</source>
        <translation>The badge design can&apos;t be read: {reason}</translation>
    </message>
    <message>
        <source>phải là màu như #b3261e</source>
        <translation>must be a colour like #b3261e</translation>
    </message>
    <message>
        <source>phải là mã của một ảnh</source>
        <translation>must be the code of a picture</translation>
    </message>
    <message>
        <source>dài quá {count} chữ</source>
        <translation>is longer than {count} characters</translation>
    </message>
    <message>
        <source>có chỗ điền không biết: {gap}</source>
        <translation>has an unknown gap: {gap}</translation>
    </message>
    <message>
        <source>phải là danh sách</source>
        <translation>must be a list</translation>
    </message>
    <message>
        <source>có quá {count} phần</source>
        <translation>has more than {count} parts</translation>
    </message>
    <message>
        <source>Mẫu thẻ: trường {field} {what}.</source>
        <translation>Badge design: field {field} {what}.</translation>
    </message>
    <message>
        <source>phải là danh sách các dòng</source>
        <translation>must be a list of lines</translation>
    </message>
    <message>
        <source>phải lớn hơn heading đúng 1</source>
        <translation>must be heading plus exactly 1</translation>
    </message>
    <message>
        <source>phải là một nhóm trường</source>
        <translation>must be a group of fields</translation>
    </message>
    <message>
        <source>còn thiếu</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>Tệp {file} không có dòng nào. Hãy chọn tệp khác hoặc xin gửi lại.</source>
        <translation>The file {file} has no rows. Choose another file or ask for it again.</translation>
    </message>
    <message>
        <source>Chưa có gì để dán. Hãy chép danh sách rồi dán lại.</source>
        <translation>Nothing to paste yet. Copy the list and paste again.</translation>
    </message>
    <message>
        <source>Đoạn dán quá dài. Hãy lưu thành tệp rồi nhập từ tệp đó.</source>
        <translation>The pasted text is too long. Save it as a file and import that.</translation>
    </message>
    <message>
        <source>Không thấy cột họ tên nào trong {file}. Hãy chọn đúng trang tính và dòng tiêu đề, hoặc chép riêng danh sách rồi dán vào.</source>
        <translation>No column of names found in {file}. Choose the right sheet and heading row, or copy just the list and paste it.</translation>
    </message>
    <message>
        <source>Dòng này chưa có họ tên. Hãy điền họ tên hoặc bỏ dòng này.</source>
        <translation>This row has no name. Fill it in or leave the row out.</translation>
    </message>
    <message>
        <source>Họ tên dài {length} ký tự (nhiều nhất {most}), có lẽ là một đoạn văn. Hãy sửa lại.</source>
        <translation>The name has {length} characters (at most {most}); it may be running text. Please correct it.</translation>
    </message>
    <message>
        <source>Họ tên có chữ số. Hãy kiểm tra lại.</source>
        <translation>The name contains digits. Please check.</translation>
    </message>
    <message>
        <source>Không giống họ tên một người. Hãy kiểm tra xem có nhầm cột hoặc nhầm dòng không.</source>
        <translation>Not like a person&apos;s name. Check for a wrong column or row.</translation>
    </message>
    <message>
        <source>Họ tên chỉ có một chữ. Hãy kiểm tra xem có thiếu họ không.</source>
        <translation>The name is one word only. Check whether the family name is missing.</translation>
    </message>
    <message>
        <source>“{email}” không phải địa chỉ email đầy đủ. Hãy kiểm tra lại.</source>
        <translation>“{email}” is not a complete email address. Please check.</translation>
    </message>
    <message>
        <source>“{phone}” không phải số điện thoại. Hãy kiểm tra lại.</source>
        <translation>“{phone}” is not a telephone number. Please check.</translation>
    </message>
    <message>
        <source>Điện thoại dài {length} ký tự (nhiều nhất {most}). Hãy để lại một số, chuyển phần còn lại sang ghi chú.</source>
        <translation>The phone is {length} characters long (at most {most}). Keep one number and move the rest to the note.</translation>
    </message>
    <message>
        <source>Nội dung dài {length} ký tự (thường không quá {most}). Hãy kiểm tra lại.</source>
        <translation>The text has {length} characters (usually at most {most}). Please check.</translation>
    </message>
    <message>
        <source>Trùng họ tên và đơn vị với dòng {line}, có lẽ một người bị ghi hai lần.</source>
        <translation>Same name and organisation as row {line}; perhaps one person is listed twice.</translation>
    </message>
    <message>
        <source>Trùng họ tên và đơn vị với dòng {line} nhưng khác chức vụ hoặc điện thoại. Hãy xem là một người hay hai người.</source>
        <translation>Same name and organisation as row {line} but another position or telephone. Check whether it&apos;s one person or two.</translation>
    </message>
    <message>
        <source>Cùng họ tên với dòng {line} nhưng khác đơn vị.</source>
        <translation>Same name as row {line} but another organisation.</translation>
    </message>
    <message>
        <source>Cùng số điện thoại với dòng {line} ({name}).</source>
        <translation>Same telephone number as row {line} ({name}).</translation>
    </message>
    <message>
        <source>Không đọc được số điện thoại “{phone}”, giữ nguyên như đã ghi. Hãy kiểm tra lại.</source>
        <translation>The telephone number “{phone}” can&apos;t be made out and is kept as written. Please check.</translation>
    </message>
    <message>
        <source>Đã tách “{text}” thành chức vụ và đơn vị. Hãy xem lại.</source>
        <translation>“{text}” was split into position and organisation. Please check.</translation>
    </message>
    <message>
        <source>Một ô có {count} họ tên, đã tách thành {count} dòng.</source>
        <translation>One cell held {count} names and was split into {count} rows.</translation>
    </message>
    <message>
        <source>Đã tách “{text}” thành họ tên và phần còn lại. Hãy xem lại.</source>
        <translation>“{text}” was split into name and the rest. Please check.</translation>
    </message>
    <message>
        <source>Đơn vị lấy theo tên nhóm “{group}”.</source>
        <translation>Organisation taken from the group heading “{group}”.</translation>
    </message>
    <message>
        <source>Đơn vị lấy theo dòng trên. Hãy xem lại.</source>
        <translation>Organisation taken from the row above. Please check.</translation>
    </message>
    <message>
        <source>Dòng tên nhóm hoặc tiêu đề</source>
        <translation>Group heading or heading row</translation>
    </message>
    <message>
        <source>Không phải một người (lời chào, ghi chú)</source>
        <translation>Not a person (greeting, note)</translation>
    </message>
    <message>
        <source>Dòng tiêu đề của danh sách</source>
        <translation>Heading row of the list</translation>
    </message>
    <message>
        <source>Dòng tên nhóm</source>
        <translation>Group heading</translation>
    </message>
    <message>
        <source>Dòng cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Phần cuối danh sách (ngày, chữ ký, nơi nhận)</source>
        <translation>End of the list (date, signature, recipients)</translation>
    </message>
    <message>
        <source>Dòng tiêu đề cột lặp lại</source>
        <translation>Heading row repeated</translation>
    </message>
    <message>
        <source>Sự kiện này không còn nữa: đã bị xóa.</source>
        <translation>This event is gone: it was deleted.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do chấp nhận.</source>
        <translation>Enter the reason for accepting it.</translation>
    </message>
    <message>
        <source>Thời lượng {minutes} phút không hợp lý. Hãy nhập số phút.</source>
        <translation>A length of {minutes} minutes makes no sense. Enter the minutes.</translation>
    </message>
    <message>
        <source>Không mở được {name}: tệp hỏng hoặc có mật khẩu. Hãy quét lại trang đó.</source>
        <translation>{name} can&apos;t be opened: it is damaged or has a password. Scan that page again.</translation>
    </message>
    <message>
        <source>{name} quá lớn để là một trang quét.</source>
        <translation>{name} is too large to be a scanned page.</translation>
    </message>
    <message>
        <source>Không đọc được {name}: tệp ảnh hỏng.</source>
        <translation>{name} can&apos;t be read: the picture is damaged.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {path}. Hãy xem ổ đĩa còn cắm và tệp còn ở đó.</source>
        <translation>The file {path} can&apos;t be read. Check that the drive is in place and the file still there.</translation>
    </message>
    <message>
        <source>Sự kiện này không còn. Hãy mở lại danh sách sự kiện.</source>
        <translation>This event is gone. Open the list of events again.</translation>
    </message>
    <message>
        <source>{name} không ở trong hội trường nên không thể ghi ra về.</source>
        <translation>{name} is not inside and so can&apos;t leave.</translation>
    </message>
    <message>
        <source>Lượt này đã được hủy trước đó hoặc không còn.</source>
        <translation>This scan was taken back before or is gone.</translation>
    </message>
    <message>
        <source>Danh sách điểm danh này không còn. Hãy mở lại sự kiện.</source>
        <translation>This attendance list is gone. Open the event again.</translation>
    </message>
    <message>
        <source>Danh sách {name} đã có {count} lượt quét nên không xóa được; có thể đổi tên.</source>
        <translation>List {name} has {count} scans, so it can&apos;t be deleted; it can be renamed.</translation>
    </message>
    <message>
        <source>Giờ kết thúc phải sau giờ bắt đầu.</source>
        <translation>The end must be after the beginning.</translation>
    </message>
    <message>
        <source>Đã có danh sách tên “{name}”.</source>
        <translation>There is a list named “{name}” already.</translation>
    </message>
    <message>
        <source>Danh sách của cả sự kiện luôn có, không sửa hay xóa.</source>
        <translation>The list of the whole event is always there; it can&apos;t be changed or deleted.</translation>
    </message>
    <message>
        <source>Đại biểu này đã bị rút khỏi danh sách.</source>
        <translation>This delegate was taken off the list.</translation>
    </message>
    <message>
        <source>Đại biểu {name} đã có trong danh sách.</source>
        <translation>The delegate {name} is on the list already.</translation>
    </message>
    <message>
        <source>Hãy nhập họ và tên đại biểu.</source>
        <translation>Enter the delegate&apos;s name.</translation>
    </message>
    <message>
        <source>Ngày hết hiệu lực phải sau ngày bắt đầu.</source>
        <translation>The end date must be after the start date.</translation>
    </message>
    <message>
        <source>{name} không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.</source>
        <translation>{name} can&apos;t be part of itself or of an organisation below it.</translation>
    </message>
    <message>
        <source>{name} không thể kế tục chính nó hoặc đơn vị trước nó.</source>
        <translation>{name} can&apos;t succeed itself or an organisation before it.</translation>
    </message>
    <message>
        <source>{count} chức vụ của người trong danh bạ</source>
        <translation>positions of people in the directory ({count})</translation>
    </message>
    <message>
        <source>{count} đơn vị trực thuộc</source>
        <translation>subordinate organisations ({count})</translation>
    </message>
    <message>
        <source>{count} đơn vị mà nó kế tục</source>
        <translation>organisations it succeeds ({count})</translation>
    </message>
    <message>
        <source>{count} sự kiện mời đơn vị này</source>
        <translation>events that invite it ({count})</translation>
    </message>
    <message>
        <source>{count} đại biểu trong các danh sách</source>
        <translation>delegates on lists ({count})</translation>
    </message>
    <message>
        <source>{count} văn bản ký kết</source>
        <translation>agreements ({count})</translation>
    </message>
    <message>
        <source>Chưa xóa được {name}: còn {uses}. Hãy ghi ngày hết hiệu lực thay vì xóa.</source>
        <translation>{name} can&apos;t be deleted: it still has {uses}. Enter the date it ceased instead.</translation>
    </message>
    <message>
        <source>Mục này chưa bắt đầu nên chưa kết thúc được.</source>
        <translation>This item hasn&apos;t begun and can&apos;t be ended.</translation>
    </message>
    <message>
        <source>Giờ kết thúc đứng trước giờ bắt đầu. Hãy xem lại.</source>
        <translation>The end is before the start. Please check.</translation>
    </message>
    <message>
        <source>Mục này không còn trong chương trình.</source>
        <translation>This item is no longer on the agenda.</translation>
    </message>
    <message>
        <source>Biên bản “{now}” không chuyển sang “{wanted}” được.</source>
        <translation>Minutes that are “{now}” can&apos;t become “{wanted}”.</translation>
    </message>
    <message>
        <source>Biên bản “{state}”: hãy ghi lý do mở lại.</source>
        <translation>The minutes are “{state}”: give the reason for reopening.</translation>
    </message>
    <message>
        <source>Chưa hoàn chỉnh biên bản được. {list}.</source>
        <translation>The minutes can&apos;t be made final yet. {list}.</translation>
    </message>
    <message>
        <source>Chưa ghi giờ kết thúc nên chưa hoàn chỉnh biên bản được.</source>
        <translation>The minutes can&apos;t be final without the time the meeting ended.</translation>
    </message>
    <message>
        <source>Mục bầu cử này không còn trong biên bản.</source>
        <translation>This election is no longer in the minutes.</translation>
    </message>
    <message>
        <source>Phát ra {issued} phiếu, nhiều hơn {present} đại biểu có mặt.</source>
        <translation>{issued} ballots issued, more than the {present} delegates present.</translation>
    </message>
    <message>
        <source>Thu về {collected} phiếu, nhiều hơn {issued} phiếu phát ra.</source>
        <translation>{collected} ballots returned, more than the {issued} issued.</translation>
    </message>
    <message>
        <source>{valid} phiếu hợp lệ, nhiều hơn {collected} phiếu thu về.</source>
        <translation>{valid} valid ballots, more than the {collected} returned.</translation>
    </message>
    <message>
        <source>{name} có {votes} phiếu, nhiều hơn {valid} phiếu hợp lệ.</source>
        <translation>{name} has {votes} votes, more than the {valid} valid ballots.</translation>
    </message>
    <message>
        <source>Cộng các ứng cử viên được {cast} phiếu; {valid} phiếu hợp lệ bầu {seats} người chỉ có nhiều nhất {most}.</source>
        <translation>The candidates have {cast} votes in all; {valid} valid ballots for {seats} seats give {most} at most.</translation>
    </message>
    <message>
        <source>Số người được bầu phải từ 1 trở lên.</source>
        <translation>At least one seat must be filled.</translation>
    </message>
    <message>
        <source>Số phiếu không thể là số âm.</source>
        <translation>Votes can&apos;t be negative.</translation>
    </message>
    <message>
        <source>{name} có hai lần trong danh sách bầu cử.</source>
        <translation>{name} is on the ballot twice.</translation>
    </message>
    <message>
        <source>Số {number}/{kind} năm {year} đã cấp cho: {purpose}.</source>
        <translation>Number {number}/{kind} of {year} was given out to: {purpose}.</translation>
    </message>
    <message>
        <source>Số văn bản phải từ 1 trở lên.</source>
        <translation>Paper numbers start at 1.</translation>
    </message>
    <message>
        <source>Người này không còn trong danh bạ.</source>
        <translation>This person is no longer in the directory.</translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị.</source>
        <translation>Choose an organisation.</translation>
    </message>
    <message>
        <source>Ngày thôi giữ chức phải sau ngày bắt đầu.</source>
        <translation>The end of the position must be after its start.</translation>
    </message>
    <message>
        <source>Sự kiện kết thúc trước khi bắt đầu. Hãy sửa giờ kết thúc.</source>
        <translation>The event ends before it begins. Correct the end.</translation>
    </message>
    <message>
        <source>Hãy nhập tên chức vụ.</source>
        <translation>Enter the position.</translation>
    </message>
    <message>
        <source>Chức vụ {title} đã có trong bảng.</source>
        <translation>The position {title} is in the table already.</translation>
    </message>
    <message>
        <source>Không hiểu tỷ lệ “{text}”. Hãy nhập như 2/3, 50% hoặc &gt;1/2.</source>
        <translation>“{text}” is not a share. Enter it like 2/3, 50% or &gt;1/2.</translation>
    </message>
    <message>
        <source>{name} đã được ghi là {role}.</source>
        <translation>{name} is {role} already.</translation>
    </message>
    <message>
        <source>Hãy quét mã, hoặc nhập số thứ tự hay họ tên đại biểu.</source>
        <translation>Scan a code, or type a delegate&apos;s number or name.</translation>
    </message>
    <message>
        <source>{name} đã có trong danh sách. Hãy điểm danh người đó, hoặc thêm mới nếu là người khác trùng tên.</source>
        <translation>{name} is on the list. Check that person in, or add another of the same name.</translation>
    </message>
    <message>
        <source>{name} đã có mặt lúc {time}. Nếu nhầm, hãy hủy điểm danh của người này trước.</source>
        <translation>{name} came in at {time}. If that was a mistake, take it back first.</translation>
    </message>
    <message>
        <source>{name} đã có {other} dự thay.</source>
        <translation>{other} stands in for {name} already.</translation>
    </message>
    <message>
        <source>Số chỗ ngồi không thể là số âm.</source>
        <translation>Seats can&apos;t be negative.</translation>
    </message>
    <message>
        <source>Đã có địa điểm {name}.</source>
        <translation>There is a venue {name} already.</translation>
    </message>
    <message>
        <source>{name} dài {length} ký tự, nhiều nhất là {longest}.</source>
        <translation>{name} has {length} characters; at most {longest} fit.</translation>
    </message>
    <message>
        <source>Biên bản nào cũng cần phần “{part}”.</source>
        <translation>All minutes need the part “{part}”.</translation>
    </message>
    <message>
        <source>Quyết định và kết luận cần hai ký hiệu số khác nhau.</source>
        <translation>Decisions and conclusions need two different number symbols.</translation>
    </message>
    <message>
        <source>“{sentence}”: không có nội dung tên {name}.</source>
        <translation>“{sentence}”: there is nothing called {name}.</translation>
    </message>
    <message>
        <source>{name} không được để trống.</source>
        <translation>{name} can&apos;t be empty.</translation>
    </message>
    <message>
        <source>“{text}” không dùng làm ký hiệu số được.</source>
        <translation>“{text}” can&apos;t be a number symbol.</translation>
    </message>
    <message>
        <source>Số lượng đại biểu phải từ 1 đến 10.000.</source>
        <translation>The number of delegates must be from 1 to 10,000.</translation>
    </message>
    <message>
        <source>Nhóm này không còn.</source>
        <translation>This group is gone.</translation>
    </message>
    <message>
        <source>Văn bản đang “{now}” nên không chuyển thẳng sang “{then}”.</source>
        <translation>An agreement that is “{now}” can&apos;t become “{then}” at once.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày ký trước khi chuyển sang “Đã ký”.</source>
        <translation>Enter the date of signing before changing the status to “Signed”.</translation>
    </message>
    <message>
        <source>Văn bản kế tiếp bắt đầu {begin}, trước cả văn bản “{title}” ({former}). Hãy xem lại thời hạn.</source>
        <translation>The succeeding agreement begins on {begin}, before “{title}” itself ({former}). Check the terms.</translation>
    </message>
    <message>
        <source>“{title}” không thể kế tiếp chính nó hoặc một văn bản sau nó.</source>
        <translation>“{title}” can&apos;t succeed itself or a later agreement.</translation>
    </message>
    <message>
        <source>Văn bản chưa ký nên chưa có sơ kết, tổng kết.</source>
        <translation>The agreement isn&apos;t signed and has no reviews.</translation>
    </message>
    <message>
        <source>Ngày sơ kết, tổng kết không thể trước ngày ký {signed}.</source>
        <translation>A review can&apos;t be before the date of signing, {signed}.</translation>
    </message>
    <message>
        <source>Văn bản còn thời hạn đến {end}. Nếu dừng sớm, hãy chọn “Chấm dứt trước hạn”.</source>
        <translation>The agreement runs until {end}. To stop early, choose “Ended early”.</translation>
    </message>
    <message>
        <source>Một văn bản có nhiều nhất {most} bên ký.</source>
        <translation>An agreement has at most {most} parties.</translation>
    </message>
    <message>
        <source>Bên ký này không còn nữa: đã bị xóa.</source>
        <translation>This party is gone: it was deleted.</translation>
    </message>
    <message>
        <source>{name} đã là người ký của {party}.</source>
        <translation>{name} is a signatory of {party} already.</translation>
    </message>
    <message>
        <source>Văn bản ký kết này không còn nữa: đã bị xóa.</source>
        <translation>This agreement is gone: it was deleted.</translation>
    </message>
    <message>
        <source>Văn bản ký kết cần ít nhất hai bên. Hãy thêm đơn vị cùng ký.</source>
        <translation>An agreement needs at least two parties. Add a co-signing organisation.</translation>
    </message>
    <message>
        <source>{name} đã là một bên của văn bản này.</source>
        <translation>{name} is a party of this agreement already.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một số. Hãy ghi như 1.200 hoặc 12,5.</source>
        <translation>“{text}” is not a number. Write it like 1.200 or 12,5.</translation>
    </message>
    <message>
        <source>Bên cam kết không có trong văn bản này.</source>
        <translation>The party in charge is not in this agreement.</translation>
    </message>
    <message>
        <source>Chỉ tiêu, kết quả phải là số không âm và vừa phải.</source>
        <translation>Target and result must be numbers from 0 up, and not excessive.</translation>
    </message>
    <message>
        <source>Bỏ qua theo lựa chọn.</source>
        <translation>Skipped as chosen.</translation>
    </message>
    <message>
        <source>Bỏ qua: {reason}</source>
        <translation>Skipped: {reason}</translation>
    </message>
    <message>
        <source>Bỏ qua: người này đã có trong danh sách đại biểu.</source>
        <translation>Skipped: on the list of delegates already.</translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách và danh bạ.</source>
        <translation>Added to the list and the directory.</translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách, là người có trong danh bạ.</source>
        <translation>Added to the list; is in the directory.</translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách và cập nhật danh bạ.</source>
        <translation>Added to the list and updated in the directory.</translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách.</source>
        <translation>Added to the list.</translation>
    </message>
    <message>
        <source>Không có dòng nào được chọn để nhập.</source>
        <translation>No row is chosen for import.</translation>
    </message>
    <message>
        <source>Đã có trong danh sách đại biểu, số thứ tự {number}.</source>
        <translation>On the list of delegates already, number {number}.</translation>
    </message>
    <message>
        <source>Trùng với dòng {line} của danh sách này. Chọn “Nhập” nếu là hai người.</source>
        <translation>Same as row {line} of this list. Choose “Import” if they are two people.</translation>
    </message>
    <message>
        <source>Người mới; đơn vị “{name}” chưa có trong danh bạ.</source>
        <translation>New person; the organisation “{name}” is not in the directory.</translation>
    </message>
    <message>
        <source>Người mới.</source>
        <translation>New person.</translation>
    </message>
    <message>
        <source>Người mới; trong danh bạ có {count} người cùng họ tên ở đơn vị khác.</source>
        <translation>New person; people of the same name at other organisations in the directory: {count}.</translation>
    </message>
    <message>
        <source>Khớp với người trong danh bạ.</source>
        <translation>Matches a person in the directory.</translation>
    </message>
    <message>
        <source>Khớp với người trong danh bạ nhưng khác {fields}.</source>
        <translation>Matches a person in the directory, with another {fields}.</translation>
    </message>
    <message>
        <source>Có {count} người trong danh bạ khớp với dòng này. Hãy chọn đúng người.</source>
        <translation>People in the directory that match this row: {count}. Choose the right one.</translation>
    </message>
    <message>
        <source>Cùng số điện thoại với {name} trong danh bạ nhưng khác họ tên.</source>
        <translation>Same telephone number as {name} in the directory, but another name.</translation>
    </message>
    <message>
        <source>Cùng họ tên với {name} trong danh bạ. Có phải là một người không?</source>
        <translation>Same name as {name} in the directory. Is it the same person?</translation>
    </message>
    <message>
        <source>{first} và {second}</source>
        <translation>{first} and {second}</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một đơn vị cùng ký.</source>
        <translation>Choose at least one co-signing organisation.</translation>
    </message>
    <message>
        <source>Thời hạn kết thúc {end}, trước khi bắt đầu {start}. Hãy sửa lại.</source>
        <translation>The term ends on {end}, before it begins on {start}. Please correct it.</translation>
    </message>
    <message>
        <source>Thời hạn kết thúc {end}, trước ngày ký {signed}.</source>
        <translation>The term ends on {end}, before the date of signing, {signed}.</translation>
    </message>
    <message>
        <source>Thẻ {width} × {height} mm không vừa trang {paper_width} × {paper_height} mm với lề {margin} mm. Hãy chọn khổ giấy lớn hơn hoặc lề nhỏ hơn.</source>
        <translation>A card of {width} × {height} mm does not fit on a page of {paper_width} × {paper_height} mm with margins of {margin} mm. Choose larger paper or smaller margins.</translation>
    </message>
    <message>
        <source>“{short}” không dùng làm chữ viết tắt được.</source>
        <translation>“{short}” can&apos;t be used as an abbreviation.</translation>
    </message>
    <message>
        <source>Chữ viết tắt “{short}” chưa có nội dung.</source>
        <translation>The abbreviation “{short}” has no full text yet.</translation>
    </message>
    <message>
        <source>Không có sự kiện nào là “{text}”.</source>
        <translation>There is no event “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” là nhiều sự kiện. Hãy ghi số của sự kiện: {shown}</source>
        <translation>“{text}” may be several events. Give the event&apos;s number: {shown}</translation>
    </message>
    <message>
        <source>Phiên bản này không còn nữa.</source>
        <translation>This version is gone.</translation>
    </message>
    <message>
        <source>Văn bản này đã có số {number}/{kind}.</source>
        <translation>This paper has the number {number}/{kind} already.</translation>
    </message>
    <message>
        <source>Số tiền {amount} không hợp lệ: từ 0 đến {largest}.</source>
        <translation>The amount {amount} is not valid: from 0 to {largest}.</translation>
    </message>
    <message>
        <source>Hãy chọn hai người khác nhau để gộp.</source>
        <translation>Choose two different people to merge.</translation>
    </message>
    <message>
        <source>Dữ liệu của người này đã được xóa trước đó.</source>
        <translation>This person&apos;s data were erased before.</translation>
    </message>
    <message>
        <source>Đại biểu này không còn trong danh sách.</source>
        <translation>This delegate is no longer on the list.</translation>
    </message>
    <message>
        <source>Sơ đồ không có chỗ {label}.</source>
        <translation>The plan has no seat {label}.</translation>
    </message>
    <message>
        <source>Hãy chọn tỉnh hoặc thành phố.</source>
        <translation>Choose a province or city.</translation>
    </message>
    <message>
        <source>“{state}” chưa phải là kết thúc nhiệm vụ.</source>
        <translation>“{state}” does not close a task.</translation>
    </message>
    <message>
        <source>Không mở được tệp {name}. Hãy kiểm tra kho dữ liệu và chỗ trống trên ổ đĩa.</source>
        <translation>The file {name} can&apos;t be opened. Check the workspace and the free space on the drive.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh “{name}”. Hãy chọn một ảnh PNG hoặc JPEG.</source>
        <translation>The picture “{name}” can&apos;t be read. Choose a PNG or JPEG picture.</translation>
    </message>
    <message>
        <source>Chưa in được ra {printer}. Hãy xem máy in đã bật, có giấy và còn nối với máy tính, hoặc chọn máy in khác.</source>
        <translation>Not printed on {printer}. Check that it is on, has paper and is connected, or choose another printer.</translation>
    </message>
    <message>
        <source>Không đọc được {path} nữa. Hãy xem thẻ nhớ còn cắm không.</source>
        <translation>{path} can&apos;t be read any more. Check that the memory card is in place.</translation>
    </message>
    <message>
        <source>Hãy lọc sổ trước, rồi lưu cách xem.</source>
        <translation>Filter the register first, then save the view.</translation>
    </message>
    <message>
        <source>Đã có 40 cách xem. Hãy xóa bớt rồi lưu lại.</source>
        <translation>There are 40 views already. Delete some, then save again.</translation>
    </message>
    <message>
        <source>Mẫu đầu văn bản không đọc được: {reason}</source>
        <translation>The letterhead can&apos;t be read: {reason}</translation>
    </message>
    <message>
        <source>Tệp {name} trong thư mục gốc tin cậy không phải là chứng thư. Hãy bỏ tệp ra.</source>
        <translation>The file {name} in the folder of trusted roots is not a certificate. Take it out.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {name}.</source>
        <translation>The file {name} can&apos;t be read.</translation>
    </message>
    <message>
        <source>Tệp {name} quá lớn để đọc chữ.</source>
        <translation>{name} is too large to read.</translation>
    </message>
    <message>
        <source>{name} không phải là tệp Word (.docx) hay PDF. Tệp .doc cũ thì hãy mở bằng Word và lưu lại thành .docx.</source>
        <translation>{name} is neither Word (.docx) nor PDF. Open an old .doc file in Word and save it as .docx.</translation>
    </message>
    <message>
        <source>{name} chỉ có ảnh quét, không có lớp chữ nên không so được từng chữ.</source>
        <translation>{name} is only pictures without text, so its words can&apos;t be compared.</translation>
    </message>
    <message>
        <source>Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.</source>
        <translation>The PDF file has a password. Remove the password and choose it again.</translation>
    </message>
    <message>
        <source>Tệp này hỏng hoặc không phải là PDF nên không đọc được.</source>
        <translation>This file is damaged or not a PDF and can&apos;t be read.</translation>
    </message>
    <message>
        <source>Máy chủ cấp dấu thời gian {url} không trả lời nên chưa ký. Hãy thử lại, hoặc bỏ dấu thời gian.</source>
        <translation>The time-stamp server {url} does not answer, so nothing was signed. Try again, or leave out the time stamp.</translation>
    </message>
    <message>
        <source>Tệp PDF này không cho ký thêm.</source>
        <translation>This PDF file does not allow further signing.</translation>
    </message>
    <message>
        <source>Hãy chọn hình chữ ký hoặc hình con dấu.</source>
        <translation>Choose a picture of the signature or of the seal.</translation>
    </message>
    <message>
        <source>Hình {name} quá lớn. Hãy cắt lấy phần chữ ký.</source>
        <translation>The picture {name} is too large. Crop it to the signature.</translation>
    </message>
    <message>
        <source>{name} không phải là hình ảnh đọc được.</source>
        <translation>{name} is not a picture that can be read.</translation>
    </message>
    <message>
        <source>Hình {name} trống trơn.</source>
        <translation>The picture {name} is blank.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {path}. Hãy xem ổ đĩa còn cắm.</source>
        <translation>The file {path} can&apos;t be read. Check that the drive is in place.</translation>
    </message>
    <message>
        <source>{name} hỏng hoặc không phải tệp chứng thư .p12, .pfx.</source>
        <translation>{name} is damaged or not a .p12 or .pfx certificate file.</translation>
    </message>
    <message>
        <source>Mật khẩu của tệp {name} không đúng.</source>
        <translation>The password of the file {name} is wrong.</translation>
    </message>
    <message>
        <source>Tệp {name} không có khóa ký.</source>
        <translation>The file {name} holds no signing key.</translation>
    </message>
    <message>
        <source>Chứng thư của {owner} đã hết hạn ngày {day}. Hãy gia hạn rồi ký lại.</source>
        <translation>The certificate of {owner} expired on {day}. Renew it, then sign again.</translation>
    </message>
    <message>
        <source>Chứng thư của {owner} chỉ có hiệu lực từ {day}. Hãy xem lại ngày của máy tính.</source>
        <translation>The certificate of {owner} is valid only from {day}. Check the computer&apos;s date.</translation>
    </message>
    <message>
        <source>Chứng thư của {owner} không dùng để ký văn bản.</source>
        <translation>The certificate of {owner} is not for signing papers.</translation>
    </message>
    <message>
        <source>Mã PIN này đã bị thẻ {label} từ chối nên không gửi lại. Hãy xem lại mã PIN.</source>
        <translation>The token {label} has refused this PIN before, so it was not sent again. Check the PIN.</translation>
    </message>
    <message>
        <source>Mã PIN của thẻ {label} không đúng. Thẻ tự khóa sau vài lần sai, hãy xem kỹ rồi nhập lại.</source>
        <translation>The PIN of the token {label} is wrong. The token locks itself after a few failures; check before you enter it again.</translation>
    </message>
    <message>
        <source>Không ký được bằng thẻ {label}: thẻ đã bị rút ra hoặc không trả lời. Văn bản chưa bị thay đổi; hãy cắm lại thẻ rồi ký lại.</source>
        <translation>Can&apos;t sign with the token {label}: it was pulled out or does not answer. The paper is unchanged; plug the token in and sign again.</translation>
    </message>
    <message>
        <source>Không nạp được trình điều khiển thẻ {path}. Hãy cài phần mềm kèm theo thẻ.</source>
        <translation>The token&apos;s driver {path} can&apos;t be loaded. Install the software that came with the token.</translation>
    </message>
    <message>
        <source>Không thấy thẻ {label}. Hãy cắm thẻ rồi thử lại.</source>
        <translation>The token {label} was not found. Plug it in and try again.</translation>
    </message>
    <message>
        <source>Thẻ {label} đã bị khóa do nhập sai mã PIN. Hãy liên hệ nơi cấp thẻ để mở khóa.</source>
        <translation>The token {label} is locked after wrong PINs. Ask its issuer to unlock it.</translation>
    </message>
    <message>
        <source>Thẻ {label} không có chứng thư để ký.</source>
        <translation>The token {label} has no certificate for signing.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một ngày. Hãy ghi như 31/12/2025.</source>
        <translation>“{text}” is not a date. Write it like 31/12/2025.</translation>
    </message>
    <message>
        <source>Tệp hỏng hoặc có mật khẩu nên không xem được.</source>
        <translation>The file is damaged or has a password and can&apos;t be shown.</translation>
    </message>
    <message>
        <source>Hãy ghi thời hạn của văn bản trước khi báo cáo từng năm.</source>
        <translation>Enter the term of the agreement before reporting by year.</translation>
    </message>
    <message>
        <source>Năm {year} nằm ngoài thời hạn {first}-{last} của văn bản.</source>
        <translation>The year {year} is outside the term {first}-{last} of the agreement.</translation>
    </message>
    <message>
        <source>Cam kết này không còn nữa: đã bị xóa.</source>
        <translation>This commitment is gone: it was deleted.</translation>
    </message>
    <message>
        <source>Đã có nhóm tên {name}.</source>
        <translation>There is a group named {name} already.</translation>
    </message>
    <message>
        <source>Ngày giờ mới vẫn là ngày giờ cũ.</source>
        <translation>The new date and time are the old ones.</translation>
    </message>
    <message>
        <source>Quy tắc này cho hơn {most} buổi. Hãy chọn ngày kết thúc sớm hơn hoặc lặp lại thưa hơn.</source>
        <translation>This rule gives more than {most} meetings. Choose an earlier end or repeat less often.</translation>
    </message>
    <message>
        <source>Không đọc được quy tắc lặp lại “{text}”.</source>
        <translation>The rule “{text}” can&apos;t be read.</translation>
    </message>
    <message>
        <source>Quy tắc này không cho buổi nào. Hãy chọn quy tắc khác.</source>
        <translation>This rule gives no meeting. Choose another.</translation>
    </message>
    <message>
        <source>Sự kiện này đã thuộc một loạt lặp lại.</source>
        <translation>This event belongs to a series already.</translation>
    </message>
    <message>
        <source>Quy tắc này không cho buổi nào sau buổi đầu.</source>
        <translation>This rule gives no meeting after the first.</translation>
    </message>
    <message>
        <source>Sự kiện này không thuộc loạt lặp lại nào.</source>
        <translation>This event belongs to no series.</translation>
    </message>
    <message>
        <source>Tài khoản chỉ có ở kho dữ liệu trên máy chủ.</source>
        <translation>Only a workspace on a server has accounts.</translation>
    </message>
    <message>
        <source>Văn bản này chỉ có bản PDF, vì mọi phần nằm ở chỗ cố định.</source>
        <translation>This paper comes as PDF only, because every part of it has a fixed place.</translation>
    </message>
    <message>
        <source>Tệp {file} không có cột “Họ và tên” cùng cột “Trả lời”. Hãy dùng phiếu trả lời do phần mềm tạo ra, hoặc nhập danh sách bằng “Nhập từ tệp…” ở trang Đại biểu.</source>
        <translation>{file} has no columns of names and answers. Use the answer form that the program makes, or take the list in by “Import from a file…” under Delegates.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {file} để đưa vào hồ sơ.</source>
        <translation>The file {file} can&apos;t be read for the file set.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {file}. Hãy kiểm tra ổ đĩa hoặc quyền.</source>
        <translation>The file {file} can&apos;t be read. Check the drive or the permissions.</translation>
    </message>
    <message>
        <source>Tệp {file} lớn hơn 64 MB, không phải là tệp lịch thông thường.</source>
        <translation>The file {file} is larger than 64 MB; it is no ordinary calendar file.</translation>
    </message>
    <message>
        <source>Tệp {file} có hơn {most} sự kiện. Hãy xuất lại từ phần mềm kia với khoảng ngày ngắn hơn.</source>
        <translation>The file {file} has more than {most} events. Export it again from the other program for a shorter range of days.</translation>
    </message>
    <message>
        <source>Tệp lịch {file} không có sự kiện nào.</source>
        <translation>The calendar file {file} has no events.</translation>
    </message>
    <message>
        <source>{file} không phải là tệp lịch (.ics). Hãy xuất lịch từ Outlook, Google Lịch rồi chọn tệp đó.</source>
        <translation>{file} is not a calendar file (.ics). Export a calendar from Outlook or Google Calendar and choose that file.</translation>
    </message>
    <message>
        <source>Không còn thư mục {folder} để ghi lịch dùng chung. Hãy chọn lại trong Cài đặt.</source>
        <translation>The folder {folder} for the shared calendar is gone. Choose another in Settings.</translation>
    </message>
    <message>
        <source>Chưa lấy được dữ liệu kiểm tra lâu dài từ nơi cấp chứng thư. Chữ ký vẫn hợp lệ; có thể ký lại khi có mạng để bổ sung.</source>
        <translation>The certificate authority gave no long-term data. The signature is valid all the same; sign again with a network to add it.</translation>
    </message>
    <message>
        <source>“{address}” không phải là một địa chỉ thư điện tử.</source>
        <translation>“{address}” is no e-mail address.</translation>
    </message>
    <message>
        <source>Thư tới {recipient} lớn hơn mức máy chủ thư cho phép.</source>
        <translation>The e-mail to {recipient} is larger than the mail server allows.</translation>
    </message>
    <message>
        <source>Máy chủ thư tạm thời chưa nhận thư tới {recipient}; sẽ gửi lại sau.</source>
        <translation>The mail server doesn&apos;t take the e-mail to {recipient} now; it will be tried again.</translation>
    </message>
    <message>
        <source>Máy chủ thư không nhận thư tới {recipient}: {reply}</source>
        <translation>The mail server refuses the e-mail to {recipient}: {reply}</translation>
    </message>
    <message>
        <source>Máy chủ thư {host} không nhận tên đăng nhập hoặc mật khẩu. Hãy kiểm tra lại; một số nhà cung cấp yêu cầu mật khẩu ứng dụng riêng.</source>
        <translation>The mail server {host} doesn&apos;t accept the user name or the password. Check both; some providers want a password of its own for each program.</translation>
    </message>
    <message>
        <source>Chứng thư của máy chủ thư {host} không được tin cậy, nên không gửi mật khẩu và thư tới đó. Hãy hỏi người quản trị máy chủ.</source>
        <translation>The certificate of the mail server {host} is not trusted, so neither the password nor e-mail goes there. Ask the server&apos;s administrator.</translation>
    </message>
    <message>
        <source>Máy chủ thư {host} cổng {port} không dùng cách mã hóa đã chọn. Hãy thử cách mã hóa hoặc cổng khác.</source>
        <translation>The mail server {host}, port {port}, doesn&apos;t use the encryption chosen. Try another encryption or port.</translation>
    </message>
    <message>
        <source>Máy chủ thư {host} cổng {port} không dùng cách mã hóa hoặc đăng nhập đã chọn. Hãy thử cách mã hóa hoặc cổng khác.</source>
        <translation>The mail server {host}, port {port}, doesn&apos;t offer the encryption or the sign-in chosen. Try another encryption or port.</translation>
    </message>
    <message>
        <source>Không tìm thấy máy chủ thư {host}. Hãy kiểm tra tên máy chủ và kết nối mạng.</source>
        <translation>The mail server {host} can&apos;t be found. Check its name and the network.</translation>
    </message>
    <message>
        <source>Máy chủ thư {host} không trả lời ở cổng {port}. Hãy kiểm tra cổng, tường lửa và kết nối mạng.</source>
        <translation>The mail server {host} doesn&apos;t answer on port {port}. Check the port, the firewall and the network.</translation>
    </message>
    <message>
        <source>Không kết nối được máy chủ thư {host} cổng {port}. Hãy kiểm tra kết nối mạng.</source>
        <translation>No connection to the mail server {host}, port {port}. Check the network.</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ thư {host}; các thư còn lại vẫn chờ gửi.</source>
        <translation>The connection to the mail server {host} is lost; the rest still waits.</translation>
    </message>
    <message>
        <source>Tệp ảnh {name} hỏng hoặc không còn.</source>
        <translation>The photo {name} is damaged or gone.</translation>
    </message>
    <message>
        <source>Hạn trả lời phải trước ngày diễn ra sự kiện.</source>
        <translation>The day to answer by must be before the event.</translation>
    </message>
    <message>
        <source>{other} đã đến dự thay {name}, nên không đổi được nữa.</source>
        <translation>{other} has come in place of {name}, so this can&apos;t change any more.</translation>
    </message>
    <message>
        <source>Cổng của máy chủ thư phải từ 1 đến 65535.</source>
        <translation>The mail server&apos;s port is from 1 to 65,535.</translation>
    </message>
    <message>
        <source>Số thư mỗi phút phải từ 1 đến 1000.</source>
        <translation>E-mails a minute are from 1 to 1,000.</translation>
    </message>
    <message>
        <source>{address} không phải là một địa chỉ thư điện tử.</source>
        <translation>{address} is no e-mail address.</translation>
    </message>
    <message>
        <source>Thư đã gửi được giữ lại trong nhật ký gửi.</source>
        <translation>E-mail that was sent stays in the log.</translation>
    </message>
    <message>
        <source>Hãy viết nội dung thư.</source>
        <translation>Write the text of the e-mail.</translation>
    </message>
    <message>
        <source>Không có ô điền “{field}”. Có thể dùng: {fields}.</source>
        <translation>There is no field “{field}”. You can use: {fields}.</translation>
    </message>
    <message>
        <source>Ảnh này không còn.</source>
        <translation>This photo is gone.</translation>
    </message>
    <message>
        <source>Ảnh này không ghi giờ chụp nên không chỉnh giờ theo được.</source>
        <translation>This photo tells no time, so no clock can be set by it.</translation>
    </message>
    <message>
        <source>Giờ đúng và giờ máy ảnh cách nhau hơn một năm.</source>
        <translation>The right time and the camera&apos;s are more than a year apart.</translation>
    </message>
    <message>
        <source>Phần ảnh giữ lại quá nhỏ. Hãy chọn phần lớn hơn.</source>
        <translation>The part to keep is too small. Choose a larger one.</translation>
    </message>
    <message>
        <source>Biên bản kỳ trước đã có trong chương trình.</source>
        <translation>The earlier minutes are on the agenda already.</translation>
    </message>
    <message>
        <source>Biên bản kỳ trước không còn nữa.</source>
        <translation>The earlier minutes are gone.</translation>
    </message>
    <message>
        <source>{name} đã đăng ký và đang chờ đến lượt.</source>
        <translation>{name} is on the list already and waits for a turn.</translation>
    </message>
    <message>
        <source>{name} chưa được mời phát biểu.</source>
        <translation>{name} was not called yet.</translation>
    </message>
    <message>
        <source>Thời gian phát biểu từ 0 đến 240 phút.</source>
        <translation>The time to speak is from 0 to 240 minutes.</translation>
    </message>
    <message>
        <source>Người này không còn trong danh sách đăng ký phát biểu.</source>
        <translation>This person is no longer on the speech list.</translation>
    </message>
    <message>
        <source>Biểu quyết chưa ghi kết quả: {what}</source>
        <translation>Vote without a result: {what}</translation>
    </message>
    <message>
        <source>Bầu cử chưa ghi đủ kết quả kiểm phiếu: {what}</source>
        <translation>Election without a complete count: {what}</translation>
    </message>
    <message>
        <source>Số phiếu bầu cử không khớp: {what}</source>
        <translation>The ballots of an election don&apos;t add up: {what}</translation>
    </message>
    <message>
        <source>Mục chưa có quyết định, kết luận hay biểu quyết: {what}</source>
        <translation>Item without decision, conclusion or vote: {what}</translation>
    </message>
    <message>
        <source>Thời lượng dài hơn giờ làm việc trong ngày. Hãy nới giờ tìm.</source>
        <translation>The length exceeds the hours of the day. Widen the hours to look in.</translation>
    </message>
    <message>
        <source>Ngày cuối đang trước ngày đầu.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Hãy tìm trong khoảng nhiều nhất một năm.</source>
        <translation>Look within one year at most.</translation>
    </message>
    <message>
        <source>Hãy nhập thời lượng từ 5 phút trở lên.</source>
        <translation>Enter a length of at least 5 minutes.</translation>
    </message>
    <message>
        <source>Ngày {day} đã có trong danh sách.</source>
        <translation>{day} is in the list already.</translation>
    </message>
    <message>
        <source>Nhiều nhất {most} ngày.</source>
        <translation>At most {most} days.</translation>
    </message>
    <message>
        <source>Không hiểu địa chỉ máy chủ {address}. Hãy ghi như postgresql://tài-khoản@máy-chủ/tên-cơ-sở-dữ-liệu.</source>
        <translation>The server address {address} can&apos;t be understood. Write it as postgresql://account@server/database.</translation>
    </message>
    <message>
        <source>Không mở được kho mật khẩu của máy. Hãy đăng nhập lại máy tính rồi thử lại.</source>
        <translation>The PC&apos;s keyring can&apos;t be opened. Sign in to the PC again and try once more.</translation>
    </message>
    <message>
        <source>Hãy ghi tên tài khoản ngắn hơn 60 chữ, không bắt đầu bằng pg_.</source>
        <translation>Enter an account name of fewer than 60 letters that does not begin with pg_.</translation>
    </message>
    <message>
        <source>Mật khẩu cần ít nhất {count} ký tự.</source>
        <translation>A password needs at least {count} characters.</translation>
    </message>
    <message>
        <source>Không đổi vai trò của chính tài khoản đang dùng được.</source>
        <translation>You can&apos;t change the role of the account you are using.</translation>
    </message>
    <message>
        <source>Máy chủ đã có tài khoản {name} cho việc khác. Hãy chọn tên khác.</source>
        <translation>The server has an account {name} for something else. Choose another name.</translation>
    </message>
    <message>
        <source>Không xóa được chính tài khoản đang dùng.</source>
        <translation>You can&apos;t remove the account you are using.</translation>
    </message>
    <message>
        <source>Không còn tài khoản {name}.</source>
        <translation>There is no account {name} any more.</translation>
    </message>
    <message>
        <source>Chỉ tài khoản quản trị mới thêm, bớt tài khoản được.</source>
        <translation>Only an administrator&apos;s account can add and remove accounts.</translation>
    </message>
    <message>
        <source>Chưa đọc hoặc ghi được tệp đính kèm trên máy chủ.</source>
        <translation>The attached file could not be read from or written to the server.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu {database} đã có một kho dữ liệu. Hãy mở kho đó hoặc chọn tên khác.</source>
        <translation>The database {database} holds a workspace already. Open it or choose another name.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu {database} trên máy chủ {host} còn trống.</source>
        <translation>The database {database} on the server {host} is empty.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu {database} đang dùng cho phần mềm khác. Hãy chọn cơ sở dữ liệu khác.</source>
        <translation>The database {database} is used by other software. Choose another.</translation>
    </message>
    <message>
        <source>Kho dữ liệu {database} trên máy chủ do phiên bản mới hơn của phần mềm tạo ra. Hãy cài phiên bản mới nhất trên máy này rồi mở lại.</source>
        <translation>The workspace {database} on the server was made by a newer version. Install the latest version on this computer and open it again.</translation>
    </message>
    <message>
        <source>Kho dữ liệu trên máy chủ cần được nâng cấp. Hãy mở một lần bằng tài khoản quản trị.</source>
        <translation>The workspace on the server needs an upgrade. Open it once with an administrator&apos;s account.</translation>
    </message>
    <message>
        <source>Hãy chọn sự kiện nơi ký trước khi chọn ảnh.</source>
        <translation>Choose the event of the signing before choosing photos.</translation>
    </message>
    <message>
        <source>{who} vừa sửa mục này lúc {time}. Hãy xem lại bản mới rồi sửa tiếp.</source>
        <translation>{who} has just changed this, at {time}. Look at the new version, then go on.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Hoàn tác: {act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <source>Sửa dữ liệu</source>
        <translation>Edit data</translation>
    </message>
    <message>
        <source>Thêm vào chương trình: {title}</source>
        <translation>Add to the agenda: {title}</translation>
    </message>
    <message>
        <source>Thêm {count} mục vào chương trình</source>
        <translation>Add to the agenda: {count} items</translation>
    </message>
    <message>
        <source>Sửa chương trình: {title}</source>
        <translation>Edit agenda: {title}</translation>
    </message>
    <message>
        <source>Sắp xếp lại chương trình</source>
        <translation>Reorder the agenda</translation>
    </message>
    <message>
        <source>Xóa khỏi chương trình: {title}</source>
        <translation>Delete from the agenda: {title}</translation>
    </message>
    <message>
        <source>Xóa {count} mục khỏi chương trình</source>
        <translation>Delete from the agenda: {count} items</translation>
    </message>
    <message>
        <source>Đính kèm {names}</source>
        <translation>Attach {names}</translation>
    </message>
    <message>
        <source>Sửa tệp đính kèm {name}</source>
        <translation>Edit attached file {name}</translation>
    </message>
    <message>
        <source>Đổi thứ tự tệp đính kèm {name}</source>
        <translation>Reorder attached file {name}</translation>
    </message>
    <message>
        <source>Bản đã thống nhất: {name}</source>
        <translation>Agreed version: {name}</translation>
    </message>
    <message>
        <source>Gỡ tệp đính kèm {names}</source>
        <translation>Remove attached files {names}</translation>
    </message>
    <message>
        <source>Lập danh sách điểm danh</source>
        <translation>Make the attendance list</translation>
    </message>
    <message>
        <source>Ghi ra về: {name}</source>
        <translation>Left: {name}</translation>
    </message>
    <message>
        <source>Hủy ghi ra về: {name}</source>
        <translation>Leaving taken back: {name}</translation>
    </message>
    <message>
        <source>Hủy điểm danh: {name}</source>
        <translation>Check-in taken back: {name}</translation>
    </message>
    <message>
        <source>Quét lại: {name} đã điểm danh</source>
        <translation>Scanned again: {name} is in</translation>
    </message>
    <message>
        <source>Quét không được: {name} không thuộc danh sách</source>
        <translation>Scan refused: {name} is not on the list</translation>
    </message>
    <message>
        <source>Điểm danh: {name}</source>
        <translation>Check-in: {name}</translation>
    </message>
    <message>
        <source>Quét ra: {name} không ở trong phòng</source>
        <translation>Scan out: {name} is not in the room</translation>
    </message>
    <message>
        <source>Quét không được: {outcome} ({typed})</source>
        <translation>Scan refused: {outcome} ({typed})</translation>
    </message>
    <message>
        <source>Ghi có mặt: {name}</source>
        <translation>Marked present: {name}</translation>
    </message>
    <message>
        <source>Ghi có mặt {count} đại biểu</source>
        <translation>Marked present: {count}</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu điểm danh: {name}</source>
        <translation>Mark cleared: {name}</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu điểm danh {count} đại biểu</source>
        <translation>Marks cleared: {count}</translation>
    </message>
    <message>
        <source>Ghi “{absence}”: {name}</source>
        <translation>{absence}: {name}</translation>
    </message>
    <message>
        <source>Ghi “{absence}”: {count} đại biểu</source>
        <translation>{absence}: {count}</translation>
    </message>
    <message>
        <source>Ghi ra về {count} đại biểu</source>
        <translation>Left: {count}</translation>
    </message>
    <message>
        <source>Nhân bản sự kiện {title}</source>
        <translation>Copy event {title}</translation>
    </message>
    <message>
        <source>Thêm đại biểu {name}</source>
        <translation>Add delegate {name}</translation>
    </message>
    <message>
        <source>Thêm {count} đại biểu</source>
        <translation>Add delegates: {count}</translation>
    </message>
    <message>
        <source>Sửa đại biểu {name}</source>
        <translation>Edit delegate {name}</translation>
    </message>
    <message>
        <source>Đổi loại của {count} đại biểu thành “{kind}”</source>
        <translation>Change kind of delegates to {kind}: {count}</translation>
    </message>
    <message>
        <source>Xóa {count} đại biểu</source>
        <translation>Remove delegates: {count}</translation>
    </message>
    <message>
        <source>Thêm đơn vị {name}</source>
        <translation>Add organisation {name}</translation>
    </message>
    <message>
        <source>Sửa đơn vị {name}</source>
        <translation>Edit organisation {name}</translation>
    </message>
    <message>
        <source>Xóa đơn vị {name}</source>
        <translation>Delete organisation {name}</translation>
    </message>
    <message>
        <source>Xóa {count} đơn vị</source>
        <translation>Delete organisations: {count}</translation>
    </message>
    <message>
        <source>Mở biên bản: {title}</source>
        <translation>Begin the minutes: {title}</translation>
    </message>
    <message>
        <source>Sửa biên bản</source>
        <translation>Edit minutes</translation>
    </message>
    <message>
        <source>Cấp số biên bản {number}</source>
        <translation>Number the minutes {number}</translation>
    </message>
    <message>
        <source>Chuyển biên bản sang “{state}”</source>
        <translation>Change status of the minutes to “{state}”</translation>
    </message>
    <message>
        <source>Chuyển biên bản sang “{state}”: {reason}</source>
        <translation>Change status of the minutes to “{state}”: {reason}</translation>
    </message>
    <message>
        <source>Ghi biên bản: {kind}</source>
        <translation>Record in the minutes: {kind}</translation>
    </message>
    <message>
        <source>Sửa biên bản: {kind}</source>
        <translation>Edit minutes: {kind}</translation>
    </message>
    <message>
        <source>Xóa {count} mục biên bản</source>
        <translation>Delete entries of the minutes: {count}</translation>
    </message>
    <message>
        <source>Sắp xếp biên bản</source>
        <translation>Reorder the minutes</translation>
    </message>
    <message>
        <source>Cấp số {number}/{kind} năm {year}</source>
        <translation>Give out number {number}/{kind} of {year}</translation>
    </message>
    <message>
        <source>Sửa thông tin cơ quan</source>
        <translation>Edit the office&apos;s details</translation>
    </message>
    <message>
        <source>Lưu lựa chọn</source>
        <translation>Save settings</translation>
    </message>
    <message>
        <source>Lưu mẫu đầu văn bản {name}</source>
        <translation>Save letterhead {name}</translation>
    </message>
    <message>
        <source>Xóa mẫu đầu văn bản {name}</source>
        <translation>Delete letterhead {name}</translation>
    </message>
    <message>
        <source>Thêm {name} vào danh bạ</source>
        <translation>Add {name} to the directory</translation>
    </message>
    <message>
        <source>Sửa {name} trong danh bạ</source>
        <translation>Edit {name} in the directory</translation>
    </message>
    <message>
        <source>Xóa {name} khỏi danh bạ</source>
        <translation>Delete {name} from the directory</translation>
    </message>
    <message>
        <source>Xóa {count} người khỏi danh bạ</source>
        <translation>Delete people from the directory: {count}</translation>
    </message>
    <message>
        <source>Ghi chức vụ {position} của {name}</source>
        <translation>Add position of {name}: {position}</translation>
    </message>
    <message>
        <source>Sửa chức vụ {position} của {name}</source>
        <translation>Edit position of {name}: {position}</translation>
    </message>
    <message>
        <source>Xóa {count} chức vụ</source>
        <translation>Delete positions: {count}</translation>
    </message>
    <message>
        <source>Thêm {count} ảnh</source>
        <translation>Add photos: {count}</translation>
    </message>
    <message>
        <source>Sửa chú thích ảnh</source>
        <translation>Edit photo caption</translation>
    </message>
    <message>
        <source>Ghi tên người chụp ảnh</source>
        <translation>Name the photographer</translation>
    </message>
    <message>
        <source>Chọn {count} ảnh vào biên bản</source>
        <translation>Put photos in the minutes: {count}</translation>
    </message>
    <message>
        <source>Bỏ {count} ảnh khỏi biên bản</source>
        <translation>Take photos out of the minutes: {count}</translation>
    </message>
    <message>
        <source>Đổi cỡ ảnh trong biên bản</source>
        <translation>Change the size of photos in the minutes</translation>
    </message>
    <message>
        <source>Gắn ảnh với nội dung chương trình</source>
        <translation>Link photos to an agenda item</translation>
    </message>
    <message>
        <source>Sắp xếp ảnh</source>
        <translation>Reorder photos</translation>
    </message>
    <message>
        <source>Xóa {count} ảnh</source>
        <translation>Delete photos: {count}</translation>
    </message>
    <message>
        <source>Tạo sự kiện {title}</source>
        <translation>Create event {title}</translation>
    </message>
    <message>
        <source>Chuyển sự kiện {title} sang: {state}</source>
        <translation>Change status of event {title} to: {state}</translation>
    </message>
    <message>
        <source>Xóa sự kiện {title}</source>
        <translation>Delete event {title}</translation>
    </message>
    <message>
        <source>Xóa {count} sự kiện</source>
        <translation>Delete events: {count}</translation>
    </message>
    <message>
        <source>Sửa tên sự kiện {title}</source>
        <translation>Edit title of event {title}</translation>
    </message>
    <message>
        <source>Sửa loại của sự kiện {title}</source>
        <translation>Edit kind of event {title}</translation>
    </message>
    <message>
        <source>Sửa thời gian của sự kiện {title}</source>
        <translation>Edit time of event {title}</translation>
    </message>
    <message>
        <source>Sửa địa điểm của sự kiện {title}</source>
        <translation>Edit venue of event {title}</translation>
    </message>
    <message>
        <source>Sửa đơn vị chủ trì của sự kiện {title}</source>
        <translation>Edit organiser of event {title}</translation>
    </message>
    <message>
        <source>Sửa mục đích của sự kiện {title}</source>
        <translation>Edit purpose of event {title}</translation>
    </message>
    <message>
        <source>Sửa ghi chú của sự kiện {title}</source>
        <translation>Edit note of event {title}</translation>
    </message>
    <message>
        <source>Sửa thông tin sự kiện {title}</source>
        <translation>Edit details of event {title}</translation>
    </message>
    <message>
        <source>Thêm chức vụ {title}</source>
        <translation>Add position {title}</translation>
    </message>
    <message>
        <source>Thêm {count} chức vụ thường dùng</source>
        <translation>Add {count} usual positions</translation>
    </message>
    <message>
        <source>Sửa chức vụ {title}</source>
        <translation>Edit position {title}</translation>
    </message>
    <message>
        <source>Ghi {name} là {role} của sự kiện {title}</source>
        <translation>Name {name} as {role} of event {title}</translation>
    </message>
    <message>
        <source>Sửa {role}: {name}</source>
        <translation>Edit {role}: {name}</translation>
    </message>
    <message>
        <source>Bỏ {name} khỏi {role}</source>
        <translation>Remove {name} as {role}</translation>
    </message>
    <message>
        <source>Sắp xếp lại {role}</source>
        <translation>Reorder {role}</translation>
    </message>
    <message>
        <source>Điểm danh: {name} dự thay {absent}</source>
        <translation>Check-in: {name} stands in for {absent}</translation>
    </message>
    <message>
        <source>Điểm danh đại biểu phát sinh: {name}</source>
        <translation>Check-in of a walk-in: {name}</translation>
    </message>
    <message>
        <source>Thêm địa điểm {name}</source>
        <translation>Add venue {name}</translation>
    </message>
    <message>
        <source>Sửa địa điểm {name}</source>
        <translation>Edit venue {name}</translation>
    </message>
    <message>
        <source>Xóa địa điểm {name}</source>
        <translation>Delete venue {name}</translation>
    </message>
    <message>
        <source>Lấy {count} đại biểu từ sự kiện {title}</source>
        <translation>Add delegates from event {title}: {count}</translation>
    </message>
    <message>
        <source>Mời {count} người từ danh bạ</source>
        <translation>Invite from the directory: {count}</translation>
    </message>
    <message>
        <source>Mời nhóm {name}: thêm {count} đại biểu</source>
        <translation>Invite the group {name}: delegates added: {count}</translation>
    </message>
    <message>
        <source>Mời {count} đơn vị cử đại biểu</source>
        <translation>Invite organisations to send delegates: {count}</translation>
    </message>
    <message>
        <source>Đổi số lượng đại biểu của {name}</source>
        <translation>Change quota of {name}</translation>
    </message>
    <message>
        <source>Rút lời mời {count} đơn vị</source>
        <translation>Withdraw invitations of organisations: {count}</translation>
    </message>
    <message>
        <source>Tạo nhóm {name}</source>
        <translation>Make the group {name}</translation>
    </message>
    <message>
        <source>Đổi tên nhóm {former} thành {name}</source>
        <translation>Rename the group {former} to {name}</translation>
    </message>
    <message>
        <source>Thêm {count} người vào nhóm {name}</source>
        <translation>Add to group {name}: {count} people</translation>
    </message>
    <message>
        <source>Bỏ {count} người khỏi nhóm {name}</source>
        <translation>Remove from group {name}: {count} people</translation>
    </message>
    <message>
        <source>Xóa nhóm {name}</source>
        <translation>Delete group {name}</translation>
    </message>
    <message>
        <source>Chuyển {title} sang: {state}</source>
        <translation>Change status of {title} to: {state}</translation>
    </message>
    <message>
        <source>Bỏ văn bản trước của {title}</source>
        <translation>Clear the predecessor of {title}</translation>
    </message>
    <message>
        <source>Ghi văn bản trước của {title}: {former}</source>
        <translation>Set the predecessor of {title}: {former}</translation>
    </message>
    <message>
        <source>Ghi {kind} của {title}</source>
        <translation>Record {kind} of {title}</translation>
    </message>
    <message>
        <source>Sửa {kind} của {title}</source>
        <translation>Edit {kind} of {title}</translation>
    </message>
    <message>
        <source>Xóa {kind} của {title}</source>
        <translation>Delete {kind} of {title}</translation>
    </message>
    <message>
        <source>Thêm bên ký {name} vào {title}</source>
        <translation>Add party {name} to {title}</translation>
    </message>
    <message>
        <source>Sửa bên ký {name} của {title}</source>
        <translation>Edit party {name} of {title}</translation>
    </message>
    <message>
        <source>Bỏ bên ký {names} khỏi {title}</source>
        <translation>Remove party {names} from {title}</translation>
    </message>
    <message>
        <source>Sắp xếp lại các bên ký của {title}</source>
        <translation>Reorder the parties of {title}</translation>
    </message>
    <message>
        <source>Thêm người ký {name} của {party}</source>
        <translation>Add signatory {name} of {party}</translation>
    </message>
    <message>
        <source>Sửa người ký {name}</source>
        <translation>Edit signatory {name}</translation>
    </message>
    <message>
        <source>Bỏ người ký {names}</source>
        <translation>Remove signatory {names}</translation>
    </message>
    <message>
        <source>Thêm người chứng kiến {name} của {title}</source>
        <translation>Add witness {name} of {title}</translation>
    </message>
    <message>
        <source>Bỏ người chứng kiến {name}</source>
        <translation>Remove witness {name}</translation>
    </message>
    <message>
        <source>Thêm cam kết {text}</source>
        <translation>Add commitment {text}</translation>
    </message>
    <message>
        <source>Thêm {count} cam kết vào {title}</source>
        <translation>Add commitments to {title}: {count}</translation>
    </message>
    <message>
        <source>Sửa cam kết {text}</source>
        <translation>Edit commitment {text}</translation>
    </message>
    <message>
        <source>Xóa cam kết {text}</source>
        <translation>Delete commitment {text}</translation>
    </message>
    <message>
        <source>Xóa {count} cam kết</source>
        <translation>Delete commitments: {count}</translation>
    </message>
    <message>
        <source>Nhập {count} đại biểu từ {source}</source>
        <translation>Import delegates from {source}: {count}</translation>
    </message>
    <message>
        <source>nội dung dán</source>
        <translation>pasted text</translation>
    </message>
    <message>
        <source>Ghi văn bản ký kết {title}</source>
        <translation>Record agreement {title}</translation>
    </message>
    <message>
        <source>Ghi {count} văn bản ký kết: {title}</source>
        <translation>Record agreements: {count}, {title}</translation>
    </message>
    <message>
        <source>Sửa {title}</source>
        <translation>Edit {title}</translation>
    </message>
    <message>
        <source>Xóa {title}</source>
        <translation>Delete {title}</translation>
    </message>
    <message>
        <source>Xóa {count} văn bản ký kết</source>
        <translation>Delete agreements: {count}</translation>
    </message>
    <message>
        <source>Gỡ khỏi sự kiện: {titles}</source>
        <translation>Take off the event: {titles}</translation>
    </message>
    <message>
        <source>Gắn vào sự kiện: {titles}</source>
        <translation>Link to the event: {titles}</translation>
    </message>
    <message>
        <source>Đổi thứ tự ký của {title}</source>
        <translation>Change signing order of {title}</translation>
    </message>
    <message>
        <source>Sửa bảng chữ viết tắt</source>
        <translation>Edit abbreviations</translation>
    </message>
    <message>
        <source>Bắt đầu: {title}</source>
        <translation>Begin: {title}</translation>
    </message>
    <message>
        <source>Kết thúc: {title}</source>
        <translation>End: {title}</translation>
    </message>
    <message>
        <source>Sửa giờ thực tế: {title}</source>
        <translation>Edit actual times: {title}</translation>
    </message>
    <message>
        <source>Lưu mẫu thẻ {name}</source>
        <translation>Save badge design {name}</translation>
    </message>
    <message>
        <source>Xóa mẫu thẻ {name}</source>
        <translation>Delete badge design {name}</translation>
    </message>
    <message>
        <source>Ghi {first} và {second} là hai người khác nhau</source>
        <translation>Note {first} and {second} as two different people</translation>
    </message>
    <message>
        <source>Lưu phiên bản biên bản</source>
        <translation>Save version of the minutes</translation>
    </message>
    <message>
        <source>Trở lại phiên bản biên bản trước</source>
        <translation>Go back to an earlier version of the minutes</translation>
    </message>
    <message>
        <source>Cấp số {number}/{kind} cho {title}</source>
        <translation>Give out number {number}/{kind} for {title}</translation>
    </message>
    <message>
        <source>In {title}</source>
        <translation>Print {title}</translation>
    </message>
    <message>
        <source>Xuất {title} ra {path}</source>
        <translation>Export {title} to {path}</translation>
    </message>
    <message>
        <source>Sửa mức chi của {title}</source>
        <translation>Edit allowances of {title}</translation>
    </message>
    <message>
        <source>Gộp {other} (số {dropped}) vào {name} (số {kept})</source>
        <translation>Merge {other} (no. {dropped}) into {name} (no. {kept})</translation>
    </message>
    <message>
        <source>Xuất dữ liệu cá nhân của người số {number}</source>
        <translation>Export personal data of person no. {number}</translation>
    </message>
    <message>
        <source>Xóa dữ liệu cá nhân của người số {number} theo yêu cầu</source>
        <translation>Erase personal data of person no. {number} on request</translation>
    </message>
    <message>
        <source>Mở dữ liệu mẫu</source>
        <translation>Open sample data</translation>
    </message>
    <message>
        <source>Sửa sơ đồ chỗ ngồi</source>
        <translation>Edit seating plan</translation>
    </message>
    <message>
        <source>Xếp chỗ: {order}</source>
        <translation>Seat delegates: {order}</translation>
    </message>
    <message>
        <source>Bỏ hết chỗ ngồi đã xếp</source>
        <translation>Clear all seats</translation>
    </message>
    <message>
        <source>Xếp {name} vào chỗ {label}</source>
        <translation>Seat {name} at {label}</translation>
    </message>
    <message>
        <source>Bỏ chỗ ngồi của {name}</source>
        <translation>Clear seat of {name}</translation>
    </message>
    <message>
        <source>Đổi chỗ {name} và {other}</source>
        <translation>Swap seats of {name} and {other}</translation>
    </message>
    <message>
        <source>Tạo danh bạ ban đầu của {province}</source>
        <translation>Start a directory for {province}</translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ: {text}</source>
        <translation>Changed task: {text}</translation>
    </message>
    <message>
        <source>Nhiệm vụ chuyển sang “{state}”</source>
        <translation>Change status of the task to “{state}”</translation>
    </message>
    <message>
        <source>Kết thúc nhiệm vụ: {text}</source>
        <translation>Closed task: {text}</translation>
    </message>
    <message>
        <source>Thêm vào lịch công tác: {content}</source>
        <translation>Add to the work schedule: {content}</translation>
    </message>
    <message>
        <source>Sửa lịch công tác: {content}</source>
        <translation>Edit work schedule: {content}</translation>
    </message>
    <message>
        <source>Xóa {count} việc khỏi lịch công tác</source>
        <translation>Delete from the work schedule: {count} entries</translation>
    </message>
    <message>
        <source>Lưu cách xem {name}</source>
        <translation>Save view {name}</translation>
    </message>
    <message>
        <source>Xóa cách xem {name}</source>
        <translation>Delete view {name}</translation>
    </message>
    <message>
        <source>Đánh lại số thứ tự đại biểu: {order}</source>
        <translation>Renumber delegates: {order}</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký số của {name}: {verdict}</source>
        <translation>Check digital signatures of {name}: {verdict}</translation>
    </message>
    <message>
        <source>Nhớ cách ghép cột của danh sách</source>
        <translation>Remember the columns of a list</translation>
    </message>
    <message>
        <source>Quên cách ghép cột của danh sách</source>
        <translation>Forget the columns of a list</translation>
    </message>
    <message>
        <source>Chấp nhận trùng lịch của {title}: {reason}</source>
        <translation>Accept clash of {title}: {reason}</translation>
    </message>
    <message>
        <source>Nhắc lại trùng lịch đã chấp nhận</source>
        <translation>Remind of accepted clash again</translation>
    </message>
    <message>
        <source>Báo cáo năm {year}: {text}</source>
        <translation>Report for {year}: {text}</translation>
    </message>
    <message>
        <source>Đính kèm minh chứng năm {year}: {names}</source>
        <translation>Attach proof of {year}: {names}</translation>
    </message>
    <message>
        <source>Gỡ minh chứng</source>
        <translation>Remove proof</translation>
    </message>
    <message>
        <source>Xuất {title} ({count} người) ra {path}</source>
        <translation>Export {title} (people: {count}) to {path}</translation>
    </message>
    <message>
        <source>Hoãn sự kiện {title} sang {day}</source>
        <translation>Postpone {title} to {day}</translation>
    </message>
    <message>
        <source>Thêm {count} việc chuẩn bị cho {title}</source>
        <translation>Add preparations for {title}: {count}</translation>
    </message>
    <message>
        <source>Lưu danh sách chuẩn bị mẫu cho: {kind}</source>
        <translation>Keep the model checklist for: {kind}</translation>
    </message>
    <message>
        <source>Lấy lại danh sách chuẩn bị mẫu ban đầu cho: {kind}</source>
        <translation>Restore the original list of preparations for: {kind}</translation>
    </message>
    <message>
        <source>Sắp xếp lại việc chuẩn bị</source>
        <translation>Put preparations in order</translation>
    </message>
    <message>
        <source>Thêm việc chuẩn bị cho {title}: {text}</source>
        <translation>Add a preparation for {title}: {text}</translation>
    </message>
    <message>
        <source>Đã chuẩn bị xong: {text}</source>
        <translation>Prepared: {text}</translation>
    </message>
    <message>
        <source>Sửa việc chuẩn bị: {text}</source>
        <translation>Edit a preparation: {text}</translation>
    </message>
    <message>
        <source>Xóa {count} việc chuẩn bị</source>
        <translation>Delete preparations: {count}</translation>
    </message>
    <message>
        <source>Lặp lại sự kiện {title}: thêm {count} buổi</source>
        <translation>Repeat {title}: meetings added: {count}</translation>
    </message>
    <message>
        <source>Sửa {count} buổi sau theo sự kiện {title}</source>
        <translation>Change later meetings after {title}: {count}</translation>
    </message>
    <message>
        <source>Xóa {count} buổi của loạt {title} từ ngày {day}</source>
        <translation>Delete meetings of the series {title} from {day}: {count}</translation>
    </message>
    <message>
        <source>Tách sự kiện {title} khỏi loạt</source>
        <translation>Take {title} out of its series</translation>
    </message>
    <message>
        <source>Thêm {count} buổi cho các loạt lặp lại</source>
        <translation>Add meetings to the series: {count}</translation>
    </message>
    <message>
        <source>Lập danh sách điểm danh {name}</source>
        <translation>Make attendance list {name}</translation>
    </message>
    <message>
        <source>Sửa danh sách điểm danh {name}</source>
        <translation>Edit attendance list {name}</translation>
    </message>
    <message>
        <source>Xóa danh sách điểm danh {name}</source>
        <translation>Delete attendance list {name}</translation>
    </message>
    <message>
        <source>Thêm {name} vào danh sách {list}</source>
        <translation>Put {name} on list {list}</translation>
    </message>
    <message>
        <source>Xếp bản quét danh sách ký tên: {names}</source>
        <translation>File scans of the attendance sheet: {names}</translation>
    </message>
    <message>
        <source>Nhập {count} trả lời từ phiếu</source>
        <translation>Take in {count} answers from a form</translation>
    </message>
    <message>
        <source>Ghi trả lời “{answer}” của {count} đại biểu</source>
        <translation>Note the answer “{answer}” of {count} delegates</translation>
    </message>
    <message>
        <source>Ghi {name} cử {other} dự thay</source>
        <translation>Note that {name} sends {other}</translation>
    </message>
    <message>
        <source>Ghi đã gửi thư mời cho {count} đại biểu</source>
        <translation>Note letters to {count} delegates as sent</translation>
    </message>
    <message>
        <source>Đặt hạn trả lời thư mời của {title}</source>
        <translation>Set the day to answer by for {title}</translation>
    </message>
    <message>
        <source>Sửa máy chủ thư điện tử</source>
        <translation>Change the mail server</translation>
    </message>
    <message>
        <source>Xếp {count} thư chờ gửi</source>
        <translation>Queue {count} e-mails</translation>
    </message>
    <message>
        <source>Gửi thư tới {recipient}</source>
        <translation>Send e-mail to {recipient}</translation>
    </message>
    <message>
        <source>Đã gửi thư tới {recipient}</source>
        <translation>E-mail to {recipient} sent</translation>
    </message>
    <message>
        <source>Chưa gửi được thư tới {recipient}</source>
        <translation>E-mail to {recipient} not sent yet</translation>
    </message>
    <message>
        <source>Không gửi được thư tới {recipient}</source>
        <translation>E-mail to {recipient} could not be sent</translation>
    </message>
    <message>
        <source>Gửi lại {count} thư</source>
        <translation>Send {count} e-mails again</translation>
    </message>
    <message>
        <source>Rút {count} thư khỏi hàng chờ</source>
        <translation>Take {count} e-mails out of the queue</translation>
    </message>
    <message>
        <source>Sửa lời thư điện tử</source>
        <translation>Change the words of e-mails</translation>
    </message>
    <message>
        <source>Ghi kết quả bầu cử: {subject}</source>
        <translation>Recorded the election: {subject}</translation>
    </message>
    <message>
        <source>Sửa mẫu biên bản của cơ quan</source>
        <translation>Changed the office&apos;s minutes template</translation>
    </message>
    <message>
        <source>Chỉnh giờ máy ảnh {camera}</source>
        <translation>Set the clock of the camera {camera}</translation>
    </message>
    <message>
        <source>Chỉnh ảnh</source>
        <translation>Edit a photo</translation>
    </message>
    <message>
        <source>Đưa vào chương trình: {title}</source>
        <translation>Put on the agenda: {title}</translation>
    </message>
    <message>
        <source>Không đưa biên bản kỳ trước vào chương trình</source>
        <translation>Left the earlier minutes off the agenda</translation>
    </message>
    <message>
        <source>Đăng ký phát biểu: {name}</source>
        <translation>Asked to speak: {name}</translation>
    </message>
    <message>
        <source>Mời phát biểu: {name}</source>
        <translation>Called to speak: {name}</translation>
    </message>
    <message>
        <source>Phát biểu xong: {name}</source>
        <translation>Done speaking: {name}</translation>
    </message>
    <message>
        <source>Đổi thứ tự phát biểu: {name}</source>
        <translation>Changed the order of speakers: {name}</translation>
    </message>
    <message>
        <source>Rút đăng ký phát biểu: {names}</source>
        <translation>Taken off the speech list: {names}</translation>
    </message>
    <message>
        <source>Mỗi ý kiến phát biểu {count} phút</source>
        <translation>{count} minutes for each speaker</translation>
    </message>
    <message>
        <source>Lấy {count} chỗ sửa từ tệp</source>
        <translation>Took {count} changes from a file</translation>
    </message>
    <message>
        <source>Mục phải có quyết định: {title}</source>
        <translation>Item needs a decision: {title}</translation>
    </message>
    <message>
        <source>Mục không cần quyết định: {title}</source>
        <translation>Item needs no decision: {title}</translation>
    </message>
    <message>
        <source>Chọn phông chữ {font} cho văn bản</source>
        <translation>Chose the font {font} for papers</translation>
    </message>
    <message>
        <source>Nhập tệp lịch: thêm {added}, sửa {changed}</source>
        <translation>Imported a calendar file: {added} added, {changed} changed</translation>
    </message>
    <message>
        <source>Sửa ngày nghỉ và ngày làm bù của cơ quan</source>
        <translation>Edit the office&apos;s days off and make-up days</translation>
    </message>
    <message>
        <source>Phát hành lịch công tác tuần từ ngày {day}</source>
        <translation>Issue the weekly schedule of the week from {day}</translation>
    </message>
    <message>
        <source>Đã nhắc: {title}</source>
        <translation>Reminded: {title}</translation>
    </message>
    <message>
        <source>Đã biết việc được nhắc: {title}</source>
        <translation>Reminder noted: {title}</translation>
    </message>
    <message>
        <source>Nhắc lại sau: {title}</source>
        <translation>Reminder postponed: {title}</translation>
    </message>
    <message>
        <source>Sửa cài đặt nhắc việc</source>
        <translation>Changed the reminder settings</translation>
    </message>
    <message>
        <source>Ghi {name} ký thay {former}</source>
        <translation>Record {name} as signing for {former}</translation>
    </message>
    <message>
        <source>Thêm vào lễ ký: {text}</source>
        <translation>Add to the ceremony: {text}</translation>
    </message>
    <message>
        <source>Thêm {count} việc thường có của lễ ký</source>
        <translation>Add usual items of a ceremony: {count}</translation>
    </message>
    <message>
        <source>Lễ ký, đã xong: {text}</source>
        <translation>Ceremony, done: {text}</translation>
    </message>
    <message>
        <source>Sửa việc của lễ ký: {text}</source>
        <translation>Edit item of the ceremony: {text}</translation>
    </message>
    <message>
        <source>Sắp xếp lại việc của lễ ký</source>
        <translation>Reorder items of the ceremony</translation>
    </message>
    <message>
        <source>Bỏ {count} việc của lễ ký</source>
        <translation>Take off items of the ceremony: {count}</translation>
    </message>
    <message>
        <source>Đưa kết quả thực hiện {title} vào biên bản</source>
        <translation>Put the results of {title} into the minutes</translation>
    </message>
    <message>
        <source>Chọn ảnh của {title}</source>
        <translation>Choose photos of {title}</translation>
    </message>
</context>
<context>
    <name>kindMarks</name>
    <message>
        <source>TK</source>
        <translation>FR</translation>
    </message>
    <message>
        <source>SK</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>TR</source>
        <translation>LA</translation>
    </message>
    <message>
        <source>LT</source>
        <translation>JT</translation>
    </message>
    <message>
        <source>HI</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>KK</source>
        <translation>SG</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>BR</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>WS</translation>
    </message>
    <message>
        <source>TH</source>
        <translation>TR</translation>
    </message>
    <message>
        <source>ĐH</source>
        <translation>CG</translation>
    </message>
    <message>
        <source>KH</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>KN</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>K</source>
        <translation>OT</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ông/Bà</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Họ và tên đệm</source>
        <translation>Family and middle name</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Chức vụ và đơn vị</source>
        <translation>Position and organisation</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Cột đánh dấu nam (ông)</source>
        <translation>Column ticked for men</translation>
    </message>
    <message>
        <source>Cột đánh dấu nữ (bà)</source>
        <translation>Column ticked for women</translation>
    </message>
    <message>
        <source>Chương trình phối hợp</source>
        <translation>Coordination programme</translation>
    </message>
    <message>
        <source>Quy chế phối hợp</source>
        <translation>Coordination rules</translation>
    </message>
    <message>
        <source>Thỏa thuận hợp tác</source>
        <translation>Cooperation agreement</translation>
    </message>
    <message>
        <source>Giao ước thi đua</source>
        <translation>Emulation pact</translation>
    </message>
    <message>
        <source>Kế hoạch liên tịch</source>
        <translation>Joint plan</translation>
    </message>
    <message>
        <source>Bản ghi nhớ</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation>Other agreement</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đã thống nhất</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Bên thứ nhất ngồi bên phải</source>
        <translation>First party sits at the right</translation>
    </message>
    <message>
        <source>Ghi người ký đã đến hay chưa</source>
        <translation>Say who of the signatories has come</translation>
    </message>
    <message>
        <source>Danh sách kèm theo</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Ảnh cần chụp</source>
        <translation>Photos to take</translation>
    </message>
    <message>
        <source>Kịch bản lễ ký</source>
        <translation>Run-of-show of the signing</translation>
    </message>
    <message>
        <source>Thứ tự ký, ai ngồi đâu, lời dẫn, việc chuẩn bị và ảnh cần chụp.</source>
        <translation>Order of signing, who sits where, what the MC says, what to prepare and to photograph.</translation>
    </message>
    <message>
        <source>Sắp xếp lễ ký…</source>
        <translation>Arrange the ceremony…</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đã sơ kết</source>
        <translation>Mid-term reviewed</translation>
    </message>
    <message>
        <source>Đã tổng kết</source>
        <translation>Final review held</translation>
    </message>
    <message>
        <source>Đã ký tiếp</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Chấm dứt trước hạn</source>
        <translation>Ended early</translation>
    </message>
    <message>
        <source>Chưa thực hiện</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nội dung cam kết</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Đánh giá hằng năm</source>
        <translation>Yearly review</translation>
    </message>
    <message>
        <source>Sơ kết</source>
        <translation>Mid-term review</translation>
    </message>
    <message>
        <source>Sơ kết giữa kỳ</source>
        <translation>Mid-term review</translation>
    </message>
    <message>
        <source>Nhắc chuẩn bị tổng kết, ký tiếp</source>
        <translation>Prepare the final review and successor</translation>
    </message>
    <message>
        <source>Nhắc gia hạn hoặc ký tiếp</source>
        <translation>Extend, or sign a successor</translation>
    </message>
    <message>
        <source>Tổng kết</source>
        <translation>Final review</translation>
    </message>
    <message>
        <source>Hết thời hạn</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>Đại biểu triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Khách mời</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Báo chí</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Ban tổ chức</source>
        <translation>Organising staff</translation>
    </message>
    <message>
        <source>Nội dung báo cáo</source>
        <translation>Content of the report</translation>
    </message>
    <message>
        <source>Đại biểu vắng, lý do</source>
        <translation>Absent delegates and reasons</translation>
    </message>
    <message>
        <source>Đại biểu dự thay</source>
        <translation>Stand-ins</translation>
    </message>
    <message>
        <source>Đại biểu phát sinh</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Người đến muộn, về sớm</source>
        <translation>Late and left early</translation>
    </message>
    <message>
        <source>Báo cáo điểm danh</source>
        <translation>Attendance report</translation>
    </message>
    <message>
        <source>Số có mặt theo đơn vị; ai vắng, ai dự thay, ai phát sinh.</source>
        <translation>Present by organisation; who was absent, who stood in, who walked in.</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Đi dự thay</source>
        <translation>Came as a stand-in</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Được mời</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Đến muộn</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Về sớm</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Có người dự thay</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation>Unexcused</translation>
    </message>
    <message>
        <source>Chưa đến</source>
        <translation>Not come yet</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Cử người dự thay</source>
        <translation>Sends a stand-in</translation>
    </message>
    <message>
        <source>Cả sự kiện</source>
        <translation>Whole event</translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Bữa ăn</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Quà tặng</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Bộ tài liệu</source>
        <translation>Set of documents</translation>
    </message>
    <message>
        <source>Danh sách khác</source>
        <translation>Other list</translation>
    </message>
    <message>
        <source>Đại biểu được chọn</source>
        <translation>Chosen delegates</translation>
    </message>
    <message>
        <source>Vào</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Ra</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Hủy điểm danh</source>
        <translation>Check-in taken back</translation>
    </message>
    <message>
        <source>Mời vào</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Đã điểm danh trước đó</source>
        <translation>Already checked in</translation>
    </message>
    <message>
        <source>Mã của sự kiện khác</source>
        <translation>Code of another event</translation>
    </message>
    <message>
        <source>Không thuộc danh sách này</source>
        <translation>Not on this list</translation>
    </message>
    <message>
        <source>Đã bị rút khỏi danh sách</source>
        <translation>Taken off the list</translation>
    </message>
    <message>
        <source>Không tìm thấy</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Cần chú ý</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Hội nghị tổng kết</source>
        <translation>Final review conference</translation>
    </message>
    <message>
        <source>Hội nghị sơ kết</source>
        <translation>Mid-term review conference</translation>
    </message>
    <message>
        <source>Hội nghị triển khai</source>
        <translation>Launch conference</translation>
    </message>
    <message>
        <source>Hội nghị liên tịch</source>
        <translation>Joint conference</translation>
    </message>
    <message>
        <source>Hội nghị hiệp thương</source>
        <translation>Consultative conference</translation>
    </message>
    <message>
        <source>Lễ ký kết</source>
        <translation>Signing ceremony</translation>
    </message>
    <message>
        <source>Họp giao ban</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Hội thảo</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Đại hội</source>
        <translation>Congress</translation>
    </message>
    <message>
        <source>Kỳ họp</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Lễ kỷ niệm</source>
        <translation>Anniversary ceremony</translation>
    </message>
    <message>
        <source>Cuộc họp khác</source>
        <translation>Other meeting</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Đã thông báo</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Đang diễn ra</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Đã tổ chức</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Đã kết thúc hồ sơ</source>
        <translation>File closed</translation>
    </message>
    <message>
        <source>Hoãn</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Vẫn họp vào ngày nghỉ</source>
        <translation>Meet on the holiday all the same</translation>
    </message>
    <message>
        <source>Bỏ buổi đó</source>
        <translation>Leave that one out</translation>
    </message>
    <message>
        <source>Chuyển sang ngày làm việc kế tiếp</source>
        <translation>Move to the next working day</translation>
    </message>
    <message>
        <source>Chuyển về ngày làm việc liền trước</source>
        <translation>Move to the working day before</translation>
    </message>
    <message>
        <source>Lời mở đầu</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>Thời gian bắt đầu</source>
        <translation>Time of opening</translation>
    </message>
    <message>
        <source>Thành phần tham dự</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Bảng nhiệm vụ được giao</source>
        <translation>Table of tasks</translation>
    </message>
    <message>
        <source>Lời kết</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Dòng kết thúc</source>
        <translation>Closing line</translation>
    </message>
    <message>
        <source>Nhãn thời gian</source>
        <translation>Label of the time</translation>
    </message>
    <message>
        <source>Nhãn địa điểm</source>
        <translation>Label of the venue</translation>
    </message>
    <message>
        <source>Nhãn thành phần</source>
        <translation>Label of the participants</translation>
    </message>
    <message>
        <source>Nhãn chủ trì</source>
        <translation>Label of the chair</translation>
    </message>
    <message>
        <source>Nhãn thư ký</source>
        <translation>Label of the secretary</translation>
    </message>
    <message>
        <source>Nhãn nội dung</source>
        <translation>Label of the proceedings</translation>
    </message>
    <message>
        <source>Nhãn bảng nhiệm vụ</source>
        <translation>Label of the task table</translation>
    </message>
    <message>
        <source>Lời kết thường dùng</source>
        <translation>Usual closing words</translation>
    </message>
    <message>
        <source>giờ, ngày bắt đầu</source>
        <translation>time and day of opening</translation>
    </message>
    <message>
        <source>giờ, ngày kết thúc</source>
        <translation>time and day of closing</translation>
    </message>
    <message>
        <source>nơi họp</source>
        <translation>the venue</translation>
    </message>
    <message>
        <source>cơ quan ban hành</source>
        <translation>the issuing office</translation>
    </message>
    <message>
        <source>tên hội nghị</source>
        <translation>the conference&apos;s name</translation>
    </message>
    <message>
        <source>cách gọi: Hội nghị, Cuộc họp…</source>
        <translation>what it is called: conference, meeting…</translation>
    </message>
    <message>
        <source>số bản được lập</source>
        <translation>number of copies</translation>
    </message>
    <message>
        <source>Ký hiệu số</source>
        <translation>Number symbol</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Người dẫn chương trình</source>
        <translation>Master of ceremonies</translation>
    </message>
    <message>
        <source>Báo cáo viên</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Phát biểu chỉ đạo</source>
        <translation>Guiding speech</translation>
    </message>
    <message>
        <source>Chứng kiến</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Đón tiếp đại biểu</source>
        <translation>Reception of delegates</translation>
    </message>
    <message>
        <source>Văn nghệ</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Chào cờ</source>
        <translation>Flag salute</translation>
    </message>
    <message>
        <source>Tuyên bố lý do, giới thiệu đại biểu</source>
        <translation>Purpose and introduction of delegates</translation>
    </message>
    <message>
        <source>Khai mạc</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Tổng kết cả giai đoạn (bỏ chọn: sơ kết)</source>
        <translation>Whole term (off: mid-term review)</translation>
    </message>
    <message>
        <source>Báo cáo tổng kết</source>
        <translation>Summary report</translation>
    </message>
    <message>
        <source>Kết quả từng cam kết qua các năm, đánh giá và phương hướng.</source>
        <translation>Results of each promise year by year, assessment and outlook.</translation>
    </message>
    <message>
        <source>Tham luận</source>
        <translation>Paper presented</translation>
    </message>
    <message>
        <source>Thảo luận</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Ký kết</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Giải lao</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Bế mạc</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>Lấy ý kiến</source>
        <translation>For comment</translation>
    </message>
    <message>
        <source>Hoàn chỉnh</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>Ý kiến phát biểu</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bầu cử</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>số phiếu thu về</source>
        <translation>the ballots returned</translation>
    </message>
    <message>
        <source>số phiếu hợp lệ</source>
        <translation>the valid ballots</translation>
    </message>
    <message>
        <source>số đại biểu có mặt</source>
        <translation>the delegates present</translation>
    </message>
    <message>
        <source>số đại biểu được triệu tập</source>
        <translation>the delegates summoned</translation>
    </message>
    <message>
        <source>{act} (dữ liệu cá nhân đã xóa)</source>
        <translation>{act} (personal data erased)</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Chức vụ đảm nhiệm</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Thành viên nhóm</source>
        <translation>Group member</translation>
    </message>
    <message>
        <source>Chuỗi sự kiện</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Nội dung chương trình</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Đơn vị được mời</source>
        <translation>Invited organisation</translation>
    </message>
    <message>
        <source>Thư mời</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>In thành</source>
        <translation>Print as</translation>
    </message>
    <message>
        <source>Mỗi đại biểu một thư</source>
        <translation>A letter for each delegate</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một thư</source>
        <translation>A letter for each organisation</translation>
    </message>
    <message>
        <source>Một thư chung, kèm danh sách</source>
        <translation>One letter for all, with a list</translation>
    </message>
    <message>
        <source>Gửi cho</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Chỉ in cho (họ tên hoặc đơn vị)</source>
        <translation>Print only for (name or organisation)</translation>
    </message>
    <message>
        <source>Trích yếu (để trống: tên sự kiện)</source>
        <translation>Subject (empty: the event&apos;s title)</translation>
    </message>
    <message>
        <source>In mã QR để điểm danh</source>
        <translation>Print QR code for check-in</translation>
    </message>
    <message>
        <source>Đề nghị với người được mời</source>
        <translation>Asked of those invited</translation>
    </message>
    <message>
        <source>Xác nhận trước ngày</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Người nhận trả lời, điện thoại</source>
        <translation>Replies to, telephone</translation>
    </message>
    <message>
        <source>Đề nghị cử người dự thay</source>
        <translation>Ask for a stand-in</translation>
    </message>
    <message>
        <source>Lưu ý khác, mỗi ý một dòng</source>
        <translation>Other notes, one a line</translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Mỗi đại biểu hoặc mỗi đơn vị một thư, hay một thư kèm danh sách.</source>
        <translation>A letter for each delegate or organisation, or one letter with a list.</translation>
    </message>
    <message>
        <source>Danh sách điểm danh</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Phần ký</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Bên thứ nhất ký bên phải (khi có hai bên)</source>
        <translation>First party signs on the right (with two parties)</translation>
    </message>
    <message>
        <source>Người chứng kiến cùng ký</source>
        <translation>Witnesses sign too</translation>
    </message>
    <message>
        <source>Số bản gốc (0: mỗi bên một bản)</source>
        <translation>Originals (0: one for each party)</translation>
    </message>
    <message>
        <source>Tất cả văn bản ký tại sự kiện</source>
        <translation>All agreements signed at the event</translation>
    </message>
    <message>
        <source>Ghi việc ký</source>
        <translation>Act of signing</translation>
    </message>
    <message>
        <source>Văn bản ký kết</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Biên bản ký kết</source>
        <translation>Record of signing</translation>
    </message>
    <message>
        <source>Các bên, người ký, người chứng kiến, văn bản đã ký và chỗ ký của từng bên.</source>
        <translation>Parties, signatories, witnesses, agreements signed and a place to sign for each party.</translation>
    </message>
    <message>
        <source>Bên ký</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>In phần ký</source>
        <translation>Print the signature block</translation>
    </message>
    <message>
        <source>Ký ở giữa, chức danh</source>
        <translation>Middle signature: title</translation>
    </message>
    <message>
        <source>Ký ở giữa, họ tên</source>
        <translation>Middle signature: name</translation>
    </message>
    <message>
        <source>Mức chi theo đại biểu</source>
        <translation>Rates by kind of delegate</translation>
    </message>
    <message>
        <source>Mức chi theo vai trò</source>
        <translation>Rates by role</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Chỉ người có mặt</source>
        <translation>Only those present</translation>
    </message>
    <message>
        <source>Cả người không có mức chi</source>
        <translation>Include people without a rate</translation>
    </message>
    <message>
        <source>Tên bảng kê</source>
        <translation>Title of the list</translation>
    </message>
    <message>
        <source>Căn cứ (quyết định, dự toán)</source>
        <translation>Basis (decision, budget)</translation>
    </message>
    <message>
        <source>Thuế thu nhập cá nhân</source>
        <translation>Personal income tax</translation>
    </message>
    <message>
        <source>Thuế suất</source>
        <translation>Tax rate</translation>
    </message>
    <message>
        <source>Khấu trừ từ mức</source>
        <translation>Deduct from</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Tự chọn (có thuế: ngang)</source>
        <translation>Automatic (landscape with tax)</translation>
    </message>
    <message>
        <source>Bảng kê ký nhận tiền</source>
        <translation>Payment list</translation>
    </message>
    <message>
        <source>Mức chi theo đại biểu, theo vai trò hoặc từng người; có thuế.</source>
        <translation>Rates by kind of delegate, by role or for each person; with tax.</translation>
    </message>
    <message>
        <source>Mức chi từng người…</source>
        <translation>Amount for each person…</translation>
    </message>
    <message>
        <source>Thay mặt (TM.)</source>
        <translation>On behalf of (TM.)</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Ký trực tiếp</source>
        <translation>Signs directly</translation>
    </message>
    <message>
        <source>Ký thay (KT.)</source>
        <translation>Deputy for the head (KT.)</translation>
    </message>
    <message>
        <source>Thừa lệnh (TL.)</source>
        <translation>By order (TL.)</translation>
    </message>
    <message>
        <source>Thừa ủy quyền (TUQ.)</source>
        <translation>By authorisation (TUQ.)</translation>
    </message>
    <message>
        <source>Quyền (Q.)</source>
        <translation>Acting (Q.)</translation>
    </message>
    <message>
        <source>Ký thay cho chức danh</source>
        <translation>Deputy for, title</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Mỗi nơi nhận một dòng</source>
        <translation>One recipient a line</translation>
    </message>
    <message>
        <source>Người chứng kiến</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Cam kết</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Lần sơ kết, tổng kết</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Mục biên bản</source>
        <translation>Entry of the minutes</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tệp lưu</source>
        <translation>Stored file</translation>
    </message>
    <message>
        <source>Tệp đính kèm</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <source>Lựa chọn chung</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Mẫu đầu văn bản</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Số văn bản đã cấp</source>
        <translation>Number given out</translation>
    </message>
    <message>
        <source>Việc chuẩn bị</source>
        <translation>Things to prepare</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Trùng lịch được chấp nhận</source>
        <translation>Accepted clashes</translation>
    </message>
    <message>
        <source>Lịch công tác</source>
        <translation>Work schedule</translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Lượt điểm danh</source>
        <translation>Scan at reception</translation>
    </message>
    <message>
        <source>Phiên bản biên bản</source>
        <translation>Saved version of the minutes</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nơi</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chú thích</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Lý do vắng</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Biểu quyết bằng giơ tay</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>Bỏ phiếu kín</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>Không thực hiện nữa</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Cơ quan Đảng</source>
        <translation>Party body</translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation>People&apos;s Council</translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation>People&apos;s Committee</translation>
    </message>
    <message>
        <source>Cơ quan nhà nước</source>
        <translation>State office</translation>
    </message>
    <message>
        <source>Cấp ủy Đảng</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>Ủy ban Mặt trận Tổ quốc</source>
        <translation>Fatherland Front committee</translation>
    </message>
    <message>
        <source>Đoàn TNCS Hồ Chí Minh</source>
        <translation>Youth Union</translation>
    </message>
    <message>
        <source>Hội, liên hiệp hội</source>
        <translation>Association, union of associations</translation>
    </message>
    <message>
        <source>Thẻ đeo 90 × 120 mm</source>
        <translation>Badge 90 × 120 mm</translation>
    </message>
    <message>
        <source>Thẻ nhỏ 86 × 54 mm</source>
        <translation>Small badge 86 × 54 mm</translation>
    </message>
    <message>
        <source>Thẻ ngang 100 × 70 mm</source>
        <translation>Wide badge 100 × 70 mm</translation>
    </message>
    <message>
        <source>Thẻ đeo A6, hai mặt</source>
        <translation>Badge A6, two-sided</translation>
    </message>
    <message>
        <source>Biển tên A4 gập đôi</source>
        <translation>Name tent A4, folded in two</translation>
    </message>
    <message>
        <source>Biển tên A4 gập ba</source>
        <translation>Name tent A4, folded in three</translation>
    </message>
    <message>
        <source>Biển tên nhỏ 190 × 70 mm, gập đôi</source>
        <translation>Small name tent 190 × 70 mm, folded in two</translation>
    </message>
    <message>
        <source>Sở, ban, ngành</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Tổ chức chính trị - xã hội</source>
        <translation>Socio-political organisation</translation>
    </message>
    <message>
        <source>Hội, tổ chức thành viên</source>
        <translation>Association or member organisation</translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu</source>
        <translation>Commune, ward or special zone</translation>
    </message>
    <message>
        <source>Đơn vị trực thuộc</source>
        <translation>Subordinate unit</translation>
    </message>
    <message>
        <source>Cơ quan báo chí</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Chưa ghi nhận</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Thực hiện nhiệm vụ, công vụ</source>
        <translation>Official duty</translation>
    </message>
    <message>
        <source>Người đó đồng ý</source>
        <translation>Consent of the person</translation>
    </message>
    <message>
        <source>Đơn vị cử tham dự</source>
        <translation>Sent by their organisation</translation>
    </message>
    <message>
        <source>Đọc được chữ</source>
        <translation>Text readable</translation>
    </message>
    <message>
        <source>Chỉ có ảnh quét, không có lớp chữ</source>
        <translation>Scan only, without a text layer</translation>
    </message>
    <message>
        <source>Có mật khẩu, không đọc được chữ</source>
        <translation>Password, text can&apos;t be read</translation>
    </message>
    <message>
        <source>Tệp hỏng, không mở được</source>
        <translation>Damaged, can&apos;t be opened</translation>
    </message>
    <message>
        <source>Bản quét văn bản đã ký</source>
        <translation>Scan of the signed paper</translation>
    </message>
    <message>
        <source>Văn bản đã ký số</source>
        <translation>Digitally signed paper</translation>
    </message>
    <message>
        <source>Bản dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Bản đã thống nhất</source>
        <translation>Agreed text</translation>
    </message>
    <message>
        <source>Danh sách đã ký tên</source>
        <translation>Signed attendance sheet</translation>
    </message>
    <message>
        <source>Báo cáo, tài liệu</source>
        <translation>Report, document</translation>
    </message>
    <message>
        <source>Công văn, giấy mời</source>
        <translation>Letter, invitation</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Tệp khác</source>
        <translation>Other file</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>{name} được mời cùng lúc ở “{title}” ({time}), hai nơi cần {count} người</source>
        <translation>{name} is invited to “{title}” ({time}) at the same time; both need {count} people</translation>
    </message>
    <message>
        <source>Trùng địa điểm với “{title}” ({time})</source>
        <translation>Same venue as “{title}” ({time})</translation>
    </message>
    <message>
        <source>{name} cũng có mặt ở “{title}” ({time})</source>
        <translation>{name} is also at “{title}” ({time})</translation>
    </message>
    <message>
        <source>{name} chỉ có {minutes} phút để đi từ {start} đến {end} (“{title}”)</source>
        <translation>{name} has only {minutes} minutes to get from {start} to {end} (“{title}”)</translation>
    </message>
    <message>
        <source>{venue} có {seats} chỗ, cần {guests} chỗ</source>
        <translation>{venue} has {seats} seats, {guests} are needed</translation>
    </message>
    <message>
        <source>Ngày {day} là ngày nghỉ: {name}</source>
        <translation>{day} is a holiday: {name}</translation>
    </message>
    <message>
        <source>Ngày {day} là {weekday}</source>
        <translation>{day} is a {weekday}</translation>
    </message>
    <message>
        <source>Ngoài giờ làm việc ({opens} – {closes})</source>
        <translation>Outside working hours ({opens} – {closes})</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event title</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Organisation&apos;s name</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Paper number</translation>
    </message>
    <message>
        <source>Thay mặt</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Tên gọi tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Tết Nguyên đán</source>
        <translation>Lunar New Year</translation>
    </message>
    <message>
        <source>Tết Dương lịch</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Nghỉ bù {name}</source>
        <translation>Day in lieu of {name}</translation>
    </message>
    <message>
        <source>Nghỉ hoán đổi</source>
        <translation>Swapped day off</translation>
    </message>
    <message>
        <source>Giỗ Tổ Hùng Vương</source>
        <translation>Hùng Kings&apos; Commemoration</translation>
    </message>
    <message>
        <source>Ngày Chiến thắng</source>
        <translation>Victory Day</translation>
    </message>
    <message>
        <source>Ngày Quốc tế lao động</source>
        <translation>International Labour Day</translation>
    </message>
    <message>
        <source>Quốc khánh</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>Ngày Văn hóa Việt Nam</source>
        <translation>Vietnam Culture Day</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Chưa có địa điểm</source>
        <translation>No venue yet</translation>
    </message>
    <message>
        <source>Chưa có chủ trì</source>
        <translation>No chair yet</translation>
    </message>
    <message>
        <source>Chưa có chương trình</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>Chưa có đại biểu</source>
        <translation>No delegates yet</translation>
    </message>
    <message>
        <source>Chưa in danh sách ký tên</source>
        <translation>Attendance sheet not printed</translation>
    </message>
    <message>
        <source>Chưa có biên bản</source>
        <translation>No minutes yet</translation>
    </message>
    <message>
        <source>Biên bản chưa hoàn chỉnh</source>
        <translation>Minutes not final</translation>
    </message>
    <message>
        <source>{name} đã đến dự thay cho đại biểu này.</source>
        <translation>{name} came in this delegate&apos;s place.</translation>
    </message>
    <message>
        <source>Trước đó đã ghi vắng: {reason}.</source>
        <translation>Was noted as absent: {reason}.</translation>
    </message>
    <message>
        <source>Trước đó đã ghi vắng.</source>
        <translation>Was noted as absent.</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Position, organisation</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short title</translation>
    </message>
    <message>
        <source>Tên địa điểm</source>
        <translation>Name of the venue</translation>
    </message>
    <message>
        <source>Theo số thứ tự</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>Theo chức vụ (lễ tân)</source>
        <translation>In protocol order</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By organisation</translation>
    </message>
    <message>
        <source>Theo tên</source>
        <translation>By given name</translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Có thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Có trong danh bạ</source>
        <translation>In the directory</translation>
    </message>
    <message>
        <source>Đã có tên</source>
        <translation>Already listed</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>chức vụ</source>
        <translation>position</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Nơi ký</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Cần ít nhất hai bên ký.</source>
        <translation>At least two parties must sign.</translation>
    </message>
    <message>
        <source>Chưa ghi người ký của {party}.</source>
        <translation>No signatory recorded for {party}.</translation>
    </message>
    <message>
        <source>Chưa có thời hạn nên không nhắc được khi sắp hết.</source>
        <translation>No term yet, so there can be no reminder before it ends.</translation>
    </message>
    <message>
        <source>Chưa có bản quét của văn bản đã ký.</source>
        <translation>No scan of the signed paper yet.</translation>
    </message>
    <message>
        <source>Theo danh bạ, {name} không giữ chức vụ ở {party} vào ngày ký {day}.</source>
        <translation>By the directory, {name} held no position at {party} on the day of signing, {day}.</translation>
    </message>
    <message>
        <source>{party} đã ngừng hoạt động từ {day}, trước ngày ký.</source>
        <translation>{party} ceased on {day}, before the day of signing.</translation>
    </message>
    <message>
        <source>{party} nay là {successor}.</source>
        <translation>{party} is now {successor}.</translation>
    </message>
    <message>
        <source>{party} đã ngừng hoạt động từ {day}.</source>
        <translation>{party} ceased on {day}.</translation>
    </message>
    <message>
        <source>Chú thích ảnh</source>
        <translation>Photo caption</translation>
    </message>
    <message>
        <source>Nội dung biên bản</source>
        <translation>Content of the minutes</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Người chứng kiến ký kết</source>
        <translation>Witness of a signing</translation>
    </message>
    <message>
        <source>Đại biểu cùng tên, chưa nối với danh bạ</source>
        <translation>Delegate of the same name, not linked to the directory</translation>
    </message>
    <message>
        <source>Cả năm</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>6 tháng đầu năm</source>
        <translation>First half-year</translation>
    </message>
    <message>
        <source>6 tháng cuối năm</source>
        <translation>Second half-year</translation>
    </message>
    <message>
        <source>Quý I</source>
        <translation>Quarter I</translation>
    </message>
    <message>
        <source>Quý II</source>
        <translation>Quarter II</translation>
    </message>
    <message>
        <source>Quý III</source>
        <translation>Quarter III</translation>
    </message>
    <message>
        <source>Quý IV</source>
        <translation>Quarter IV</translation>
    </message>
    <message>
        <source>Cùng họ tên</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Họ tên chỉ khác dấu</source>
        <translation>Names differ in accents only</translation>
    </message>
    <message>
        <source>Họ tên chỉ khác thứ tự chữ</source>
        <translation>Names differ in word order only</translation>
    </message>
    <message>
        <source>Họ tên chỉ thiếu chữ đệm</source>
        <translation>Names differ in a middle name only</translation>
    </message>
    <message>
        <source>Họ tên chỉ khác một chữ cái</source>
        <translation>Names differ in one letter only</translation>
    </message>
    <message>
        <source>cùng số điện thoại</source>
        <translation>same telephone number</translation>
    </message>
    <message>
        <source>cùng email</source>
        <translation>same email</translation>
    </message>
    <message>
        <source>cùng đơn vị</source>
        <translation>same organisation</translation>
    </message>
    <message>
        <source>cùng đơn vị và chức vụ</source>
        <translation>same organisation and position</translation>
    </message>
    <message>
        <source>họ tên ít gặp, một bên chưa ghi gì thêm</source>
        <translation>rare name, one entry has nothing more</translation>
    </message>
    <message>
        <source>Theo chức vụ, từ giữa hàng đầu</source>
        <translation>By position, from the middle of the first row</translation>
    </message>
    <message>
        <source>Theo từng đơn vị ngồi liền nhau</source>
        <translation>Each organisation together</translation>
    </message>
    <message>
        <source>Hội trường: các hàng ghế</source>
        <translation>Hall: rows of chairs</translation>
    </message>
    <message>
        <source>Lớp học: dãy bàn, mỗi bàn 2 ghế</source>
        <translation>Classroom: rows of tables with 2 chairs</translation>
    </message>
    <message>
        <source>Bàn chữ U</source>
        <translation>U-shaped table</translation>
    </message>
    <message>
        <source>Bàn tròn</source>
        <translation>Round tables</translation>
    </message>
    <message>
        <source>Sắp xếp</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thứ tự đại biểu</source>
        <translation>Order of delegates</translation>
    </message>
    <message>
        <source>Theo từng đơn vị</source>
        <translation>By organisation</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một trang riêng</source>
        <translation>Each organisation on its own page</translation>
    </message>
    <message>
        <source>Một danh sách, theo chức vụ</source>
        <translation>One list, in protocol order</translation>
    </message>
    <message>
        <source>Một danh sách, theo tên A-Z</source>
        <translation>One list, by given name A-Z</translation>
    </message>
    <message>
        <source>Dòng trống sau mỗi đơn vị</source>
        <translation>Blank rows after each organisation</translation>
    </message>
    <message>
        <source>Dòng trống cuối danh sách</source>
        <translation>Blank rows at the end</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Các cột in ra</source>
        <translation>Columns to print</translation>
    </message>
    <message>
        <source>Ký tên</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Trang giấy</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Ghi đơn vị ở từng dòng</source>
        <translation>Repeat the organisation in each row</translation>
    </message>
    <message>
        <source>Độ rộng cột (0: tự chia)</source>
        <translation>Column widths (0: automatic)</translation>
    </message>
    <message>
        <source>Khổ giấy</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Chiều giấy</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Dọc</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Ngang</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Chiều cao dòng</source>
        <translation>Row height</translation>
    </message>
    <message>
        <source>Mã QR ở góc, để xếp lại bản đã ký</source>
        <translation>QR code in the corner, to file the signed sheet</translation>
    </message>
    <message>
        <source>Đầu trang và chữ ký</source>
        <translation>Heading and signatures</translation>
    </message>
    <message>
        <source>Bảng chương trình</source>
        <translation>Table of the agenda</translation>
    </message>
    <message>
        <source>Cột thời gian</source>
        <translation>Time column</translation>
    </message>
    <message>
        <source>Cột người thực hiện</source>
        <translation>Presenter column</translation>
    </message>
    <message>
        <source>Cột ghi chú</source>
        <translation>Note column</translation>
    </message>
    <message>
        <source>Chia buổi sáng, buổi chiều</source>
        <translation>Split morning and afternoon</translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Không in đầu văn bản</source>
        <translation>No letterhead</translation>
    </message>
    <message>
        <source>Thời gian, nội dung, người thực hiện: để phát cho đại biểu.</source>
        <translation>Time, content, presenter: to hand out to delegates.</translation>
    </message>
    <message>
        <source>Tên danh sách</source>
        <translation>Title of the list</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Các bên ký</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kế tiếp văn bản</source>
        <translation>Succeeds</translation>
    </message>
    <message>
        <source>Tên sổ</source>
        <translation>Title of the register</translation>
    </message>
    <message>
        <source>Ký bên trái, chức danh</source>
        <translation>Left signature: title</translation>
    </message>
    <message>
        <source>Ký bên trái, họ tên</source>
        <translation>Left signature: name</translation>
    </message>
    <message>
        <source>Ký bên phải, chức danh</source>
        <translation>Right signature: title</translation>
    </message>
    <message>
        <source>Ký bên phải, họ tên</source>
        <translation>Right signature: name</translation>
    </message>
    <message>
        <source>Ký hoặc có hiệu lực trong năm {year}</source>
        <translation>Signed or in force in {year}</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Xếp theo</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Ngày ký, một danh sách</source>
        <translation>By date of signing, one list</translation>
    </message>
    <message>
        <source>Từng năm ký</source>
        <translation>By year of signing</translation>
    </message>
    <message>
        <source>Từng loại văn bản</source>
        <translation>By kind of agreement</translation>
    </message>
    <message>
        <source>In những văn bản</source>
        <translation>Agreements to print</translation>
    </message>
    <message>
        <source>Nội dung sổ</source>
        <translation>Content of the register</translation>
    </message>
    <message>
        <source>Sổ theo dõi ký kết</source>
        <translation>Register of signings</translation>
    </message>
    <message>
        <source>Mọi văn bản đã ký: với ai, ai ký, đến bao giờ, tình trạng hôm nay.</source>
        <translation>All agreements signed: with whom, by whom, until when, status today.</translation>
    </message>
    <message>
        <source>Danh sách ký tên</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Để đại biểu ký khi đến: có dòng trống cho người đến thêm.</source>
        <translation>Delegates sign on arrival; blank rows for walk-ins.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>In cho ai</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Mọi đại biểu</source>
        <translation>All delegates</translation>
    </message>
    <message>
        <source>Theo loại đại biểu</source>
        <translation>By kind of delegate</translation>
    </message>
    <message>
        <source>Một đơn vị</source>
        <translation>One organisation</translation>
    </message>
    <message>
        <source>Chỉ in thẻ trống</source>
        <translation>Blank cards only</translation>
    </message>
    <message>
        <source>Loại đại biểu</source>
        <translation>Kinds of delegate</translation>
    </message>
    <message>
        <source>Các số, ví dụ: 1-20, 25</source>
        <translation>Numbers, for example: 1-20, 25</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Design to print</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Thẻ trống để ghi tay</source>
        <translation>Blank cards to fill in by hand</translation>
    </message>
    <message>
        <source>Xưng hô trước tên</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Như các văn bản của sự kiện</source>
        <translation>As in the event&apos;s papers</translation>
    </message>
    <message>
        <source>Ông, Bà</source>
        <translation>Mr, Ms</translation>
    </message>
    <message>
        <source>Đồng chí</source>
        <translation>Comrade</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Thứ tự in</source>
        <translation>Order of printing</translation>
    </message>
    <message>
        <source>Theo chức vụ</source>
        <translation>In protocol order</translation>
    </message>
    <message>
        <source>Theo tên A-Z</source>
        <translation>By name A-Z</translation>
    </message>
    <message>
        <source>Theo chỗ ngồi</source>
        <translation>By seat</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Bằng khổ thẻ, mỗi trang một thẻ</source>
        <translation>Card size, one a page</translation>
    </message>
    <message>
        <source>Đường cắt</source>
        <translation>Cutting lines</translation>
    </message>
    <message>
        <source>Dấu ở mép giấy</source>
        <translation>Marks at the edges</translation>
    </message>
    <message>
        <source>Nét đứt quanh thẻ</source>
        <translation>Dashes round each card</translation>
    </message>
    <message>
        <source>Không in</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Lề giấy</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Khoảng cách giữa các thẻ</source>
        <translation>Gap between cards</translation>
    </message>
    <message>
        <source>Hai mặt</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>In mặt sau của mẫu có hai mặt</source>
        <translation>Print the backs of two-sided designs</translation>
    </message>
    <message>
        <source>Máy in lật giấy theo</source>
        <translation>Printer flips on the</translation>
    </message>
    <message>
        <source>Cạnh dài (thường dùng)</source>
        <translation>Long edge (usual)</translation>
    </message>
    <message>
        <source>Cạnh ngắn</source>
        <translation>Short edge</translation>
    </message>
    <message>
        <source>Thiết kế mẫu…</source>
        <translation>Design…</translation>
    </message>
    <message>
        <source>Thẻ đại biểu</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Thẻ đeo có mã QR để điểm danh, nhiều thẻ trên một trang.</source>
        <translation>Badges with a QR code for check-in, several on a page.</translation>
    </message>
    <message>
        <source>Biển tên để bàn</source>
        <translation>Name tents</translation>
    </message>
    <message>
        <source>Gập đôi hoặc gập ba, tên in trên cả hai mặt.</source>
        <translation>Folded in two or three, with the name on both faces.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ghi đến đâu</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Đầy đủ diễn biến</source>
        <translation>Full proceedings</translation>
    </message>
    <message>
        <source>Rút gọn: ai phát biểu, kết quả ra sao</source>
        <translation>Short: who spoke, with what result</translation>
    </message>
    <message>
        <source>Chỉ biểu quyết, kết luận, nhiệm vụ</source>
        <translation>Votes, conclusions and tasks only</translation>
    </message>
    <message>
        <source>Nội dung thông báo</source>
        <translation>Content of the notice</translation>
    </message>
    <message>
        <source>Xếp theo từng phần của chương trình</source>
        <translation>Order by items of the agenda</translation>
    </message>
    <message>
        <source>In nhiệm vụ đã giao</source>
        <translation>Print tasks given</translation>
    </message>
    <message>
        <source>Gọi cuộc họp là</source>
        <translation>The meeting is called</translation>
    </message>
    <message>
        <source>Thông báo kết luận</source>
        <translation>Notice of conclusions</translation>
    </message>
    <message>
        <source>Kết luận, quyết định và nhiệm vụ của biên bản, gửi các đơn vị thực hiện.</source>
        <translation>Conclusions, decisions and tasks of the minutes, for those who carry them out.</translation>
    </message>
    <message>
        <source>Ban Kiểm phiếu</source>
        <translation>Tellers</translation>
    </message>
    <message>
        <source>Gọi những người kiểm phiếu là</source>
        <translation>Call those who count</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Chức danh ký bên trái</source>
        <translation>Title at the left signature</translation>
    </message>
    <message>
        <source>Họ và tên thư ký</source>
        <translation>Name of the secretary</translation>
    </message>
    <message>
        <source>Chức danh ký ở giữa (để trống: không có)</source>
        <translation>Title signing in the middle (empty: none)</translation>
    </message>
    <message>
        <source>Biên bản chưa ghi cuộc bầu cử nào</source>
        <translation>The minutes record no election yet</translation>
    </message>
    <message>
        <source>Cuộc bầu cử</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>Bầu cử: {text}</source>
        <translation>Election: {text}</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu</source>
        <translation>Counting record</translation>
    </message>
    <message>
        <source>Kết quả của một cuộc bầu cử: số phiếu, ứng cử viên, người trúng cử.</source>
        <translation>The result of an election: ballots, candidates, who is elected.</translation>
    </message>
    <message>
        <source>Họ và tên (để trống: thư ký)</source>
        <translation>Name (empty: secretary)</translation>
    </message>
    <message>
        <source>Chức danh ký bên phải</source>
        <translation>Title at the right signature</translation>
    </message>
    <message>
        <source>Họ và tên (để trống: chủ trì)</source>
        <translation>Name (empty: chair)</translation>
    </message>
    <message>
        <source>Biên bản chưa ghi quyết định, kết luận nào</source>
        <translation>The minutes hold no decision or conclusion yet</translation>
    </message>
    <message>
        <source>Trích phần nào</source>
        <translation>What to extract</translation>
    </message>
    <message>
        <source>Kèm kết quả biểu quyết</source>
        <translation>With the result of the vote</translation>
    </message>
    <message>
        <source>Nội dung trích</source>
        <translation>Content of the extract</translation>
    </message>
    <message>
        <source>Quyết định: {text}</source>
        <translation>Decision: {text}</translation>
    </message>
    <message>
        <source>Kết luận: {text}</source>
        <translation>Conclusion: {text}</translation>
    </message>
    <message>
        <source>Trích biên bản</source>
        <translation>Extract of the minutes</translation>
    </message>
    <message>
        <source>Một quyết định hoặc kết luận của biên bản, gửi nơi cần biết.</source>
        <translation>One decision or conclusion of the minutes, for those who need to know.</translation>
    </message>
    <message>
        <source>Lưu (dòng cuối của nơi nhận)</source>
        <translation>Archive (last line of the recipients)</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Chỉ ảnh trong biên bản</source>
        <translation>Only photos of the minutes</translation>
    </message>
    <message>
        <source>Ghi chú thích thay tên tệp</source>
        <translation>Captions instead of file names</translation>
    </message>
    <message>
        <source>Bảng ảnh</source>
        <translation>Contact sheet</translation>
    </message>
    <message>
        <source>Mọi ảnh của sự kiện thu nhỏ, có số thứ tự, để chọn và lưu hồ sơ.</source>
        <translation>All photos of the event small and numbered, to choose from and to file.</translation>
    </message>
    <message>
        <source>Ghi tên đại biểu đến muộn, về sớm</source>
        <translation>Name who came late or left early</translation>
    </message>
    <message>
        <source>Nhãn song ngữ Việt - Anh</source>
        <translation>Labels in Vietnamese and English</translation>
    </message>
    <message>
        <source>In phụ lục ảnh</source>
        <translation>Print annex of photos</translation>
    </message>
    <message>
        <source>Số ảnh mỗi trang</source>
        <translation>Photos per page</translation>
    </message>
    <message>
        <source>1 ảnh</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>2 ảnh</source>
        <translation>2 photos</translation>
    </message>
    <message>
        <source>4 ảnh</source>
        <translation>4 photos</translation>
    </message>
    <message>
        <source>6 ảnh</source>
        <translation>6 photos</translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Theo mẫu của Nghị định 30, kèm phụ lục ảnh; mở được bằng Word để sửa.</source>
        <translation>In the form of Decree 30, with an annex of photos; can be edited in Word.</translation>
    </message>
    <message>
        <source>Mẫu biên bản…</source>
        <translation>Minutes template…</translation>
    </message>
    <message>
        <source>Cấp số…</source>
        <translation>Give out number…</translation>
    </message>
    <message>
        <source>Sơ đồ</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ghi tên người ngồi</source>
        <translation>Name the people seated</translation>
    </message>
    <message>
        <source>Chú giải các đơn vị</source>
        <translation>Key to the organisations</translation>
    </message>
    <message>
        <source>Tên sơ đồ</source>
        <translation>Title of the plan</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Ghi cả người chưa có chỗ</source>
        <translation>List people without a seat too</translation>
    </message>
    <message>
        <source>Đầu trang</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Xếp chỗ…</source>
        <translation>Seating…</translation>
    </message>
    <message>
        <source>Sơ đồ chỗ ngồi</source>
        <translation>Seating plan</translation>
    </message>
    <message>
        <source>Cả hội trường trên một trang, tên ghi ngay tại ghế.</source>
        <translation>The whole hall on one page, with a name at each seat.</translation>
    </message>
    <message>
        <source>Danh sách chỗ ngồi</source>
        <translation>Seating list</translation>
    </message>
    <message>
        <source>Ai ngồi đâu, theo tên để tìm hoặc theo chỗ để hướng dẫn.</source>
        <translation>Who sits where: by name to find a seat, or by seat for the ushers.</translation>
    </message>
    <message>
        <source>Hằng ngày</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Do người dùng</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Trước khi nâng cấp</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>Trước khi khôi phục</source>
        <translation>Before restoring</translation>
    </message>
    <message>
        <source>Chủ quản</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Ban hành</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Quốc hiệu</source>
        <translation>National title</translation>
    </message>
    <message>
        <source>Tiêu ngữ</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Đảng, Đoàn</source>
        <translation>Party, Union</translation>
    </message>
    <message>
        <source>Dấu ngăn</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Không kẻ</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Kẻ ngắn</source>
        <translation>Short rule</translation>
    </message>
    <message>
        <source>Kẻ hết dòng</source>
        <translation>Full rule</translation>
    </message>
    <message>
        <source>Kho dữ liệu nguyên vẹn: {entries} mục nhật ký, {attachments} tệp đính kèm.</source>
        <translation>The workspace is sound: journal entries {entries}, attached files {attachments}.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu hỏng: {line}</source>
        <translation>Database damaged: {line}</translation>
    </message>
    <message>
        <source>Có {count} liên kết trỏ đến mục không còn.</source>
        <translation>References that point to nothing: {count}.</translation>
    </message>
    <message>
        <source>Nhật ký bị sửa từ mục số {entry}.</source>
        <translation>The journal was altered from entry {entry} on.</translation>
    </message>
    <message>
        <source>Thiếu tệp đính kèm: {name}</source>
        <translation>Attached file missing: {name}</translation>
    </message>
    <message>
        <source>Tệp đính kèm bị thay đổi: {name}</source>
        <translation>Attached file altered: {name}</translation>
    </message>
    <message>
        <source>từ {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>hết hạn hôm nay</source>
        <translation>ends today</translation>
    </message>
    <message>
        <source>quá hạn {count} ngày</source>
        <translation>{count} d overdue</translation>
    </message>
    <message>
        <source>còn {count} ngày</source>
        <translation>{count} d left</translation>
    </message>
    <message>
        <source>Tên cách xem</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Kịch bản</source>
        <translation>Run-of-show</translation>
    </message>
    <message>
        <source>Trình bày</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Bảng, giấy ngang</source>
        <translation>Table, landscape</translation>
    </message>
    <message>
        <source>Chữ lớn để đọc</source>
        <translation>Large type to read from</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Font size</translation>
    </message>
    <message>
        <source>Giới thiệu đại biểu</source>
        <translation>Introduction of delegates</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Theo danh sách mời</source>
        <translation>By the list of invited</translation>
    </message>
    <message>
        <source>Chỉ đại biểu đã đến</source>
        <translation>Only those who have come</translation>
    </message>
    <message>
        <source>Không in phần này</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Giới thiệu tên nhiều nhất</source>
        <translation>At most this many by name</translation>
    </message>
    <message>
        <source>Kịch bản điều hành</source>
        <translation>Run-of-show</translation>
    </message>
    <message>
        <source>Cho người dẫn chương trình: lời dẫn, giới thiệu, việc chuẩn bị.</source>
        <translation>For the master of ceremonies: spoken words, introductions, things to prepare.</translation>
    </message>
    <message>
        <source>Soạn lời dẫn…</source>
        <translation>Write spoken words…</translation>
    </message>
    <message>
        <source>ảnh</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>nén GZ</source>
        <translation>a GZ archive</translation>
    </message>
    <message>
        <source>trang web (HTML)</source>
        <translation>a web page (HTML)</translation>
    </message>
    <message>
        <source>thư hoặc trang web lưu trữ (MHT)</source>
        <translation>an email or saved web page (MHT)</translation>
    </message>
    <message>
        <source>chương trình</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>cơ sở dữ liệu</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>lịch (ICS)</source>
        <translation>a calendar (ICS)</translation>
    </message>
    <message>
        <source>Nguyên vẹn từ khi ký</source>
        <translation>Unchanged since signing</translation>
    </message>
    <message>
        <source>Nguyên vẹn; sau đó chỉ có thêm chữ ký khác</source>
        <translation>Unchanged; only further signatures were added</translation>
    </message>
    <message>
        <source>Tệp đã bị sửa sau khi ký</source>
        <translation>The file was changed after signing</translation>
    </message>
    <message>
        <source>Chữ ký không khớp nội dung: tệp đã bị sửa hoặc hỏng</source>
        <translation>The signature does not match: the file was changed or damaged</translation>
    </message>
    <message>
        <source>Chứng thư thuộc gốc tin cậy đã chọn</source>
        <translation>The certificate belongs to a chosen trusted root</translation>
    </message>
    <message>
        <source>Chứng thư thuộc gốc tin cậy, còn hiệu lực lúc ký theo dấu thời gian</source>
        <translation>Certificate of a trusted root, valid when it signed by the time stamp</translation>
    </message>
    <message>
        <source>Chứng thư không thuộc gốc tin cậy nào đã chọn</source>
        <translation>The certificate belongs to no chosen trusted root</translation>
    </message>
    <message>
        <source>Chưa chọn gốc tin cậy nên chưa biết chứng thư của ai</source>
        <translation>No trusted root chosen, so the owner of the certificate is unknown</translation>
    </message>
    <message>
        <source>Chứng thư đã hết hạn, không có dấu thời gian để so</source>
        <translation>The certificate has expired, with no time stamp to compare</translation>
    </message>
    <message>
        <source>Chứng thư đã bị thu hồi</source>
        <translation>The certificate was revoked</translation>
    </message>
    <message>
        <source>Tệp không có chữ ký số.</source>
        <translation>The file has no digital signature.</translation>
    </message>
    <message>
        <source>Không dùng được: tệp đã bị sửa sau khi ký.</source>
        <translation>Not usable: the file was changed after signing.</translation>
    </message>
    <message>
        <source>Cần xem lại: sau chữ ký cuối, tệp còn một bản ghi thêm chưa ký.</source>
        <translation>To be checked: something unsigned was added after the last signature.</translation>
    </message>
    <message>
        <source>Hợp lệ: {count} chữ ký nguyên vẹn, của người đã tin cậy.</source>
        <translation>Valid: all signatures are sound and by trusted people ({count}).</translation>
    </message>
    <message>
        <source>Nội dung nguyên vẹn ({count} chữ ký), nhưng chưa chắc người ký là ai.</source>
        <translation>The content is sound (signatures: {count}), but who signed is not certain.</translation>
    </message>
    <message>
        <source>Không ghi thời điểm ký</source>
        <translation>No time of signing recorded</translation>
    </message>
    <message>
        <source>Ký lúc {when}, có dấu thời gian của máy chủ</source>
        <translation>Signed at {when}, with a server&apos;s time stamp</translation>
    </message>
    <message>
        <source>Ký lúc {when}, theo đồng hồ máy người ký</source>
        <translation>Signed at {when}, by the signer&apos;s clock</translation>
    </message>
    <message>
        <source>Ảnh lớn</source>
        <translation>Large photo</translation>
    </message>
    <message>
        <source>Ảnh thứ hai</source>
        <translation>Second photo</translation>
    </message>
    <message>
        <source>Ảnh thứ ba</source>
        <translation>Third photo</translation>
    </message>
    <message>
        <source>In đầu văn bản của cơ quan</source>
        <translation>Print the office&apos;s letterhead</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Nội dung: dòng đầu in đậm, mỗi dòng một đoạn</source>
        <translation>Text: first line in bold, one paragraph a line</translation>
    </message>
    <message>
        <source>Tin, ảnh</source>
        <translation>Text, photos</translation>
    </message>
    <message>
        <source>Bài viết</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Ảnh và chú thích</source>
        <translation>Photos and captions</translation>
    </message>
    <message>
        <source>Không in ảnh</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>Chú thích (để trống: như trong sự kiện)</source>
        <translation>Caption (empty: as in the event)</translation>
    </message>
    <message>
        <source>Tin ảnh</source>
        <translation>Press note</translation>
    </message>
    <message>
        <source>Bài ngắn soạn sẵn từ sự kiện, sửa được trước khi in, kèm ba ảnh.</source>
        <translation>A short article written from the event, to be edited before printing, with three photos.</translation>
    </message>
    <message>
        <source>{day} ÂL</source>
        <translation>lunar {day}</translation>
    </message>
    <message>
        <source>Bảng lịch</source>
        <translation>Table of the schedule</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>In cả ngày chưa có việc</source>
        <translation>Print days without entries too</translation>
    </message>
    <message>
        <source>Đánh dấu thay đổi từ bản phát hành trước</source>
        <translation>Mark changes since the last issue</translation>
    </message>
    <message>
        <source>Ghi chú dưới tên</source>
        <translation>Note below the title</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Lịch công tác tuần</source>
        <translation>Weekly schedule</translation>
    </message>
    <message>
        <source>Công việc của cơ quan trong tuần, trên giấy ngang.</source>
        <translation>The office&apos;s work of the week, on landscape paper.</translation>
    </message>
    <message>
        <source>Thứ Hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Thứ Ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thứ Tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thứ Năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Thứ Sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ Bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>{days}, {day}</source>
        <translation>{days}, {day}</translation>
    </message>
    <message>
        <source>Hằng năm vào ngày {day} tháng {month}</source>
        <translation>Every year on {day}/{month}</translation>
    </message>
    <message>
        <source>Các ngày làm việc, Thứ Hai đến Thứ Sáu</source>
        <translation>Working days, Monday to Friday</translation>
    </message>
    <message>
        <source>Hằng tuần vào {days}</source>
        <translation>Every week on {days}</translation>
    </message>
    <message>
        <source>{count} tuần một lần vào {days}</source>
        <translation>Every {count} weeks on {days}</translation>
    </message>
    <message>
        <source>Hằng tháng vào ngày {day}</source>
        <translation>Every month on day {day}</translation>
    </message>
    <message>
        <source>Hằng tháng vào {weekday} {nth}</source>
        <translation>Every month on the {weekday} {nth}</translation>
    </message>
    <message>
        <source>Hằng quý vào ngày {day}</source>
        <translation>Every quarter on day {day}</translation>
    </message>
    <message>
        <source>Hằng quý vào {weekday} {nth}</source>
        <translation>Every quarter on the {weekday} {nth}</translation>
    </message>
    <message>
        <source>{count} tháng một lần vào ngày {day}</source>
        <translation>Every {count} months on day {day}</translation>
    </message>
    <message>
        <source>{count} tháng một lần vào {weekday} {nth}</source>
        <translation>Every {count} months on the {weekday} {nth}</translation>
    </message>
    <message>
        <source>đầu tiên của tháng</source>
        <translation>that is first in the month</translation>
    </message>
    <message>
        <source>lần thứ hai của tháng</source>
        <translation>that is second in the month</translation>
    </message>
    <message>
        <source>lần thứ ba của tháng</source>
        <translation>that is third in the month</translation>
    </message>
    <message>
        <source>lần thứ tư của tháng</source>
        <translation>that is fourth in the month</translation>
    </message>
    <message>
        <source>cuối cùng của tháng</source>
        <translation>that is last in the month</translation>
    </message>
    <message>
        <source>Loạt có {count} buổi: chỉ nhận {most} buổi đầu</source>
        <translation>The series has {count} sessions: only the first {most} are taken</translation>
    </message>
    <message>
        <source>Không đọc được sự kiện này</source>
        <translation>This event can&apos;t be read</translation>
    </message>
    <message>
        <source>Không đọc được ngày giờ</source>
        <translation>The date and time can&apos;t be read</translation>
    </message>
    <message>
        <source>Kết thúc trước khi bắt đầu</source>
        <translation>Ends before it begins</translation>
    </message>
    <message>
        <source>Không có tên</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Sự kiện chưa có tên</source>
        <translation>Unnamed event</translation>
    </message>
    <message>
        <source>Lặp nhiều lần trong ngày: chỉ nhận buổi đầu</source>
        <translation>Repeats many times a day: only the first is taken</translation>
    </message>
    <message>
        <source>Không đọc được quy tắc lặp: chỉ nhận buổi đầu</source>
        <translation>The rule of recurrence can&apos;t be read: only the first is taken</translation>
    </message>
    <message>
        <source>Không rõ múi giờ “{name}”, tạm coi là giờ Việt Nam</source>
        <translation>Unknown time zone “{name}”, taken for Vietnam time</translation>
    </message>
    <message>
        <source>Hai mã dính vào nhau nên chưa ghi ai: hãy quét lại từng người.</source>
        <translation>Two codes came as one, so nobody was checked in: scan them one by one.</translation>
    </message>
    <message>
        <source>Danh sách đại biểu còn trống: hãy lập ở phần Đại biểu, hoặc F3 để thêm từng người.</source>
        <translation>The list of delegates is empty: make it under Delegates, or press F3 to add people one by one.</translation>
    </message>
    <message>
        <source>Đây là mã của tờ danh sách ký tên, không phải mã đại biểu.</source>
        <translation>This is the code of an attendance sheet, not a delegate&apos;s.</translation>
    </message>
    <message>
        <source>Mã bị thiếu ký tự: hãy quét lại, hoặc gõ số thứ tự in trên thẻ.</source>
        <translation>Signs of the code are missing: scan it again, or type the number printed on the badge.</translation>
    </message>
    <message>
        <source>Chỗ ngồi</source>
        <translation>Seating</translation>
    </message>
    <message>
        <source>Ghi trả lời</source>
        <translation>Note the answer</translation>
    </message>
    <message>
        <source>Thêm đại biểu</source>
        <translation>Add delegate</translation>
    </message>
    <message>
        <source>Đã ghi từ trước</source>
        <translation>Noted before</translation>
    </message>
    <message>
        <source>Chưa điền</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Người này có hai dòng trong phiếu.</source>
        <translation>This person has two lines in the form.</translation>
    </message>
    <message>
        <source>Dòng còn trống.</source>
        <translation>The line is empty.</translation>
    </message>
    <message>
        <source>Không hiểu trả lời “{text}”.</source>
        <translation>The answer “{text}” can&apos;t be understood.</translation>
    </message>
    <message>
        <source>Chưa ghi tên người dự thay.</source>
        <translation>The stand-in has no name.</translation>
    </message>
    <message>
        <source>Mã {code} không có trong sự kiện này.</source>
        <translation>The code {code} is not of this event.</translation>
    </message>
    <message>
        <source>Mã này của người dự thay.</source>
        <translation>This code is a stand-in&apos;s.</translation>
    </message>
    <message>
        <source>Có {count} người tên này; hãy ghi mã hoặc đơn vị.</source>
        <translation>{count} people have this name; give the code or the organisation.</translation>
    </message>
    <message>
        <source>Không có họ tên.</source>
        <translation>No name.</translation>
    </message>
    <message>
        <source>Chưa có trong danh sách; thêm vào danh sách đại biểu.</source>
        <translation>Not on the list; added to the delegates.</translation>
    </message>
    <message>
        <source>Mã này là của {name}, phiếu ghi {other}.</source>
        <translation>This code is {name}&apos;s, the form says {other}.</translation>
    </message>
    <message>
        <source>Chưa điền trả lời.</source>
        <translation>No answer filled in.</translation>
    </message>
    <message>
        <source>Trả lời này đã được ghi.</source>
        <translation>This answer is noted already.</translation>
    </message>
    <message>
        <source>Trả lời: {answer}.</source>
        <translation>Answer: {answer}.</translation>
    </message>
    <message>
        <source>Đổi từ “{before}” thành “{answer}”.</source>
        <translation>Changes from “{before}” to “{answer}”.</translation>
    </message>
    <message>
        <source>STARTTLS (thường là cổng 587)</source>
        <translation>STARTTLS (usually port 587)</translation>
    </message>
    <message>
        <source>SSL/TLS (thường là cổng 465)</source>
        <translation>SSL/TLS (usually port 465)</translation>
    </message>
    <message>
        <source>Không mã hóa (chỉ trong mạng nội bộ)</source>
        <translation>None (only inside the office&apos;s network)</translation>
    </message>
    <message>
        <source>Máy chủ</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Tên người gửi</source>
        <translation>Sender&apos;s name</translation>
    </message>
    <message>
        <source>Địa chỉ gửi đi</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>Địa chỉ nhận trả lời</source>
        <translation>Address for answers</translation>
    </message>
    <message>
        <source>Tiêu đề thư</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nội dung đăng ký</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>Đã hủy ở lịch kia</source>
        <translation>Cancelled in the other calendar</translation>
    </message>
    <message>
        <source>Đã có sự kiện cùng tên, cùng giờ</source>
        <translation>There is an event of the same name and time</translation>
    </message>
    <message>
        <source>Tên cũ: {title}</source>
        <translation>Former name: {title}</translation>
    </message>
    <message>
        <source>Địa điểm cũ: {place}</source>
        <translation>Former place: {place}</translation>
    </message>
    <message>
        <source>Giờ kết thúc khác trước</source>
        <translation>The end is different</translation>
    </message>
    <message>
        <source>Giờ cũ: {moment}</source>
        <translation>Former time: {moment}</translation>
    </message>
    <message>
        <source>Lịch kia đã hủy sự kiện này</source>
        <translation>The other calendar cancelled this event</translation>
    </message>
    <message>
        <source>Lịch kia vẫn tổ chức sự kiện này</source>
        <translation>The other calendar still holds this event</translation>
    </message>
    <message>
        <source>{name} trống</source>
        <translation>{name} is free</translation>
    </message>
    <message>
        <source>{name} chỉ có {seats} chỗ</source>
        <translation>{name} has only {seats} seats</translation>
    </message>
    <message>
        <source>Mọi người đều rảnh</source>
        <translation>Everybody is free</translation>
    </message>
    <message>
        <source>{name} đã được mời dự “{title}”</source>
        <translation>{name} is invited to “{title}”</translation>
    </message>
    <message>
        <source>{name} bận đến {clock} (“{title}”)</source>
        <translation>{name} is busy until {clock} (“{title}”)</translation>
    </message>
    <message>
        <source>{name} vừa xong việc khác lúc {clock}</source>
        <translation>{name} has just finished something else at {clock}</translation>
    </message>
    <message>
        <source>{name} có việc khác ngay sau, lúc {clock}</source>
        <translation>{name} has something else right after, at {clock}</translation>
    </message>
    <message>
        <source>Tên ngày nghỉ</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>day</translation>
    </message>
    <message>
        <source>giờ</source>
        <translation>time</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>content</translation>
    </message>
    <message>
        <source>chủ trì</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>thành phần</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>địa điểm</source>
        <translation>place</translation>
    </message>
    <message>
        <source>chuẩn bị</source>
        <translation>preparation</translation>
    </message>
    <message>
        <source>{title} và {count} việc khác</source>
        <translation>{title} and {count} more</translation>
    </message>
    <message>
        <source>Sự kiện sắp diễn ra</source>
        <translation>Upcoming event</translation>
    </message>
    <message>
        <source>Việc chuẩn bị đến hạn</source>
        <translation>Preparations due</translation>
    </message>
    <message>
        <source>Nhiệm vụ theo kết luận đến hạn</source>
        <translation>Task of a conclusion due</translation>
    </message>
    <message>
        <source>Chương trình phối hợp đến kỳ sơ kết, tổng kết</source>
        <translation>Coordination programme due for review</translation>
    </message>
    <message>
        <source>Chương trình phối hợp sắp hết hạn (90 và 30 ngày)</source>
        <translation>Coordination programme about to end (90 and 30 days)</translation>
    </message>
    <message>
        <source>Bắt đầu lúc {moment} tại {place}</source>
        <translation>Begins at {moment}, {place}</translation>
    </message>
    <message>
        <source>Bắt đầu lúc {moment}</source>
        <translation>Begins at {moment}</translation>
    </message>
    <message>
        <source>{what}: ngày {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>Đã quá hạn {count} ngày ({day}): {who}</source>
        <translation>{count} days overdue ({day}): {who}</translation>
    </message>
    <message>
        <source>Hôm nay đến hạn: {who}</source>
        <translation>Due today: {who}</translation>
    </message>
    <message>
        <source>Còn {count} ngày, hạn {day}: {who}</source>
        <translation>{count} days left, due {day}: {who}</translation>
    </message>
    <message>
        <source>Đã ra về</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Báo vắng</source>
        <translation>Sent apologies</translation>
    </message>
    <message>
        <source>Không có trong danh sách đại biểu</source>
        <translation>Not on the delegate list</translation>
    </message>
    <message>
        <source>Việc của lễ ký</source>
        <translation>Item of the ceremony</translation>
    </message>
    <message>
        <source>Đã kết thúc nhiệm vụ.</source>
        <translation>Task closed.</translation>
    </message>
    <message>
        <source>Thư nhắc trả lời</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Chờ gửi</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Chưa rõ đã gửi chưa</source>
        <translation>Perhaps sent</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Chưa gửi được</source>
        <translation>Could not be sent</translation>
    </message>
    <message>
        <source>Chỉ xem</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Bàn đón tiếp</source>
        <translation>Door desk</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Xem mọi thứ, không sửa gì.</source>
        <translation>Sees everything, changes nothing.</translation>
    </message>
    <message>
        <source>Điểm danh tại cửa, không làm việc nào khác.</source>
        <translation>Checks in at the door and nothing else.</translation>
    </message>
    <message>
        <source>Đại biểu, điểm danh, chương trình, biên bản, ảnh và tệp của sự kiện.</source>
        <translation>Delegates, attendance, agenda, minutes, photos and files of events.</translation>
    </message>
    <message>
        <source>Mọi việc của sự kiện, danh bạ, ký kết và cài đặt của cơ quan.</source>
        <translation>All work on events, the directory, agreements and the office&apos;s settings.</translation>
    </message>
    <message>
        <source>Như Ban tổ chức, thêm tài khoản, nâng cấp, chuyển kho dữ liệu, xóa dữ liệu cá nhân.</source>
        <translation>As an organizer, and accounts, upgrades, moving the workspace, erasing personal data.</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Phát biểu</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Đưa về đang ghi</source>
        <translation>Back to writing</translation>
    </message>
    <message>
        <source>Gửi lấy ý kiến</source>
        <translation>Send for comment</translation>
    </message>
    <message>
        <source>Hoàn chỉnh</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>Đánh dấu đã ký</source>
        <translation>Mark as signed</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Danh bạ</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Sổ ký kết</source>
        <translation>Signings</translation>
    </message>
    <message>
        <source>Thống kê</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Lịch công tác tuần</source>
        <translation>Weekly schedule</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Preparations</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Thư mời</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Chỗ ngồi</source>
        <translation>Seating</translation>
    </message>
    <message>
        <source>Ký kết</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Papers</translation>
    </message>
</context>
</TS>
