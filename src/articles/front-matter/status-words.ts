import { plainName } from '../source/plain-name.ts';
import { foreignHeld, foreignHidden, foreignPublished } from './holding-languages.ts';

/** What a word for the state of an article means for readers. */
type StatusMeaning = 'out' | 'draft' | 'hidden' | 'restricted';

const words: Readonly<Record<StatusMeaning, readonly string[]>> = {
  out: [
    'publish',
    'published',
    'public',
    'live',
    'online',
    'released',
    'visible',
    'sent',
    'featured',
    'đăng',
  ].concat(['đã đăng', 'xuất bản', 'đã xuất bản', 'công khai', 'công bố', 'đã công bố'], foreignPublished),
  draft: ['draft', 'drafts', 'drafted', 'auto-draft', 'initial draft', 'pending', 'pending review', 'review']
    .concat([
      'in review',
      'needs review',
      'submitted',
      'inherit',
      'future',
      'scheduled',
      'schedule',
      'unpublished',
    ])
    .concat([
      'unpublish',
      'not published',
      'unapproved',
      'embargo',
      'embargoed',
      'wip',
      'in progress',
      'idea',
    ])
    .concat(['staging', 'staged', 'incomplete', 'unfinished', 'not ready', 'chưa xong', 'chưa hoàn thành'])
    .concat(['work in progress', 'pitch', 'assigned', 'todo', 'hold', 'on hold', 'held', 'skip', 'private'])
    .concat([
      'trash',
      'trashed',
      'deleted',
      'removed',
      'archive',
      'archived',
      'expired',
      'disabled',
      'inactive',
    ])
    .concat(['offline', 'spam', 'withdrawn', 'rejected', 'internal', 'nháp', 'bản nháp', 'chờ', 'chờ duyệt'])
    .concat(['chờ đăng', 'hẹn giờ', 'hẹn đăng', 'lên lịch', 'chưa đăng', 'chưa duyệt', 'chưa xuất bản'])
    .concat(['đang viết', 'đang sửa', 'tạm giữ', 'riêng tư', 'nội bộ', 'đã xóa', 'đã gỡ', 'gỡ', 'thùng rác'])
    .concat(['từ chối', 'không đăng', 'không duyệt', 'ngừng đăng', 'hết hạn', 'lưu trữ'])
    .concat(['bản thảo', 'cấm đăng', 'hoãn đăng', 'hủy đăng', 'thu hồi', 'đã thu hồi', 'gỡ bài', 'xóa bài'])
    .concat(['killed', 'spiked', 'cancelled', 'canceled', 'recalled', 'retracted', 'postponed'], foreignHeld),
  hidden: ['hidden', 'unlisted', 'hidden from lists', ...foreignHidden],
  restricted: ['password', 'protected', 'members', 'members only', 'paid', 'tiers', 'subscribers'].concat(
    ['subscribers only', 'staff', 'staff only', 'admin', 'admin only', 'editors', 'editors only'],
    ['premium', 'registered', 'login', 'internal only', 'mật', 'tuyệt mật', 'tối mật'],
  ),
};

/** By the plain form of each word. */
const meanings: ReadonlyMap<string, StatusMeaning> = new Map(
  Object.entries(words).flatMap(([meaning, all]) =>
    all.map((word) => [plainName(word), meaning as StatusMeaning] as const),
  ),
);

/** What the word says, as tools write it; null for any other. */
export function readStatus(text: string): StatusMeaning | null {
  return meanings.get(plainName(text.trim())) ?? null;
}

/** Whether the word says that a date to come will publish the article. */
export function isScheduling(text: string): boolean {
  return /^(?:future|scheduled?|embargo(?:ed)?|hengio|hendang|lenlich)$/.test(plainName(text.trim()));
}
