/** What pages may load and do: nothing inline runs, and nothing from elsewhere but pictures and films (R11.7). */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ['*', 'data:'],
  'media-src': ['*'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': [],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'self'"],
} as const satisfies Record<string, readonly string[]>;

export const directiveNames: readonly string[] = Object.keys(directives);

/** The content security policy with what a site adds to it, by directive, and the origins of frames in articles. */
export function securityPolicy(
  added: Readonly<Record<string, readonly string[]>>,
  frames: readonly string[] = [],
): string {
  return Object.entries<readonly string[]>(directives)
    .map(([name, sources]) => {
      const others = name === 'frame-src' ? frames : [];
      return [name, [...new Set([...sources, ...(added[name] ?? []), ...others])]] as const;
    })
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** What pages may use of a device: nothing but to play and to fill the screen, they and the frames of these origins. */
export function permissionsPolicy(frames: readonly string[]): string {
  const shown = ['self', ...frames.map((origin) => `"${origin}"`)].join(' ');
  const denied = ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((name) => `${name}=()`);
  const allowed = ['autoplay', 'encrypted-media', 'fullscreen', 'picture-in-picture'];
  return [...denied, ...allowed.map((name) => `${name}=(${shown})`)].join(', ');
}

/** The same as a page can say it of itself: what it says of frames around it counts only in a header. */
export function policyInPage(policy: string): string {
  return policy.replace(/; frame-ancestors [^;]*/, '');
}
