export const site = { title: 'Bản tin Mẫu', url: 'https://example.vn' };

const days = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const hours = 7;

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A moment as the readers of the site write it.
 * @param {Date} date
 */
export function written(date) {
  const local = new Date(date.getTime() + hours * 3_600_000);
  const iso = local.toISOString();
  const day = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  return {
    iso: `${iso.slice(0, 19)}+07:00`,
    day,
    full: `${days[local.getUTCDay()]}, ${day} ${iso.slice(11, 16)}`,
    rfc: `${local.toUTCString().slice(0, -3)}+0700`,
  };
}
