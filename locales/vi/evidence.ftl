evidence-attached = Đã kèm vào { $code }: { $names } ({ $count } minh chứng).
evidence-taken = Đã bỏ minh chứng của { $code }: { $names }.
evidence-which = Tệp { $name } là minh chứng của việc nào? Bấm mã việc, hoặc gõ mã, ví dụ: NV12
evidence-unclear = Chưa kèm tệp { $name } vì chưa rõ của việc nào. Xin gửi lại tệp kèm mã việc, ví dụ: NV12
evidence-too_large = Chưa nhận tệp { $name }: mỗi tệp tối đa { $megabytes } MB. Xin gửi bản nhỏ hơn, hoặc gõ số, ký hiệu văn bản.
evidence-kind = Chưa nhận tệp { $name }: chỉ nhận ảnh, PDF, Word, Excel, PowerPoint, ZIP và phim MP4, mỗi tệp tối đa { $megabytes } MB.
evidence-empty = Chưa nhận tệp { $name }: tệp rỗng (0 byte). Xin chọn lại tệp, ví dụ: bien-ban.pdf
evidence-disguised = Chưa nhận tệp { $name }: nội dung bên trong không đúng với đuôi tên tệp. Xin mở tệp, lưu lại đúng loại rồi gửi, ví dụ: bien-ban.pdf
evidence-none = { $code } chưa có minh chứng. Gửi ảnh, PDF, Word, Excel (tối đa { $megabytes } MB) kèm mã việc, ví dụ: { $code }
evidence-title = Minh chứng của { $code }: { $count }
evidence-line = { $file } ({ $name }, { $date })
evidence-line-text = “{ $text }” ({ $name }, { $date })
evidence-line-elsewhere =
    { $file } ({ $name }, { $date }; gửi qua { $channel ->
        [telegram] Telegram, xin mở trên Telegram
       *[other] kênh khác, xin mở ở kênh đó
    })
evidence-more = Và { $count } minh chứng cũ hơn.
evidence-file = { $code }: { $file }
product-asked = Sản phẩm phải có: “{ $product }”. Xin gửi ảnh hoặc tệp (PDF, Word, Excel; tối đa { $megabytes } MB), hay gõ số, ký hiệu văn bản.
card-evidence = Minh chứng: { $count } (gần nhất { $date })
card-product-unproved = Sản phẩm: { $product } (chưa kèm minh chứng)
button-evidence = Minh chứng ({ $count })
history-evidence = gửi minh chứng: { $what }
evidence-gone = Tệp này không còn trên máy chủ. Xin đề nghị người gửi gửi lại.
evidence-refused = Không mở được tệp này: tệp đã được rút, hoặc việc này không thuộc phạm vi anh/chị được xem.
evidence-elsewhere = Chưa lấy được tệp từ Telegram. Xin thử lại sau ít phút, hoặc mở tệp trên Telegram.
