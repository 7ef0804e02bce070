import { type CompiledTemplate, compileTemplate, type Printed } from './compile-template.ts';
import { createEnvironment } from './environment.ts';
import type { Filter } from './filters.ts';
import type { Template, Theme } from './theme.ts';

/** Prints the template of a name. What it throws while it prints is a TagError. */
type Printer = (name: string, data: Readonly<Record<string, unknown>>) => Printed;

/** A template is compiled when it is first called, and called directly from then on. */
export function createPrinter({ templates }: Theme, filters: Readonly<Record<string, Filter>>): Printer {
  const environment = createEnvironment(filters);
  const compiled = new Map<string, CompiledTemplate>();
  const compile = (name: string, template: Template | undefined): CompiledTemplate => {
    if (template === undefined) throw new Error(`There is no template "${name}".`);
    const print = compileTemplate(environment, name, template);
    return template.constant ? printedOnce(print) : print;
  };
  const printer: Printer = (name, data) => {
    const known = compiled.get(name);
    if (known !== undefined) return known(data);
    const print = compile(name, templates[name]);
    compiled.set(name, print);
    return print(data);
  };
  environment.utils.print = printer;
  return printer;
}

/** Of a template that prints the same on every page, as long as what all pages share are the same values. */
function printedOnce(print: CompiledTemplate): CompiledTemplate {
  let shared: Readonly<Record<string, unknown>> | null = null;
  let printed: Printed | null = null;
  return (data) => {
    if (printed === null || data.site !== shared?.site || data.words !== shared?.words) {
      shared = { site: data.site, words: data.words };
      printed = print(data);
    }
    return printed;
  };
}
