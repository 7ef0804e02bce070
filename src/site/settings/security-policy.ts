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

/** The content security policy with what a site adds to it, by directive. */
export function securityPolicy(added: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries<readonly string[]>(directives)
    .map(([name, sources]) => [name, [...sources, ...(added[name] ?? [])]] as const)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The same as a page can say it of itself: what it says of frames around it counts only in a header. */
export function policyInPage(policy: string): string {
  return policy.replace(/; frame-ancestors [^;]*/, '');
}
