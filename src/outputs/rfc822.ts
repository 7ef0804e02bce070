const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/;

/**
 * An ISO 8601 moment with seconds and offset as feeds write it, in English whatever the site's language:
 * `Thu, 28 Jan 2021 10:22:00 +0700` (R2.3). Throws a TypeError for any other form of date.
 */
export function rfc822(iso: string): string {
  const [, year, month, day, time, offset] = pattern.exec(iso) ?? [];
  if (year === undefined || offset === undefined) {
    throw new TypeError(`"${iso}" is not a moment with seconds and offset.`);
  }
  const weekday = days[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()];
  const zone = offset === 'Z' ? '+0000' : offset.replace(':', '');
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${zone}`;
}
