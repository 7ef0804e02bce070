import { Tokenizer, TokenizerMode } from 'parse5';
import { type Problem, warning } from '../base/problem.ts';
import { placeAt, type TemplateText } from './template-place.ts';

/** The codes of what a security policy may forbid. */
export const inlineCodes = { script: 'inline-script', style: 'inline-style' } as const;

type Kind = keyof typeof inlineCodes;

/** A warning for every script and style that stands in a template itself, where a security policy allows those in files alone. */
export function checkInline(template: TemplateText): Problem[] {
  const problems: Problem[] = [];
  const tell = (kind: Kind, what: string, offset: number) => {
    const at = placeAt(template, offset);
    const message = `${what} ${forbidden[kind]}`;
    problems.push(
      kind === 'script'
        ? warning('inline-script', at, message, hints.script)
        : warning('inline-style', at, message, hints.style),
    );
  };
  const nothing = () => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: nothing,
      onDoctype: nothing,
      onEndTag: nothing,
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onStartTag: ({ tagName, attrs, location }) => {
        const valueFor = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
        const mode = modes[tagName];
        if (mode !== undefined) tokenizer.state = mode;
        const at = location?.startOffset ?? 0;
        if (tagName === 'style') tell('style', 'The style in this <style>', at);
        if (tagName === 'script' && valueFor('src') === undefined && isCode(valueFor('type'))) {
          tell('script', 'The script in this <script>', at);
        }
        for (const { name, value } of attrs) {
          const where = location?.attrs?.[name]?.startOffset ?? at;
          if (name === 'style') tell('style', 'The attribute "style"', where);
          else if (/^on[a-z]/.test(name)) tell('script', `The attribute "${name}"`, where);
          else if (/^\s*javascript:/i.test(value)) tell('script', `The address in "${name}"`, where);
        }
      },
    },
  );
  tokenizer.write(withoutTags(template.source), true);
  return problems;
}

const forbidden = {
  script:
    'is stopped in the browsers of readers: the security policy of the site lets scripts run from files alone.',
  style:
    'has no effect in the browsers of readers: the security policy of the site takes styles from files alone.',
} as const;

const hints = {
  script:
    'Move it to a file, such as static/own.js, and name that: <script src="{{ site.href }}own.js" defer></script>. To allow it all the same, write csp: { script-src: "\'unsafe-inline\'" } in bantin.yaml.',
  style:
    'Move it to own.css in the folder of the templates, under a class. To allow it all the same, write csp: { style-src: "\'unsafe-inline\'" } in bantin.yaml.',
} as const;

/** What stands in these is no HTML. */
const modes: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Data that is in a page for scripts, as JSON-LD is, does not run. */
function isCode(type: string | undefined): boolean {
  const name = (type ?? '').trim().toLowerCase();
  return (
    name === '' ||
    /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)/.test(name)
  );
}

/** The HTML at its places; tags of templates are spaces. */
function withoutTags(source: string): string {
  return source.replace(/\{\{[\s\S]*?\}\}/g, (tag) => tag.replace(/[^\n]/g, ' '));
}
