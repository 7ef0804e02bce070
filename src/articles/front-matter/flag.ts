/** True or false as people and tools write it, in English, Vietnamese and some other languages; null for any other text. */
export function readFlag(text: string): boolean | null {
  const word = text.normalize('NFC').trim().toLowerCase();
  if (/^(?:true|yes|on|1|có|đúng|rồi|oui|ja|sí|si|sì|sim|да|是|はい|예|ya)$/.test(word)) return true;
  if (/^(?:false|no|off|0|không|sai|chưa|non|nein|nee|nej|não|нет|ні|否|いいえ|아니오|tidak)$/.test(word))
    return false;
  return null;
}
