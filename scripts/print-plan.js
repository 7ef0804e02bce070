// @ts-check
/**
 * Prints the attachment of the example newspaper, a one-page plan in Vietnamese with real text, by the system's
 * Chromium: `node scripts/print-plan.js [path of Chromium]`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const file = path.resolve(
  import.meta.dirname,
  '../content/xa-hoi/lich-tiep-cong-dan-quy-1-2021/ke-hoach.pdf',
);

const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch tiếp công dân quý I năm 2021</title><style>
@page { size: A4; margin: 22mm 20mm 22mm 28mm }
body { font: 12.5pt/1.55 "Noto Serif", serif; margin: 0 }
header { display: flex; justify-content: space-between; text-align: center; font-size: 11.5pt; line-height: 1.4 }
h1 { font-size: 15pt; text-align: center; margin: 26pt 0 4pt; line-height: 1.35 }
h2 { font-size: 12.5pt; margin: 14pt 0 4pt }
p, li { margin: 0 0 5pt }
table { border-collapse: collapse; width: 100%; margin: 6pt 0 }
th, td { border: 0.6pt solid #222; padding: 4pt 6pt; text-align: left; vertical-align: top }
.sign { margin: 30pt 0 0 55%; text-align: center }
</style></head><body>
<header><p>ỦY BAN NHÂN DÂN HUYỆN MỘ ĐỨC<br><b>BAN TIẾP CÔNG DÂN</b></p><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b></p></header>
<h1>KẾ HOẠCH<br>Tiếp công dân quý I năm 2021</h1>
<h2>1. Mục đích</h2>
<p>Tiếp nhận, hướng dẫn và trả lời kịp thời kiến nghị, phản ánh, khiếu nại, tố cáo của người dân; giảm số lần đi lại và thời gian chờ.</p>
<h2>2. Lịch tiếp định kỳ của lãnh đạo huyện</h2>
<table><thead><tr><th scope="col">Buổi tiếp</th><th scope="col">Thời gian</th><th scope="col">Địa điểm</th></tr></thead><tbody>
<tr><td>Tháng 1</td><td>Thứ Sáu, 15/01/2021, từ 7 giờ 30 phút</td><td>Trụ sở tiếp công dân</td></tr>
<tr><td>Tháng 2</td><td>Thứ Hai, 22/02/2021, từ 7 giờ 30 phút</td><td>Trụ sở tiếp công dân</td></tr>
<tr><td>Tháng 3</td><td>Thứ Hai, 15/3/2021, từ 7 giờ 30 phút</td><td>Nhà văn hóa xã Đức Lân</td></tr></tbody></table>
<h2>3. Phân công</h2>
<ul><li>Ban Tiếp công dân: lập danh sách, xếp giờ hẹn, ghi biên bản.</li><li>Các phòng chuyên môn: cử người dự khi có vụ việc thuộc lĩnh vực phụ trách.</li><li>UBND các xã, thị trấn: thông báo lịch trên đài truyền thanh, bố trí phương tiện cho người già yếu.</li></ul>
<h2>4. Tổ chức thực hiện</h2>
<p>Kết quả xử lý được trả lời bằng văn bản trong thời hạn luật định và niêm yết tại trụ sở. Trường hợp thay đổi lịch, Ban Tiếp công dân thông báo trước ít nhất ba ngày làm việc.</p>
<div class="sign"><b>TRƯỞNG BAN</b><br><br><br>Nguyễn Trọng Hiền</div>
<p style="margin-top:24pt;font-size:9.5pt"><i>Văn bản minh họa của tờ báo mẫu, không có giá trị pháp lý.</i></p>
</body></html>`;

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setContent(html);
const printed = await page.pdf({ preferCSSPageSize: true, tagged: true });
await browser.close();

/** The same bytes whenever it is printed: the time of printing is that of the plan, at the same length. */
const fixed = printed.toString('latin1').replace(/D:\d{14}(?=[+Z-])/g, 'D:20210104080000');
fs.writeFileSync(file, Buffer.from(fixed, 'latin1'));
process.stdout.write(`${file}  ${Math.round(fixed.length / 1024)} KB\n`);
