import { z } from 'zod';
import { isObject } from '../../../base/is-object.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { readFlag } from './flag.ts';
import { writtenForms } from './written-forms.ts';

/** Under which other tools say the same inside a group. */
const names = ['enable', 'enabled', 'show', 'visible'];

/** Whether there is to be a table of contents. Other tools say here how it is to look, too: that means yes. */
export const contentsFlag = writtenAs(
  z
    .unknown()
    .optional()
    .transform((written): boolean => {
      const isGroup = isObject(written);
      const said = isGroup ? names.map((name) => (written as Record<string, unknown>)[name]) : [written];
      const word = said.find((each) => typeof each === 'string');
      if (typeof word !== 'string') return isGroup;
      return word.trim() !== '' && (readFlag(word) ?? true);
    }),
  writtenForms.flag,
);
