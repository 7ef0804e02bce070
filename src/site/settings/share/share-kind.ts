import { z } from 'zod';
import { writtenForms } from '../../../articles/front-matter/values/written-forms.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { shareKinds } from './share-targets.ts';

const others: Readonly<Record<string, string>> = {
  twitter: 'x',
  'e-mail': 'email',
  mail: 'email',
  link: 'copy',
};

/** One of the kinds, whatever its capitals are, or by another name that people know. */
export const shareKind = writtenAs(
  z
    .string()
    .transform((written) => {
      const name = written.trim().toLowerCase();
      return others[name] ?? name;
    })
    .pipe(z.enum(shareKinds)),
  writtenForms.named(shareKinds),
);
