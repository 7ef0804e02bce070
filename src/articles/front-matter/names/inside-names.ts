import { type NameTable, nameTable } from './name-table.ts';

const figure: readonly (readonly string[])[] = [
  [
    ...['src', 'url', 'file', 'fileName', 'path', 'image', 'img', 'picture', 'photo', 'href', 'feature'],
    ...['tệp', 'tệp ảnh', 'tên tệp', 'hình', 'hình ảnh', 'đường dẫn'],
  ],
  [
    ...['caption', 'imageCaption', 'photoCaption', 'title', 'description', 'legend', 'text'],
    ...['chú thích', 'chú thích ảnh', 'chú thích hình', 'lời chú', 'lời bình'],
  ],
  ['alt', 'altText', 'alternative', 'alternativeText', 'mô tả', 'mô tả ảnh', 'mô tả hình', 'thay thế'],
  [
    ...[
      'credit',
      'credits',
      'photographer',
      'author',
      'by',
      'photoBy',
      'photoCredit',
      'imageCredit',
      'copyright',
      'source',
    ],
    ...['tác giả', 'tác giả ảnh', 'người chụp', 'nguồn', 'nguồn ảnh', 'ảnh của', 'bản quyền'],
  ],
  ['poster', 'posterImage', 'thumbnail', 'cover', 'ảnh bìa', 'hình đại diện'],
  ['subtitles', 'subtitle', 'captions', 'tracks', 'track', 'vtt', 'phụ đề'],
  ['transcript', 'lời thoại', 'lời', 'bản ghi lời'],
  [
    'focus',
    'focalPoint',
    'anchor',
    'hotspot',
    'gravity',
    'cropPosition',
    'objectPosition',
    'điểm nhìn',
    'trọng tâm',
  ],
];

const attachment: readonly (readonly string[])[] = [
  ['src', 'url', 'file', 'fileName', 'path', 'href', 'tệp', 'tên tệp', 'đường dẫn'],
  [
    ...['title', 'name', 'label', 'caption', 'description', 'text'],
    ...['tên', 'tên văn bản', 'tên tài liệu', 'tiêu đề', 'chú thích', 'mô tả'],
  ],
];

const source: readonly (readonly string[])[] = [
  [
    'name',
    'title',
    'publisher',
    'agency',
    'newspaper',
    'tên',
    'tên báo',
    'tên nguồn',
    'nguồn',
    'báo',
    'cơ quan',
  ],
  ['url', 'link', 'href', 'address', 'địa chỉ', 'địa chỉ gốc', 'đường dẫn', 'liên kết'],
  [
    ...['publishedAt', 'date', 'published', 'publishDate', 'pubDate', 'time'],
    ...['ngày', 'ngày đăng', 'ngày giờ', 'thời gian', 'đăng ngày', 'đăng lúc'],
  ],
];

const correction: readonly (readonly string[])[] = [
  ['date', 'time', 'ngày', 'ngày sửa', 'ngày đính chính', 'thời gian'],
  ['kind', 'type', 'loại'],
  ['was', 'old', 'wrong', 'before', 'from', 'sai', 'viết sai', 'đã viết', 'trước', 'cũ'],
  ['now', 'new', 'right', 'correct', 'after', 'to', 'đúng', 'viết đúng', 'nay là', 'sửa thành', 'mới'],
  ['text', 'note', 'message', 'description', 'nội dung', 'ghi chú', 'lý do'],
];

/** The names of what stands inside some fields of an article; each row begins with our own. */
export const insideNames: Readonly<Record<'figures' | 'attachments' | 'source' | 'corrections', NameTable>> =
  {
    figures: nameTable(figure),
    attachments: nameTable(attachment),
    source: nameTable(source),
    corrections: nameTable(correction),
  };
