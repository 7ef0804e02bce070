/** True or false as people and tools write it, in English and Vietnamese; null for any other text. */
export function readFlag(text: string): boolean | null {
  const word = text.normalize('NFC').trim().toLowerCase();
  if (/^(?:true|yes|on|1|có|đúng|rồi)$/.test(word)) return true;
  if (/^(?:false|no|off|0|không|sai|chưa)$/.test(word)) return false;
  return null;
}
