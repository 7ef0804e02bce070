/** What people call an article that somebody paid for, as its type and as a field of its own. */
export const paidWords: readonly string[] = [
  'sponsored, sponsor, advertorial, advertisement, promoted, PR, bài PR, tài trợ, bài tài trợ, tin tài trợ, được tài trợ',
  'paid content, partner content, branded content, sponsored content, nội dung được tài trợ, thông tin tài trợ',
  'quảng cáo, bài quảng cáo, tin quảng cáo, thông tin quảng cáo',
].flatMap((words) => words.split(', '));
