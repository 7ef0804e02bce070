import { nameOf } from '../addresses/paths.ts';

/** What a file of this name keeps secret, as the object of "holds …"; null when its name says nothing of that. */
export function secretName(path: string): string | null {
  const name = nameOf(path)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+$/, '');
  const plain = name.replace(/(?:\.(?:bak|old|orig|save|swp|txt|copy)|~)+$/, '');
  for (const [what, pattern] of names) if (pattern.test(name) || pattern.test(plain)) return what;
  return null;
}

const names: readonly (readonly [what: string, name: RegExp])[] = [
  ['a private key', /^id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk|xmss)$/],
  ['a private key', /^(?:ssh_host_.*_key|identity|private[-_.]?key|privkey\d*)$/],
  [
    'keys or certificates',
    /\.(?:pem|key|p12|pfx|jks|keystore|bks|p8|pk8|ppk|pvk|kdb|kdbx|agilekeychain|ovpn)$/,
  ],
  ['passwords', /^\.env|^env(?:rc)?$|^[^.].*\.env(?:\.(?:local|production|development))?$/],
  [
    'passwords',
    /^[._](?:netrc|npmrc|yarnrc|yarnrc\.yml|pypirc|pgpass|my\.cnf|htpasswd|htdigest|git-credentials|s3cfg|boto)$/,
  ],
  [
    'passwords',
    /^[._](?:dockercfg|dockerconfigjson|vault-token|terraformrc|composer-auth\.json|ftpconfig|bash_history|mysql_history)$/,
  ],
  [
    'passwords',
    /^(?:htpasswd|htdigest|credentials(?:\.(?:json|csv|ini))?|secrets?\.(?:ya?ml|json|toml|env)|wp-config\.php)$/,
  ],
  [
    'passwords',
    /^(?:client_secret.*|service[-_]?account.*)\.json$|^(?:sftp|sftp-config)\.json$|\.(?:tfstate|tfvars)$/,
  ],
  ['the history of a repository', /^\.(?:git|hg|svn|bzr)$/],
  ['settings of programs with their passwords', /^\.(?:ssh|aws|gnupg|kube|docker|azure|gcloud)$/],
  [
    'a copy of a data base',
    /(?:^|[-_.])dump\.(?:sql|gz|zip)$|\.(?:sql|sql\.gz|sql\.zip|dump|pgdump|sqlite|sqlite3|mdf|bson)$/,
  ],
];

/** Whether the text of the file holds a private key, under whatever name. Long files are no keys. */
export function holdsPrivateKey(bytes: Uint8Array): boolean {
  if (bytes.length > longestKey) return false;
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  return key.test(text);
}

export const longestKey = 200_000;

/** In the forms of PEM and PGP on lines of their own or in JSON; of PuTTY and of age. */
const key =
  /(?:^|[\r\n]|\xef\xbb\xbf|\xff\xfe|"private_key"\s*:\s*")[ \t]*-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[ \t]*(?:[\r\n]|\\[rn])|(?:^|[\r\n])PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1[0-9A-Z]{20}/;
