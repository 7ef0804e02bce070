import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { explainCrash, isRefusal } from '../../src/cli/explain-crash.ts';
import { addOptions, type OptionName, options, valuesOf } from '../../src/cli/options.ts';
import { run } from '../../src/cli/run.ts';
import { version } from '../../src/cli/version.ts';
import { inEnglish } from '../../src/messages/translator.ts';
import { bantin, folderWith, plain } from './captured.ts';

const here = '/';

describe('the command line', () => {
  test.each([[['--help']], [['help']], [['build', '--help']], [['help', 'new']], [['init', '-h']]])(
    '%j explains with examples and ends well',
    async (args) => {
      const { code, out, err } = await bantin(here, ...args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: bantin');
      expect(out).toContain('Examples:');
      expect(err).toBe('');
    },
  );

  test('help says every option that exists, and no default that means nothing', async () => {
    const pages = await Promise.all(
      ['build', 'dev', 'preview', 'new', 'init', 'import'].map((name) => bantin(here, name, '--help')),
    );
    const text = pages.map(({ out }) => out).join('\n');
    for (const { flags } of Object.values(options)) expect(text).toContain(flags);
    expect(text).not.toMatch(/default: (null|false)/);
  });

  test('--version prints the version', async () => {
    expect(await bantin(here, '--version')).toEqual({ code: 0, out: `${version()}\n`, err: '' });
    expect(version()).toMatch(/^\d+\.\d+\.\d+/);
  });

  test.each([
    [[], 'Usage: bantin'],
    [['buld'], 'Did you mean build?'],
    [['build', '--drats'], 'Did you mean --drafts?'],
    [['build', 'extra'], 'too many arguments'],
    [['build', '--out'], 'argument missing'],
    [['build', '--out', '--drafts'], 'looks like an option'],
    [['build', '--out', ''], 'It is empty'],
    [['build', '--root='], 'It is empty'],
    [['build', '--format', 'xml'], 'Allowed choices are pretty, json, github, sarif'],
    [['build', '--base', 'example.vn'], 'such as https://example.vn/'],
    [['build', '--now', 'tomorrow'], 'such as 2021-02-01T08:00+07:00'],
    [['new'], 'missing required argument <title>'],
    [['new', ''], 'It is empty'],
  ])('safety R22 %j is wrong usage: exit code 2 and what to do', async (args, message) => {
    const { code, out, err } = await bantin(here, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test.each(['pretty', 'github', 'json', 'sarif'])(
    'a folder that is not there is wrong usage in %s',
    async (format) => {
      const cwd = folderWith();
      const { code, out, err } = await bantin(cwd, 'build', '--root', 'nowhere', '--format', format);
      expect(code).toBe(2);
      expect(out + err).toContain('no-such-folder');
      if (format === 'json')
        expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'no-such-folder' }], summary: null });
    },
  );
});

describe('options', () => {
  test('a command gets every value that it asked for, typed or not', () => {
    const names: OptionName[] = ['root', 'out', 'base', 'now', 'drafts', 'format', 'quiet'];
    const command = addOptions(new Command(), names);
    command.parse(['--drafts', '--base', 'https://example.vn'], { from: 'user' });
    expect(valuesOf(command, names)).toEqual({
      root: '.',
      out: null,
      base: 'https://example.vn/',
      now: null,
      drafts: true,
      format: 'pretty',
      quiet: false,
    });
  });
});

describe('errors that nobody expected', () => {
  test('ask for a report with all that it needs', () => {
    const text = explainCrash(new TypeError('x is not a function'));
    expect(text).toContain('TypeError: x is not a function\n    at ');
    expect(text).toContain(`bantin ${version()}, Node.js ${process.version}`);
    expect(text).toContain('Please report it');
  });

  test('end with 3, whatever threw', async () => {
    let err = '';
    const out = () => {
      throw new TypeError('x is not a function');
    };
    const print = {
      ...plain,
      out,
      err: (text: string) => {
        err += text;
      },
      screen: null,
    };
    expect(await run(['--version'], { cwd: here, print, language: 'en', ownLanguage: null })).toBe(3);
    expect(err).toContain('This is a mistake in bantin');
  });

  test('a full disk is no mistake of bantin', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(isRefusal(full)).toBe(true);
    expect(explainCrash(full)).toContain('no space left on device');
    expect(explainCrash(full)).not.toContain('report');
    expect(explainCrash(full, inEnglish, true)).toContain('The site in the output folder is as it was');
    expect(isRefusal(new TypeError('x'))).toBe(false);
  });

  test('says of a site that it is as it was only where one is', async () => {
    const cwd = folderWith({ 'content/tin/a.md': '---\ntitle: A\ndate: 28/01/2021\n---\nA.\n' });
    const { code, err } = await bantin(cwd, 'build', '--out', '/sys/no-such-place/dist');
    expect(code).toBe(1);
    expect(err).toContain('/sys/no-such-place');
    expect(err).not.toContain('as it was');
  });
});
