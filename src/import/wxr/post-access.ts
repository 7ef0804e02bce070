/** What plugins of WordPress noted of a post: who may read it, until when, and whether machines that search may list it. */

interface Access {
  /** The field that says it is not for everybody. */
  readonly heldBy: string | null;
  readonly expires: string | null;
  readonly noindex: boolean;
}

export function postAccess(meta: ReadonlyMap<string, string>): Access {
  let heldBy: string | null = null;
  let noindex = false;
  for (const [name, written] of meta) {
    const value = written.trim().toLowerCase();
    if (isOpen.test(value)) continue;
    if (heldBy === null && restricts(name, value)) heldBy = name;
    noindex ||= hidesFromSearch(name, value);
  }
  return { heldBy, expires: expiry(meta), noindex };
}

/** Values that leave a text to everybody: nothing, no, all, and empty lists as PHP writes them. */
const isOpen =
  /^(?:|0|no|off|false|none|all|any|every(?:body|one)|public|guests?|null|a:0:\{\}|s:0:"";|b:0;|i:0;|\[\]|\{\})$/;

const isYes = /^(?:1|yes|on|true|b:1;|i:1;)$/;

/** Fields in which any value but those above names who may read. */
const readers =
  /^(?:_members_access_role|_?rcp_(?:subscription_level|user_level|access_level|restricted_.*)|_jetpack_newsletter_access|_memberful_acl|_?groups[_-](?:read|groups_read_post)|_?swpm_.*level.*|_?pmpro_.*level.*|_?mepr_.*(?:rule|access).*|_wc_memberships_(?:use_custom_)?content_restricted_message|_?passster_(?:password|passwords|protection_type)|_?(?:restricted?_(?:to|content|access)|access_(?:role|roles|level|levels)|required_(?:role|capability|level)))$/i;

/** Those that say yes to being held back. */
const switches =
  /(?:^|[_-])(?:private|protected?|protection|restrict(?:ed|ion)?|members?[_-]?only|paywall|paid(?:[_-]content)?|subscribers?[_-]?only|logged[_-]?in[_-]?only|wpmem_block|hide[_-]?post|hidden[_-]?post)(?:$|[_-])/i;

function restricts(name: string, value: string): boolean {
  if (readers.test(name)) return true;
  // Ultimate Member writes all of its settings into one: only those of its own count, 0 is everybody and 1 who is no member.
  if (name === 'um_content_restriction')
    return (
      /_um_custom_access_settings";(?:s:1:"1"|b:1|i:1)/.test(value) &&
      /_um_accessible";(?:s:1:"2"|i:2)/.test(value)
    );
  return switches.test(name) && isYes.test(value);
}

function hidesFromSearch(name: string, value: string): boolean {
  if (/^_yoast_wpseo_meta-robots-noindex$/i.test(name)) return value === '1';
  if (/^rank_math_robots$/i.test(name)) return value.includes('"noindex"');
  return (
    /^(?:_aioseop_noindex|_seopress_robots_index|_genesis_noindex|_?noindex)$/i.test(name) &&
    isYes.test(value)
  );
}

/** When a post is taken down by itself: of PublishPress Future, unless it only changes categories then. */
function expiry(meta: ReadonlyMap<string, string>): string | null {
  const seconds = Number(meta.get('_expiration-date'));
  const kind = `${meta.get('_expiration-date-type') ?? ''} ${meta.get('_expiration-date-options') ?? ''}`;
  const isOff = meta.has('_expiration-date-status') && meta.get('_expiration-date-status') !== 'saved';
  if (!Number.isInteger(seconds) || seconds <= 0 || seconds > 32_503_680_000 || isOff) return null;
  if (/categor|stick|tag/i.test(kind)) return null;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} +00:00`;
}
