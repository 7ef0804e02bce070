import { isSamePlace, type Problem } from '../../base/problem.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import type { Session } from '../session.ts';
import { brokenTemplates } from './broken-templates.ts';
import { renderTask } from './render-task.ts';
import { tellOnce } from './tell-once.ts';

/**
 * An error for each mistake that the templates of the site make on pages of what is scheduled and on no page of today,
 * of which `told` are the problems.
 */
export async function tryComing(
  { coming, context: { theme } }: Pick<SitePlan, 'coming' | 'context'>,
  told: readonly Problem[],
  { apart }: Pick<Session, 'apart'>,
): Promise<{ readonly problems: readonly Problem[] }> {
  const broken = brokenTemplates(theme);
  const found: Problem[] = [];
  for (const { context, pages } of coming) {
    function* inputs() {
      for (const { input } of pages) yield input();
    }
    await apart.each(renderTask, context, inputs(), (index, outcome) => {
      const page = pages[index]?.page;
      if (page === undefined) return;
      if (!outcome.ok) broken.tell(page, outcome.why, outcome.message);
      else if ('problems' in outcome.value) found.push(...outcome.value.problems);
    });
  }
  const isNew = ({ code, at }: Problem) =>
    !told.some((problem) => problem.code === code && isSamePlace(problem.at, at));
  const problems = tellOnce([...found, ...broken.problems()].filter(isNew));
  return { problems: problems.map((problem) => ({ ...problem, message: `${problem.message} ${when}` })) };
}

const when = 'No page of today fails there, but what is scheduled will.';
