import type { Meta } from '../article.ts';
import type { Figure } from '../markdown/figures/figures.ts';

/** The picture that stands for an article: its first that the site itself holds. */
export function leadFigure({ figures }: Pick<Meta, 'figures'>): Figure | null {
  return figures.find((figure) => !figure.remote) ?? null;
}
