<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>Application</name>
    <message>
        <source>Bàn hội nghị</source>
        <translation>MeetingDesk</translation>
    </message>
</context>
<context>
    <name>ClashNotes</name>
    <message>
        <source>và {count} điều khác</source>
        <translation type="unfinished"></translation>
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
    <name>ErrorDesk</name>
    <message>
        <source>Bàn hội nghị gặp lỗi</source>
        <translation>MeetingDesk ran into a fault</translation>
    </message>
    <message>
        <source>Chương trình gặp một lỗi không ngờ tới. Những gì đã nhập trước đó vẫn còn nguyên; việc vừa làm có thể chưa được lưu.</source>
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
    <name>FileDropArea</name>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Tệp phù hợp ({patterns})</source>
        <translation>Fitting files ({patterns})</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lệnh</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Chỉ đọc: {holder} đang mở kho dữ liệu này. Chưa thể sửa cho đến khi bên đó đóng.</source>
        <translation>Read only: {holder} has this workspace open. Nothing can be edited until they close it.</translation>
    </message>
    <message>
        <source>Chỉ đọc: không ghi được vào thư mục của kho dữ liệu này.</source>
        <translation>Read only: the folder of this workspace can&apos;t be written to.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Về danh sách sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc khác với sự kiện này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các phần của sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh dấu đã thông báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đưa về dự kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhân bản sự kiện…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoãn sự kiện…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy sự kiện…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoãn sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sự kiện nay là: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa sự kiện.</source>
        <translation type="unfinished"></translation>
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
        <translation>E&amp;vent</translation>
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
        <translation>As the system</translation>
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
    <name>OpeningWindow</name>
    <message>
        <source>Đang mở {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Ví dụ: do trùng lịch công tác của lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do (nếu cần ghi lại)</source>
        <translation type="unfinished"></translation>
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
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Kho dữ liệu mở gần đây</source>
        <translation>Workspaces opened lately</translation>
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
        <source>Mở kho dữ liệu có sẵn</source>
        <translation>Open an existing workspace</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập giờ như 8h30 và ngày như 25/4/2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giờ kết thúc đang trước giờ bắt đầu.</source>
        <translation type="unfinished"></translation>
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
    <name>VenueField</name>
    <message>
        <source>Gõ tên hội trường, phòng họp hoặc nơi khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm “{text}” vào danh sách địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn trong các địa điểm đã có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có địa điểm nào: gõ tên rồi chọn Thêm</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} bung ra quá lớn so với một danh sách, có thể là tệp phá hoại. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp nén {file} có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} trống, không có dòng nào. Hãy chọn tệp khác hoặc xin gửi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} có mật khẩu. Hãy bỏ mật khẩu: mở tệp bằng Excel hoặc Word, vào Tệp &gt; Thông tin &gt; Bảo vệ, xóa mật khẩu, lưu lại rồi chọn tệp lần nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} thật ra là tệp {kind}, không phải bảng danh sách. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận ra tệp {file} là loại tệp gì. Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx), ODS hoặc CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy mở tệp, chép danh sách rồi dán vào, hoặc xin bản Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel, lưu thành .xlsx rồi chọn lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Word, lưu thành .docx rồi chọn lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy giải nén rồi chọn tệp danh sách ở bên trong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx), ODS hoặc CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy xin bản Excel hoặc Word; chữ trong ảnh không chép ra danh sách được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {name} không phải là ảnh đọc được. Chương trình nhận ảnh JPEG, PNG, HEIC, WebP, TIFF, BMP và GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ảnh {name} quá lớn: hơn {limit} triệu điểm ảnh. Hãy thu nhỏ ảnh rồi thêm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy không đủ bộ nhớ để đọc ảnh {name}. Hãy đóng bớt chương trình rồi thêm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ảnh {name} bị thiếu phần cuối, có thể do chép chưa xong. Hãy chép lại ảnh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ảnh {name} bị hỏng nên không đọc được. Hãy chép lại hoặc chọn ảnh khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ảnh {name} có {width} × {height} điểm ảnh, quá mức {limit} triệu. Hãy thu nhỏ ảnh rồi thêm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp ảnh {name} rỗng (0 byte). Hãy chép lại ảnh từ máy ảnh, điện thoại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có hơn {limit} ảnh trong {path}. Hãy chọn thư mục nhỏ hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} không phải là tệp ảnh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được tệp {path}. Hãy xem thẻ nhớ hoặc ổ đĩa còn cắm và tệp còn ở đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp ảnh {name} nặng hơn {limit} MB. Hãy thu nhỏ ảnh rồi thêm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được thư mục {path}. Hãy xem quyền truy cập hoặc ổ đĩa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong tệp {file} có ô nằm quá xa (đến dòng {rows}, cột {columns}) nên bảng quá lớn. Hãy mở tệp, xóa các dòng và cột thừa ở cuối, hoặc chép danh sách sang tệp mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} bị hỏng hoặc chưa tải về đủ. Hãy mở tệp bằng Excel hoặc Word, lưu lại thành tệp mới, hoặc xin người gửi gửi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” là một thư mục. Hãy chọn tệp danh sách nằm trong thư mục đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} nặng {size} MB, nhiều hơn mức {most} MB có thể đọc. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy tệp {file}. Hãy kiểm tra xem tệp có bị đổi tên hoặc chuyển đi không.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được tệp {file}. Hãy đóng tệp nếu đang mở trong chương trình khác rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} có hơn {most} dòng, quá nhiều cho một danh sách. Hãy chia thành nhiều tệp nhỏ hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tài liệu {file} quá lớn. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} có {count} trang tính, nhiều hơn mức {most} có thể đọc. Hãy chép riêng trang có danh sách sang một tệp mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} có hơn {most} dòng có chữ, quá nhiều cho một danh sách. Hãy chia thành nhiều tệp nhỏ hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn dữ liệu để hoàn tác việc này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hoàn tác được vì dữ liệu đã được sửa tiếp sau việc này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu; chưa có gì được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không sao lưu được vào {path}. Hãy kiểm tra ổ đĩa còn chỗ không.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa khôi phục được; dữ liệu hiện tại vẫn còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao lưu {name} bị hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không xóa được: còn {count} mục khác đang dùng đến.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, chưa ghi được tệp {name}. Hãy xóa bớt tệp không cần.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn thư mục {folder}. Hãy chọn thư mục khác để lưu {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {name} đang mở ở chương trình khác. Hãy đóng tệp đó rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không được phép ghi vào thư mục {folder}. Hãy chọn thư mục khác để lưu {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi được tệp {name} vào thư mục {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} không phải là kho dữ liệu của Bàn hội nghị. Hãy chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu {path} do phiên bản mới hơn của chương trình tạo ra. Hãy cài phiên bản mới nhất rồi mở lại; dữ liệu chưa bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu trong {path} bị hỏng nên không mở được. Hãy khôi phục từ bản sao lưu gần nhất trong thư mục backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu {path}. Hãy kiểm tra ổ đĩa và quyền truy cập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trùng hoặc trái quy tắc nên chưa được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục này đã bị người khác xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người khác vừa sửa mục này. Hãy xem lại bản mới rồi sửa tiếp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy thư mục {path}. Hãy kiểm tra ổ đĩa hoặc mạng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu đang mở chỉ để xem vì {holder} đang sử dụng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu đang bận. Hãy thử lại sau giây lát.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có quyền ghi vào kho dữ liệu. Hãy kiểm tra quyền của thư mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không truy cập được kho dữ liệu. Hãy kiểm tra ổ đĩa hoặc mạng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không chuyển vào chính thư mục của kho dữ liệu được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục {path} đã có dữ liệu. Hãy chọn một thư mục trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu đang mở ở nơi khác. Hãy đóng ở đó trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu {path} thiếu tệp dữ liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không chuyển được sang {path}. Kho dữ liệu vẫn nguyên ở chỗ cũ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có quyền ghi vào thư mục {path}. Hãy chọn thư mục khác hoặc xin cấp quyền.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu cần được nâng cấp nhưng đang mở ở nơi khác. Hãy đóng ở đó trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu tiêu đề văn bản không đọc được: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải là chữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải là true hoặc false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải là một trong: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải là số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải từ {least} đến {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có dấu ngoặc nhọn không khớp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có chỗ điền không biết: {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải là danh sách các dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải lớn hơn heading đúng 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có trong mẫu tiêu đề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phải là một nhóm trường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn thiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu tiêu đề văn bản: trường {field} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {file} không có dòng nào. Hãy chọn tệp khác hoặc xin gửi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có gì để dán. Hãy chép danh sách rồi dán lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoạn dán quá dài. Hãy lưu thành tệp rồi nhập từ tệp đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy cột họ tên nào trong {file}. Hãy chọn đúng trang tính và dòng tiêu đề, hoặc chép riêng danh sách rồi dán vào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng này chưa có họ tên. Hãy điền họ tên hoặc bỏ dòng này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ tên dài {length} ký tự (nhiều nhất {most}), có lẽ là một đoạn văn. Hãy sửa lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ tên có chữ số. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không giống họ tên một người. Hãy kiểm tra xem có nhầm cột hoặc nhầm dòng không.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ tên chỉ có một chữ. Hãy kiểm tra xem có thiếu họ không.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{email}” không phải địa chỉ email đầy đủ. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phone}” không phải số điện thoại. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung dài {length} ký tự (thường không quá {most}). Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trùng họ tên và đơn vị với dòng {line}, có lẽ một người bị ghi hai lần.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trùng họ tên và đơn vị với dòng {line} nhưng khác chức vụ hoặc điện thoại. Hãy xem là một người hay hai người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cùng họ tên với dòng {line} nhưng khác đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cùng số điện thoại với dòng {line} ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được số điện thoại “{phone}”, giữ nguyên như đã ghi. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tách “{text}” thành chức vụ và đơn vị. Hãy xem lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Một ô có {count} họ tên, đã tách thành {count} dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tách “{text}” thành họ tên và phần còn lại. Hãy xem lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị lấy theo tên nhóm “{group}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng tên nhóm hoặc tiêu đề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không phải một người (lời chào, ghi chú)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng tiêu đề của danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng tên nhóm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng cộng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần cuối danh sách (ngày, chữ ký, nơi nhận)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng tiêu đề cột lặp lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sự kiện này không còn nữa: đã bị xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời lượng {minutes} phút không hợp lý. Hãy nhập số phút.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được tệp {path}. Hãy xem ổ đĩa còn cắm và tệp còn ở đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sự kiện này không còn. Hãy mở lại danh sách sự kiện.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} không ở trong hội trường nên không thể ghi ra về.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lượt này đã được hủy trước đó hoặc không còn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách điểm danh này không còn. Hãy mở lại sự kiện.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu này đã bị rút khỏi danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu {name} đã có trong danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập họ và tên đại biểu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày hết hiệu lực phải sau ngày bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} không thể kế tục chính nó hoặc đơn vị trước nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chức vụ của người trong danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} đơn vị trực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} đơn vị mà nó kế tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sự kiện mời đơn vị này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} đại biểu trong các danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} văn bản ký kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xóa được {name}: còn {uses}. Hãy ghi ngày hết hiệu lực thay vì xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giờ kết thúc đứng trước giờ bắt đầu. Hãy xem lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản “{now}” không chuyển sang “{wanted}” được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản đã ký: hãy ghi lý do mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản đã ký nên không sửa được. Hãy mở lại với lý do trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi giờ kết thúc nên chưa hoàn chỉnh biên bản được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số phiếu không thể là số âm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số {number}/{kind} năm {year} đã cấp cho: {purpose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số văn bản phải từ 1 trở lên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người này không còn trong danh bạ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày thôi giữ chức phải sau ngày bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sự kiện kết thúc trước khi bắt đầu. Hãy sửa giờ kết thúc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập tên chức vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ {title} đã có trong bảng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hiểu tỷ lệ “{text}”. Hãy nhập như 2/3, 50% hoặc &gt;1/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} đã được ghi là {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy quét mã, hoặc nhập số thứ tự hay họ tên đại biểu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} đã có trong danh sách. Hãy điểm danh người đó, hoặc thêm mới nếu là người khác trùng tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} đã có mặt lúc {time}. Nếu nhầm, hãy hủy điểm danh của người này trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} đã có {other} dự thay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số chỗ ngồi không thể là số âm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có địa điểm {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dài {length} ký tự, nhiều nhất là {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} không được để trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lượng đại biểu phải từ 1 đến 10.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhóm này không còn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đang «{now}» nên không chuyển thẳng sang «{then}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy ghi ngày ký trước khi chuyển sang «Đã ký».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản kế tiếp bắt đầu {begin}, trước cả văn bản «{title}» ({former}). Hãy xem lại thời hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{title}» không thể kế tiếp chính nó hoặc một văn bản sau nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản còn là dự thảo nên chưa có sơ kết, tổng kết.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày sơ kết, tổng kết không thể trước ngày ký {signed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản còn thời hạn đến {end}. Nếu dừng sớm, hãy chọn «Chấm dứt trước hạn».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Một văn bản có nhiều nhất {most} bên ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bên ký này không còn nữa: đã bị xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} đã là người ký của {party}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản ký kết này không còn nữa: đã bị xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản ký kết cần ít nhất hai bên. Hãy thêm đơn vị cùng ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} đã là một bên của văn bản này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» không phải là một số. Hãy ghi như 1.200 hoặc 12,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bên cam kết không có trong văn bản này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ tiêu, kết quả phải là số không âm và vừa phải.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ qua theo lựa chọn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ qua: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ qua: người này đã có trong danh sách đại biểu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách và danh bạ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách, là người có trong danh bạ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách và cập nhật danh bạ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thêm vào danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có dòng nào được chọn để nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có trong danh sách đại biểu, số thứ tự {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trùng với dòng {line} của danh sách này. Chọn “Nhập” nếu là hai người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người mới; đơn vị “{name}” chưa có trong danh bạ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người mới; trong danh bạ có {count} người cùng họ tên ở đơn vị khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khớp với người trong danh bạ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khớp với người trong danh bạ nhưng khác {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có {count} người trong danh bạ khớp với dòng này. Hãy chọn đúng người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cùng số điện thoại với {name} trong danh bạ nhưng khác họ tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cùng họ tên với {name} trong danh bạ. Có phải là một người không?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} và {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một đơn vị cùng ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn kết thúc {end}, trước khi bắt đầu {start}. Hãy sửa lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn kết thúc {end}, trước ngày ký {signed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Hoàn tác: {act}</source>
        <translation type="unfinished">Undo: {act}</translation>
    </message>
    <message>
        <source>Sửa dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm vào chương trình: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {count} mục vào chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa chương trình: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp xếp lại chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa khỏi chương trình: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} mục chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đính kèm {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tệp đính kèm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gỡ tệp đính kèm {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập danh sách điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi ra về: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy ghi ra về: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy điểm danh: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quét lại: {name} đã điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm danh: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quét không được: {outcome} ({typed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi có mặt: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi có mặt {count} đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ đánh dấu điểm danh: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ đánh dấu điểm danh {count} đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi {absence}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi {absence}: {count} đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhân bản sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đại biểu {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {count} đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa đại biểu {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi loại của {count} đại biểu thành {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đơn vị {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa đơn vị {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa đơn vị {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở biên bản: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp số biên bản {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển biên bản sang “{state}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển biên bản sang “{state}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi biên bản: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa biên bản: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} mục biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp xếp biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp số {number}/{kind} năm {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu lựa chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu mẫu đầu văn bản {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa mẫu đầu văn bản {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {name} vào danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa {name} trong danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {name} khỏi danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} người khỏi danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chức vụ {position} của {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa chức vụ {position} của {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {count} ảnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa chú thích ảnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi tên người chụp ảnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn {count} ảnh vào biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ {count} ảnh khỏi biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gắn ảnh với nội dung chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp xếp ảnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} ảnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển sự kiện {title} sang: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tên sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa loại của sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thời gian của sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa địa điểm của sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa đơn vị chủ trì của sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa mục đích của sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa ghi chú của sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm chức vụ {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa chức vụ {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi {name} là {role} của sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa {role}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ {name} khỏi {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp xếp lại {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm danh: {name} dự thay {absent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm danh đại biểu phát sinh: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm địa điểm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa địa điểm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa địa điểm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh lại số thứ tự đại biểu {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lấy {count} đại biểu từ sự kiện {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mời {count} người từ danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mời {count} đơn vị cử đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi số lượng đại biểu của {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút lời mời {count} đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {count} người vào nhóm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ {count} người khỏi nhóm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa nhóm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển {title} sang: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ văn bản trước của {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi văn bản trước của {title}: {former}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi {kind} của {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa {kind} của {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {kind} của {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm bên ký {name} vào {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa bên ký {name} của {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ bên ký {names} khỏi {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp xếp lại các bên ký của {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người ký {name} của {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa người ký {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ người ký {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người chứng kiến {name} của {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ người chứng kiến {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cam kết {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {count} cam kết vào {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa cam kết {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa cam kết {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} cam kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập {count} đại biểu từ {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nội dung dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi văn bản ký kết {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi {count} văn bản ký kết: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {count} văn bản ký kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gỡ khỏi sự kiện: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gắn vào sự kiện: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi thứ tự ký của {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Bỏ qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ông/Bà</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên đệm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ và đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột đánh dấu nam (ông)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột đánh dấu nữ (bà)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy chế phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thỏa thuận hợp tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao ước thi đua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế hoạch liên tịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản ghi nhớ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã sơ kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tổng kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chấm dứt trước hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung cam kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh giá hằng năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sơ kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sơ kết giữa kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhắc chuẩn bị tổng kết, ký tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhắc gia hạn hoặc ký tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hết thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu triệu tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khách mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu phát sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đi dự thay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến muộn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về sớm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có người dự thay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cử người dự thay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mời vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã điểm danh trước đó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã của sự kiện khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thuộc danh sách này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã bị rút khỏi danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần chú ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị tổng kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị sơ kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị triển khai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị liên tịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị hiệp thương</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lễ ký kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họp giao ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lễ kỷ niệm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuộc họp khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thông báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang diễn ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kết thúc hồ sơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoãn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người dẫn chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát biểu chỉ đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đón tiếp đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn nghệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chào cờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuyên bố lý do, giới thiệu đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tham luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thảo luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bế mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lấy ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn chỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết bằng giơ tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ phiếu kín</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thực hiện nữa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban Mặt trận Tổ quốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở, ban, ngành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức chính trị - xã hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội, tổ chức thành viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị trực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan báo chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thực hiện nhiệm vụ, công vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người đó đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị cử tham dự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản quét văn bản đã ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách đã ký tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo, tài liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công văn, giấy mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trùng địa điểm với «{title}» ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cũng có mặt ở «{title}» ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày {day} là ngày nghỉ: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên gọi tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tết Nguyên đán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tết Dương lịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giỗ Tổ Hùng Vương</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày Chiến thắng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày Quốc tế lao động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quốc khánh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày Văn hóa Việt Nam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản chưa hoàn chỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} đã đến dự thay cho đại biểu này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trước đó đã ghi vắng: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trước đó đã ghi vắng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo số thứ tự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo chức vụ (lễ tân)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có trong danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có thay đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi ký</source>
        <translation type="unfinished"></translation>
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
        <translation>Agreements</translation>
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
        <source>Thông tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
