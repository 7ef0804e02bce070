import { expect, test } from 'vitest';
import { bylineNodes } from '../../../src/outputs/structured-data/byline.ts';

test.each([
  ['Văn Trọng', ['Person Văn Trọng']],
  ['Bài và ảnh Văn Trọng', ['Person Văn Trọng']],
  ['Bài, ảnh: Văn Trọng', ['Person Văn Trọng']],
  ['Văn Trọng và Thu Hà', ['Person Văn Trọng', 'Person Thu Hà']],
  ['Văn Trọng - Thu Hà', ['Person Văn Trọng', 'Person Thu Hà']],
  ['Theo TTXVN', ['Organization TTXVN']],
  ['Nguồn: Sở Y tế', ['Organization Sở Y tế']],
  ['TTXVN', ['Organization TTXVN']],
  ['Nhóm phóng viên', ['Organization Nhóm phóng viên']],
  ['Reuters', ['Organization Reuters']],
  ['Đoàn Thanh niên', ['Organization Đoàn Thanh niên']],
  ['Đoàn Văn Hải', ['Person Đoàn Văn Hải']],
  ['Trang Nguyễn', ['Person Trang Nguyễn']],
  ['Ngân hàng Chính sách', ['Organization Ngân hàng Chính sách']],
  ['Văn Trọng, TTXVN', ['Person Văn Trọng', 'Organization TTXVN']],
  ['By Jane Doe', ['Person Jane Doe']],
  ['Báu Nguyễn', ['Person Báu Nguyễn']],
  ['Theo', ['Person Theo']],
])('the byline %j names %j', (byline, expected) => {
  expect(bylineNodes(byline).map((one) => Object.values(one).join(' '))).toEqual(expected);
});
