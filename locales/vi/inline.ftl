inline-sign-in = Mở bot để đăng nhập
inline-whole-list = Gửi cả danh sách
inline-more = và { $count } việc nữa
inline-as-of = (Số liệu lúc { $time }, { $date })
inline-seen-by = { $heading } (trong những việc { $name } được xem)
