import { z } from 'zod';
import { embedShapes } from '../../articles/markdown/embeds/embed.ts';
import type { EmbedPattern } from '../../articles/markdown/embeds/find-embed.ts';
import { refuse } from '../../base/refuse.ts';
import { writtenAs } from '../../base/schema/written-as.ts';

const pattern = writtenAs(
  z.string().transform((written, context) => {
    const isWhole = /^https:\/\/[a-z\d.-]+\.[a-z]{2,}(?::\d+)?\/[^\s"'<>*]*\*[^\s"'<>*]*$/i.test(written);
    if (isWhole) return written;
    return refuse(
      context,
      'wrong-value',
      `"${written}" is no pattern of addresses.`,
      'Write a whole address with one * for what changes, such as "https://video.example/xem/*".',
    );
  }),
  { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]://.*[*]' },
);

/** Services besides those that are known, whose pages are shown in frames when a reader asks for them. */
export const embedsSetting = z
  .array(
    z.strictObject({
      name: z.string(),
      address: pattern,
      frame: pattern,
      shape: z.enum(embedShapes).nullish(),
    }),
  )
  .nullish()
  .transform((list): readonly EmbedPattern[] =>
    (list ?? []).map(({ name, address, frame, shape }) => ({ name, address, frame, shape: shape ?? 'wide' })),
  );
