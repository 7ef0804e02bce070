import { formatDate } from '../../../base/locale/format.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import type { Config } from '../../settings/config.ts';
import { type ImprintSetting, phonesIn } from '../../settings/imprint-setting.ts';
import type { ImprintView, PhoneView } from '../shell-view.ts';
import { say } from './say.ts';

/** Who answers for the site as pages print it. */
export function toImprint(imprint: ImprintSetting, title: string, locale: Locale): ImprintView {
  const { agency, license, responsible, editors, address, phone, email, contacts } = imprint;
  return {
    title,
    agency,
    license: license === null ? null : licenseText(license, locale),
    responsible,
    editors,
    address,
    phone: toPhone(phone),
    email,
    contacts: contacts.map((contact) => ({ ...contact, phone: toPhone(contact.phone) })),
  };
}

/** What who answers for the site is called in settings, or else where such a publisher writes. */
export function imprintTitle(
  { imprint, publisher }: Pick<Config, 'imprint' | 'publisher'>,
  locale: Locale,
): string {
  return imprint?.title ?? say(locale, publisher.kind === 'government' ? 'imprint-government' : 'imprint');
}

function licenseText({ number, date }: NonNullable<ImprintSetting['license']>, locale: Locale): string {
  if (date === null) return number;
  return say(locale, 'licenseOf', { number, date: formatDate(date, 'short', locale) });
}

/** With the address that dials it; the number behind a sign for an extension is not dialled. */
function toPhone(text: string | null): PhoneView | null {
  if (text === null) return null;
  return {
    text: text.replaceAll(' ', '\u00a0'),
    href: `tel:${(phonesIn(text)[0] ?? text).replace(/\s*[-–x#]\s*\d{1,4}$/, '').replace(/[^\d+]/g, '')}`,
  };
}
