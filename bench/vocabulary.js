/** The words of which the benchmark's articles are made: enough variety for real letter statistics, no real people. */

/** Key and title of each section. */
export const sections = /** @type {const} */ ([
  ['kinh-te', 'Kinh tế'],
  ['xa-hoi', 'Xã hội'],
  ['van-hoa', 'Văn hóa'],
  ['the-thao', 'Thể thao'],
  ['phap-luat', 'Pháp luật'],
  ['giao-duc', 'Giáo dục'],
  ['suc-khoe', 'Sức khỏe'],
  ['nong-nghiep', 'Nông nghiệp'],
]);

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Bùi', 'Đỗ', 'Võ', 'Lý'];
const givenNames = ['Văn Trọng', 'Thị Hạnh', 'Đức Minh', 'Thu Hà', 'Quốc Bảo', 'Ngọc Ánh'];

/** 60 authors. */
export const authors = families.flatMap((family) => givenNames.map((given) => `${family} ${given}`));

const tagSubjects = [
  'tín dụng',
  'lúa gạo',
  'thủy lợi',
  'học bổng',
  'bảo hiểm',
  'giao thông',
  'du lịch',
  'bóng đá',
  'lễ hội',
  'tiêm chủng',
  'nước sạch',
  'chuyển đổi số',
  'nhà ở',
  'việc làm',
  'an toàn',
];
const tagAspects = [
  'chính sách',
  'nông thôn',
  'cơ sở',
  'miền núi',
  'mùa mưa',
  'thanh niên',
  'cộng đồng',
  'năm mới',
];

/** 120 tags. */
export const tags = tagSubjects.flatMap((subject) => tagAspects.map((aspect) => `${subject} ${aspect}`));

/** What stands in the places of the sentences below. */
export const words = {
  place: [
    'xã Đức Thắng',
    'thị trấn Mộ Đức',
    'xã Bình Hòa',
    'phường Trần Phú',
    'huyện Sơn Tịnh',
    'thôn Phước Lộc',
    'xã Nghĩa Thương',
    'phường Quảng Phú',
    'huyện Đức Phổ',
    'khu phố Năm',
    'thôn Tân An',
    'xã Hành Nhân',
    'cụm xã ven biển',
    'vùng thượng nguồn sông Vệ',
    'địa bàn sáu xã phía tây',
    'cửa biển Mỹ Á',
  ],
  office: [
    'Ủy ban nhân dân huyện',
    'Phòng Giáo dục và Đào tạo',
    'Trung tâm Y tế huyện',
    'Hội Nông dân xã',
    'Hội Liên hiệp Phụ nữ',
    'Ngân hàng Chính sách xã hội',
    'Đoàn thanh niên',
    'Ban quản lý dự án',
    'Hợp tác xã dịch vụ nông nghiệp',
    'Công an xã',
    'Trung tâm Văn hóa – Thể thao',
    'Ban Chỉ huy phòng chống thiên tai',
    'Chi cục Thủy lợi',
    'Liên đoàn Lao động huyện',
  ],
  person: [
    'ông Nguyễn Hữu Phước',
    'bà Trần Thị Lệ',
    'anh Phạm Công Danh',
    'chị Lê Thị Bích Ngọc',
    'cô giáo Đỗ Thùy Dương',
    'bác sĩ Võ Quang Huy',
    'kỹ sư Bùi Thanh Sơn',
    'ông Huỳnh Tấn Lực',
    'bà Đặng Thị Mười',
    'huấn luyện viên Lý Gia Khánh',
    'nghệ nhân Trương Văn Xuyến',
    'trưởng thôn Ngô Đình Khoa',
  ],
  group: [
    'các hộ vay vốn',
    'bà con nông dân',
    'học sinh lớp cuối cấp',
    'lực lượng tình nguyện',
    'các tổ tiết kiệm',
    'người cao tuổi',
    'công nhân khu chế biến',
    'ngư dân đánh bắt gần bờ',
    'các trường mầm non',
    'nhiều gia đình trẻ',
    'đội bóng của các thôn',
    'tiểu thương chợ trung tâm',
  ],
  action: [
    'đã hoàn thành sớm kế hoạch quý',
    'tiếp tục rà soát từng hồ sơ còn vướng',
    'tổ chức lấy ý kiến rộng rãi trong nhân dân',
    'phối hợp kiểm tra thực tế tại cơ sở',
    'đưa vào sử dụng công trình được mong đợi nhiều năm',
    'thử nghiệm cách làm mới trên diện tích nhỏ',
    'mở thêm điểm giao dịch lưu động vào cuối tuần',
    'khắc phục xong đoạn kè bị sạt lở',
    'trao quà cho những trường hợp khó khăn nhất',
    'công khai danh sách tại nhà văn hóa thôn',
    'rút ngắn thời gian giải quyết thủ tục còn một nửa',
    'ký kết hợp đồng bao tiêu sản phẩm cho cả vụ',
  ],
  thing: [
    'nguồn vốn ưu đãi',
    'giống lúa chịu hạn',
    'tuyến đường liên thôn',
    'hệ thống kênh tưới',
    'thư viện lưu động',
    'phòng khám vệ tinh',
    'lớp học bơi miễn phí',
    'mô hình nuôi tôm hai giai đoạn',
    'giải bóng chuyền truyền thống',
    'chợ phiên cuối tuần',
    'sổ sức khỏe điện tử',
    'quỹ khuyến học dòng họ',
    'dàn nhạc bài chòi',
    'bến neo đậu tàu thuyền',
  ],
  result: [
    'thu nhập bình quân tăng rõ rệt so với cùng kỳ',
    'số vụ vi phạm giảm liên tục trong ba tháng',
    'tỷ lệ học sinh bỏ học còn rất thấp',
    'không còn cảnh chờ đợi từ sáng sớm',
    'chi phí vận chuyển của mỗi chuyến hàng giảm đáng kể',
    'hầu hết các hộ đều trả nợ đúng hạn',
    'mặt ruộng giữ được nước lâu hơn trước',
    'người dân yên tâm gắn bó với nghề',
    'nhiều sản phẩm đã có tem truy xuất nguồn gốc',
    'đời sống tinh thần ở khu dân cư phong phú hơn',
  ],
  when: [
    'Sáng nay',
    'Chiều qua',
    'Trong tuần này',
    'Từ đầu tháng',
    'Sau ba năm triển khai',
    'Ngay sau đợt mưa lớn',
    'Theo báo cáo mới nhất',
    'Trước thềm năm học mới',
    'Vào dịp giáp Tết',
    'Giữa mùa nắng hạn',
    'Tính đến cuối quý',
    'Từ nay đến hết năm',
  ],
  quote: [
    'Chúng tôi làm từng việc nhỏ nhưng phải làm đến nơi đến chốn',
    'Có vốn rồi thì cái cần nhất là biết tính toán đầu ra',
    'Bà con nói thẳng, cán bộ nghe thật, việc khó mấy cũng xong',
    'Năm nay lúa tốt, chỉ mong giá giữ được như hiện tại',
    'Các em tiến bộ từng ngày, đó là niềm vui của cả trường',
    'Đường thông thì xe vào tận ruộng, không ai còn bị ép giá',
    'Khám sớm thì chữa dễ, tốn kém cũng ít hơn nhiều',
    'Đội hình còn trẻ nhưng tinh thần thi đấu rất đáng khen',
  ],
};

