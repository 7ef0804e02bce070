import { z } from 'zod';
import { type RobotsSetting, robotPurposes } from './robot-agents.ts';

const answer = z.enum(['allow', 'deny']).nullish();

/** What robots may not come for; they may read the site for all else. */
export const robotsSetting = z
  .strictObject({ training: answer, search: answer, answers: answer })
  .nullish()
  .transform((written): RobotsSetting => robotPurposes.filter((purpose) => written?.[purpose] === 'deny'));

/** Those headers of a site; a preview is for nobody who searches. */
export function robotHeadersOf(config: {
  readonly preview: boolean;
  readonly robots: RobotsSetting;
}): readonly (readonly [string, string])[] {
  return config.preview ? [['X-Robots-Tag', 'noindex']] : robotHeaders(config.robots);
}

/** Headers that say the same to whoever reads headers only: a reservation of rights over texts and data, and no list of search. */
function robotHeaders(denied: RobotsSetting): readonly (readonly [string, string])[] {
  const training = denied.includes('training');
  const tags = [
    ...(denied.includes('search') ? ['noindex'] : []),
    ...(training ? ['noai', 'noimageai'] : []),
  ];
  return [
    ...(tags.length === 0 ? [] : [['X-Robots-Tag', tags.join(', ')] as const]),
    ...(training ? [['TDM-Reservation', '1'] as const] : []),
  ];
}
