<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>Application</name>
    <message>
        <source>Bàn hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Tìm mọi thứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm người, sự kiện, đơn vị, bản ký kết, lệnh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDesk</name>
    <message>
        <source>Bàn hội nghị gặp lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình gặp một lỗi không ngờ tới. Những gì đã nhập trước đó vẫn còn nguyên; việc vừa làm có thể chưa được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được báo cáo lỗi vào máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo lỗi đã ghi vào:
{path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ đọc: {holder} đang mở kho dữ liệu này. Chưa thể sửa cho đến khi bên đó đóng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ đọc: không ghi được vào thư mục của kho dữ liệu này.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sự &amp;kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở hoặc tạo kho dữ liệu khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở thư mục của kho dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm mọi thứ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toàn màn hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao diện sáng, tối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bàn hội nghị (MeetingDesk) {version}

Bàn tổ chức hội nghị của cơ quan, trên một máy tính.
Phần mềm tự do, giấy phép GPL-3.0 hoặc mới hơn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>Tạo kho dữ liệu mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ: Ủy ban MTTQ Việt Nam thành phố Cần Thơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn nơi khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo kho dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bàn hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn nơi đặt kho dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy ghi tên cơ quan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục này đã có và không trống. Hãy chọn nơi khác hoặc đổi tên.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Bàn hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu là một thư mục giữ tất cả: sự kiện, danh bạ, biên bản, ảnh và bản ký kết của cơ quan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho dữ liệu mở gần đây</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy thư mục này trên máy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo kho dữ liệu mới…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở kho dữ liệu có sẵn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở kho dữ liệu có sẵn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Đóng thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TaskLine</name>
    <message>
        <source>Dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dừng: {title}</source>
        <translation type="unfinished"></translation>
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
        <source>Thư mục {path} đã có dữ liệu. Hãy chọn một thư mục trống.</source>
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
</context>
<context>
    <name>journal</name>
    <message>
        <source>Hoàn tác: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa dữ liệu</source>
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
        <source>Đã có chương trình kế tiếp</source>
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
        <source>Tổng kết</source>
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
        <source>Vắng có lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
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
</context>
<context>
    <name>pages</name>
    <message>
        <source>Tổng quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ ký kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thống kê</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