/** `{name}` is one of the words; `{number}`, `{money}`, `{percent}` and `{day}` are made up. */
export const sentences = [
  '{when}, {office} {action} tại {place}.',
  'Theo {person}, {thing} đã giúp {group} ở {place} ổn định cuộc sống, {result}.',
  'Tổng kinh phí thực hiện là {money}, trong đó ngân sách hỗ trợ {percent}, phần còn lại do {group} đóng góp.',
  '{when}, {number} hộ ở {place} được tiếp cận {thing}.',
  'Đến ngày {day}, đã có {number} lượt người tham gia, tăng {percent} so với năm trước.',
  '“{quote}”, {person} chia sẻ.',
  '{office} cho biết sẽ {thing_plan} trước ngày {day}.',
  'Nhờ {thing}, {result}.',
  'Tuy vậy, {group} vẫn còn gặp khó khăn vì thời tiết thất thường và giá vật tư tăng thêm {percent}.',
  'Khó khăn lớn nhất hiện nay ở {place} là thiếu lao động trong độ tuổi, nhất là lúc vào vụ.',
  'Cùng với đó, {office} {action}, tạo điều kiện để {group} yên tâm sản xuất.',
  'Ở {place}, {person} là người đầu tiên mạnh dạn thử {thing} trên phần đất của gia đình.',
  'Mỗi năm, {thing} mang về khoảng {money}, một con số mà trước đây không ai ở {place} nghĩ tới.',
  'Đại diện {office} ghi nhận kết quả bước đầu và đề nghị {group} tiếp tục giám sát.',
  'Qua kiểm tra {number} trường hợp, đoàn công tác phát hiện {percent} hồ sơ cần bổ sung giấy tờ.',
  'Trong khi đó, {thing} ở {place} vẫn đang chờ phê duyệt thiết kế kỹ thuật.',
  'Không khí tại {place} những ngày này rất rộn ràng; {group} có mặt từ sớm để chuẩn bị.',
  'Kế hoạch đến năm tới là nhân rộng {thing} ra toàn huyện, với nguồn lực dự kiến {money}.',
  '{person} nhớ lại: trước năm 2010, muốn đến được {place} phải đi bộ gần hai giờ đồng hồ.',
  'Điều đáng mừng là {result}, và {group} ngày càng tin tưởng vào cách làm này.',
];

export const plans = [
  'nghiệm thu toàn bộ hạng mục',
  'công bố kết quả cuối cùng',
  'chi trả xong tiền hỗ trợ',
  'bàn giao mặt bằng',
  'tổ chức hội nghị tổng kết',
  'mở rộng danh sách thụ hưởng',
];

export const headings = [
  'Hiệu quả bước đầu',
  'Những con số biết nói',
  'Khó khăn còn ở phía trước',
  'Cách làm từ cơ sở',
  'Ý kiến người trong cuộc',
  'Việc cần làm ngay',
  'Nhìn lại một chặng đường',
  'Đồng thuận trong dân',
];

/** Each becomes a title with its words filled in. */
export const titles = [
  '{place}: {thing} thay đổi cuộc sống của {group}',
  '{office} {action}',
  'Khi {group} cùng làm {thing}',
  '{number} hộ ở {place} được hỗ trợ {thing}',
  'Gỡ khó cho {group} ở {place}',
  '{thing} về với {place}',
  'Chuyện {thing} của {person}',
  'Đầu tư {money} cho {thing} tại {place}',
];

export const tableRows = [
  'Diện tích',
  'Số hộ tham gia',
  'Kinh phí',
  'Tỷ lệ hoàn thành',
  'Lượt khám',
  'Học sinh',
  'Sản lượng',
];
