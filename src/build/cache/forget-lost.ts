import { forgetLostPictures } from '../pictures/forget-pictures.ts';
import type { Session } from '../session.ts';
import type { Lost } from './lost-value.ts';
import { forgetLostTexts } from './records.ts';

/** Whether anything was lost. It is forgotten for good, so that the next build makes it again. */
export function forgetLost(lost: readonly Lost[], session: Session): boolean {
  if (lost.length === 0) return false;
  if (lost.some((one) => 'text' in one)) forgetLostTexts(session.records);
  if (lost.some((one) => 'picture' in one)) forgetLostPictures(session);
  return true;
}
