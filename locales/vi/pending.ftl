pending-none = Không có việc nào chờ quyết định.
pending-title = Chờ quyết định: { $results } kết quả, { $extensions } đề nghị gia hạn
pending-title-head = Chờ ý kiến của anh/chị: { $extensions } đề nghị gia hạn
pending-standing = { $line } ({ $standing })
pending-result = { $code } · { $title } · { $unit }: báo hoàn thành, chờ xác nhận
pending-extension = { $code } · { $unit }: xin gia hạn từ { $from } đến { $to }, “{ $reason }”
pending-title-parts = Việc con chờ anh/chị: { $results } kết quả, { $extensions } đề nghị gia hạn
