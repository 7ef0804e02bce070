import { error, type Problem } from '../../base/problem.ts';
import type { Breakdown } from '../../engine/outcome.ts';
import type { Theme } from '../../templates/theme.ts';
import type { PlannedOutput } from '../plan/planned-output.ts';

type Page = Pick<PlannedOutput, 'template' | 'url' | 'origin'>;

/** The pages at which a thread broke down, by their templates. */
interface BrokenTemplates {
  readonly tell: (page: Page, why: Breakdown, message: string) => void;
  /** Whether pages of the template need not be tried any more, each of which costs seconds; counts the page if so. */
  readonly isGivenUp: (page: Page) => boolean;
  readonly problems: () => readonly Problem[];
}

/** How many pages of one template may break down before the others are left. */
const mostTried = 3;

export function brokenTemplates({ templates }: Theme): BrokenTemplates {
  const tried = new Map<string, number>();
  const left = new Map<string, number>();
  const found: { readonly template: string; readonly problem: Problem }[] = [];
  return {
    tell: (page, why, message) => {
      const { template } = page;
      if (why !== 'crash') tried.set(template, (tried.get(template) ?? 0) + 1);
      found.push({ template, problem: failed(page, why, message, templates[template]?.file ?? null) });
    },
    isGivenUp: ({ template }) => {
      if ((tried.get(template) ?? 0) < mostTried) return false;
      left.set(template, (left.get(template) ?? 0) + 1);
      return true;
    },
    problems: () =>
      found.map(({ template, problem }, index) => {
        const isFirst = index === found.findIndex((one) => one.template === template);
        const others = isFirst ? (left.get(template) ?? 0) : 0;
        return others === 0 ? problem : { ...problem, message: `${problem.message} ${notTried(others)}` };
      }),
  };
}

function notTried(others: number): string {
  return others === 1
    ? 'One more page of that kind was not tried.'
    : `${others} more pages of that kind were not tried.`;
}

function failed({ url, origin }: Page, why: Breakdown, message: string, template: string | null): Problem {
  const limit = message.replace(/^It /, 'it ');
  const told = why === 'memory' ? 'it needs too much memory' : limit.replace(/\.$/, '');
  const by = template === null ? '' : ` by ${template}`;
  return error(
    'page-failed',
    template === null ? null : { file: template, line: 1, column: 1 },
    `The page ${url} (${origin}) cannot be made${by}: ${told}.`,
    'Look for a loop without end in the templates, or for a page of extreme length.',
  );
}
