### Tệp do chương trình làm ra khi gửi tin

file-failed = Chưa làm được tệp này, số liệu không bị ảnh hưởng. Anh/chị thử lại sau ít phút; nếu vẫn vậy, xin báo quản trị.
file-refused = Không mở được tệp này: số liệu trong tệp không thuộc phạm vi anh/chị được xem.
