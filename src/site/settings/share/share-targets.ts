/** Where readers may pass an article on, and the address that does it without a script. */

export const shareKinds = ['facebook', 'zalo', 'x', 'telegram', 'email', 'copy'] as const;

export type ShareKind = (typeof shareKinds)[number];

interface ShareTarget {
  /** Its name; null for what is called by a word of the language. */
  readonly name: string | null;
  /** Null for what needs a script. */
  readonly href: ((address: string, title: string) => string) | null;
}

const part = encodeURIComponent;

export const shareTargets: Readonly<Record<ShareKind, ShareTarget>> = {
  facebook: {
    name: 'Facebook',
    href: (address) => `https://www.facebook.com/sharer/sharer.php?u=${part(address)}`,
  },
  zalo: {
    name: 'Zalo',
    // What its own button opens: the address as JSON in Base64.
    href: (address) => {
      const told = Buffer.from(JSON.stringify({ url: address })).toString('base64');
      return `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=${part(told)}&shareType=0`;
    },
  },
  x: {
    name: 'X',
    href: (address, title) => `https://x.com/intent/post?url=${part(address)}&text=${part(title)}`,
  },
  telegram: {
    name: 'Telegram',
    href: (address, title) => `https://t.me/share/url?url=${part(address)}&text=${part(title)}`,
  },
  email: {
    name: null,
    href: (address, title) => `mailto:?subject=${part(title)}&body=${part(address)}`,
  },
  copy: { name: null, href: null },
};
