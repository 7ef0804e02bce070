// @ts-check

/** What fonts are measured in: letters as often as they stand in Vietnamese news. */
export const sampleText = [
  'Sáng nay, hơn ba trăm hộ dân ở các thôn ven biển của huyện đã nhận nước sạch từ trạm bơm mới, sau gần hai năm chờ đợi.',
  'Ông Nguyễn Văn Thành, Chủ tịch Ủy ban nhân dân xã, cho biết tổng kinh phí là 4,6 tỷ đồng, trong đó người dân góp một phần mười.',
  '“Trước đây, mỗi mùa khô cả xóm phải chia nhau từng can nước. Giờ chỉ cần mở vòi”, bà Trần Thị Sáu kể, tay vẫn vo gạo bên hiên nhà.',
  'Đường ống dài 7.200 mét đi qua những đám ruộng vừa gặt, rẽ vào trường mẫu giáo rồi dừng ở khu chợ cũ bên sông Vệ.',
  'Theo kế hoạch, đến hết quý III năm 2021, đơn vị thi công sẽ nối thêm hai nhánh cho xóm Cát và thôn Phước Vĩnh, nơi giếng đào thường nhiễm phèn.',
  'Huyện cũng yêu cầu các trường học, trạm y tế kiểm tra chất lượng nước ba tháng một lần và niêm yết kết quả để mọi người cùng biết.',
].join(' ');
