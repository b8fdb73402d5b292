## Tên đặt cho phần tệp không ghi

import-programme-unnamed = Kế hoạch chung
import-group-unnamed = Nhiệm vụ chung

## Kế hoạch, danh sách cán bộ gửi trong chat

import-reading = Đã nhận tệp { $name }, đang đọc…
import-reading-rows = Đang đọc tệp { $name }: đã đọc { $rows } dòng…
import-fetch-too_large = Tệp { $name } quá lớn: chỉ tải được tệp đến { $megabytes } MB. Xin xoá ảnh, trang tính thừa trong tệp rồi gửi lại, ví dụ: ke-hoach.xlsx
import-fetch-gone = Không tải được tệp { $name }: tệp không còn ở nơi gửi. Xin gửi lại tệp.
import-fetch-later = Chưa tải được tệp { $name }: máy chủ chưa trả lời. Tệp chưa mất, xin bấm Thử lại.
import-fetch-failed = Chưa đọc được tệp { $name } do lỗi ngoài dự kiến. Tệp chưa mất, xin bấm Thử lại; nếu vẫn lỗi, xin báo quản trị.
button-import-again = Thử lại

import-plan-figure = Đọc được { $count } nhiệm vụ trong { $groups } nhóm
import-plan-figure-basis = Đọc được { $count } nhiệm vụ trong { $groups } nhóm, căn cứ { $basis }
import-plan-figure-bases = Đọc được { $count } nhiệm vụ trong { $groups } nhóm, theo { $bases } văn bản giao
import-people-figure = Đọc được { $count } người ở { $units } đơn vị
import-from = Tệp { $name }
import-columns = Các cột: { $columns }.
import-count-added = Mới: { $count }
import-count-changed = Đổi: { $count }
import-count-unchanged = Giữ nguyên: { $count }
import-count-refused = Chưa nhập được: { $count }
import-count-none = Không có dòng nào nhập được.
import-count-waiting = Chờ trả lời: { $count }
import-heads-stand-in = { $count } nhiệm vụ không ghi cán bộ đầu mối: tạm giao thủ trưởng đơn vị.
import-repeated = { $count } dòng lặp lại, chỉ tính một lần.
import-people-stay = { $count } người không có trong tệp: giữ nguyên.
import-more-rows = … và { $count } dòng khác, bấm Xem từng dòng.
import-more-remarks = … và { $count } điều khác trong tệp.
import-meant = “{ $name }” là { $person }
import-meant-all = Cán bộ đầu mối: { $names }.
import-more-tasks = … và { $count } nhiệm vụ khác.
import-and-more = { $names } và { $count } nữa
import-gone = { $count } nhiệm vụ đang có nhưng không còn trong tệp: { $codes }. Sẽ giữ lại.
import-gone-cancelled = { $count } nhiệm vụ không còn trong tệp sẽ bị huỷ: { $codes }. Lý do: “{ $reason }”.
import-cancel-why = Huỷ { $count } nhiệm vụ không còn trong tệp vì lý do gì? Xin gõ lý do hoặc văn bản, ví dụ: theo Kế hoạch số 63/KH-UBND ngày 03/02/2023

import-question = Cần hỏi
import-question-of = Câu { $at }/{ $of }
import-ask-unit =
    { $asked }: “{ $name }” là đơn vị nào? ({ $rows ->
        [0] phối hợp { $supports } dòng
       *[other] { $supports ->
            [0] chủ trì { $rows } dòng
           *[other] chủ trì { $rows } dòng, phối hợp { $supports } dòng
        }
    }) Bấm chọn, hoặc gõ tên đơn vị.
import-ask-unit-of-people = { $asked }: “{ $name }” ({ $rows } người) là đơn vị nào? Bấm chọn, hoặc gõ tên đơn vị.
import-ask-person = { $asked }: “{ $name }” ở { $unit } là ai? ({ $rows } dòng)
import-ask-phone = { $asked }: không có ai trong danh sách dùng số { $name }. Ai làm đầu mối ở { $unit }? ({ $rows } dòng)
button-import-new = Đơn vị mới
button-import-head = Giao thủ trưởng
button-import-skip = Bỏ qua
button-import-skip-all = Bỏ qua cả { $count } tên
button-import-plan =
    { $count ->
        [0] Nhập
       *[other] Nhập { $count } nhiệm vụ
    }
