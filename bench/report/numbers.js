/** @param {number | null} value */
export function seconds(value) {
  if (value === null) return '–';
  return value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 1);
}

/** @param {number | null} value */
export function whole(value) {
  if (value === null) return '–';
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * How many times `base` a value is, such as `1.4 ×` or, where it is small, `1/30`.
 * @param {number | null} value
 * @param {number | null} base
 */
export function ratio(value, base) {
  if (value === null || base === null || base === 0) return '–';
  const times = value / base;
  if (times === 0) return '0';
  if (times < 0.2) return `1/${whole(1 / times)}`;
  return `${times < 0.95 ? times.toFixed(2) : times < 9.5 ? times.toFixed(1) : whole(times)} ×`;
}