button-import-people =
    { $count ->
        [0] Nhập
       *[other] Nhập { $count } người
    }
button-import-rows = Xem từng dòng
button-import-reset = Trả lời lại
button-import-cancel = Huỷ { $count } nhiệm vụ không còn
button-import-keep = Giữ lại { $count } nhiệm vụ
button-import-keep-all = Giữ lại tất cả
button-import-drop = Bỏ
button-import-evidence = Là minh chứng
button-import-show = Về bản xem trước

import-rows-title = { $count } dòng, trang { $page }/{ $pages }
import-row-label = { $label }. { $reason }
import-row-added = Dòng { $row }: thêm { $label }, { $what }
import-row-unchanged = Dòng { $row }: giữ nguyên { $label }, { $what }

import-plan-done = Đã nhập kế hoạch: thêm { $added }, đổi { $changed }, giữ nguyên { $unchanged } nhiệm vụ
import-people-done = Đã nhập danh sách: thêm { $added }, đổi { $changed }, giữ nguyên { $unchanged } người
import-done-refused = { $count } dòng chưa nhập được: xin sửa trong tệp rồi gửi lại, các dòng đã nhập không bị nhập trùng.
import-done-cancelled = Đã huỷ { $count } nhiệm vụ không còn trong tệp.
import-not-cancelled = Chưa huỷ được: { $codes }. Xin xem từng nhiệm vụ.
import-done-kept = Giữ lại { $count } nhiệm vụ không còn trong tệp.
import-remembered = Đã nhớ tên gọi { $names } cho lần sau.
import-undo-hint = Hoàn tác được trong 1 giờ.
import-undone =
    Đã hoàn tác lần nhập tệp: { $count } { $what ->
        [plan] nhiệm vụ
       *[people] người
    }
import-undone-figures = Gỡ { $back } mới thêm; trả lại { $restored } như trước khi nhập.
import-undo-kept = { $count } mục còn lại vì đã có người làm hoặc đã được nhắc: { $names }.
import-undo-unrestored = { $count } mục đã được sửa tiếp nên giữ nguyên phần sửa đó: { $names }.
import-undo-reason = Hoàn tác lần nhập tệp
import-dropped = Đã bỏ tệp { $name }, chưa nhập gì.
import-no-draft = Tệp này không còn chờ nhập. Xin gửi lại tệp.
rejected-import_done_already = Tệp này đã nhập rồi, không nhập lần nữa.
rejected-import_undone_already = Lần nhập này đã hoàn tác rồi.
rejected-import_too_late = Đã quá 1 giờ nên không hoàn tác cả tệp được nữa. Có thể sửa từng nhiệm vụ, ví dụ: huỷ NV12
rejected-import_changed = Dữ liệu vừa thay đổi nên chưa nhập. Xin xem lại rồi bấm Nhập.
import-not-yours-plan = Kế hoạch do cơ quan thường trực nhập: { $who }.
import-not-yours-people = Danh sách cán bộ do cơ quan thường trực hoặc quản trị nhập: { $who }.
import-answer-first = Chưa nhập: còn tên cần anh/chị cho biết. Có thể bấm Bỏ qua.
import-how-plan = Xin gửi tệp Excel kế hoạch vào đây (đến { $megabytes } MB). Tôi đọc, cho xem trước rồi mới nhập. Cột cần có: Mã, Nội dung nhiệm vụ, Cơ quan chủ trì, Thời hạn.
import-how-people = Xin gửi tệp Excel danh sách cán bộ vào đây (đến { $megabytes } MB). Tôi đọc, cho xem trước rồi mới nhập. Cột cần có: Họ và tên, Đơn vị, Số điện thoại.
