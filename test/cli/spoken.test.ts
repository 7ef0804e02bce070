/** The program speaks the language of its user before a site is known, that of the site afterwards. */

import { describe, expect, test } from 'vitest';
import { explainCrash } from '../../src/cli/explain-crash.ts';
import { machineLanguage } from '../../src/cli/machine-language.ts';
import { createProgram } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { errorPage, problemsPanel } from '../../src/dev/error-page.ts';
import { listen } from '../../src/dev/listen.ts';
import { refusal } from '../../src/dev/refusal.ts';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { ask } from '../dev/serving.ts';
import { folderWith, plain } from './captured.ts';

const vietnamese = loadTranslator('vi');

/** Runs the command line as on a machine that is set to a language. */
async function onMachine(ownLanguage: string | null, cwd: string, ...args: string[]) {
  let text = '';
  const say = (more: string) => {
    text += more;
  };
  const print = { ...plain, out: say, err: say, screen: null };
  const code = await run(args, { cwd, print, language: null, ownLanguage });
  return { code, text };
}

/** Words that no Vietnamese sentence has, outside of what is typed. */
const english = /\b(?:the|is|are|argument|option|error|unknown|command|missing|mean|default|usage|learn)\b/i;

describe('an import into an empty folder speaks', () => {
  const story = (text: string) => `---\ntitle: A\ndate: 2021-01-28 10:22\n---\n${text}\n`;
  const words =
    'The bridge over the river is closed for a week, as the council said on Monday, and it is not known that the buses of this town are to be late for you. '.repeat(
      3,
    );

  test.each([
    ['the language that is asked for', ['--language', 'en'], 'Tin ngắn.', 'vi', '1 article'],
    ['that of the texts where none is', [], words, 'vi', '1 article'],
    ['that of the messages where it is said', ['--language', 'en', '--lang', 'vi'], words, 'en', '1 bài'],
    ['that of the machine where nothing is known', [], 'A.', 'en', '1 article'],
    ['Vietnamese else', [], 'A.', null, '1 bài'],
  ])('%s', async (_, flags, text, own, expected) => {
    const root = folderWith({ 'cu/content/a.md': story(text), 'moi/README': '' });
    const said = await onMachine(own, `${root}/moi`, 'import', '../cu', '--dry-run', ...flags);
    expect([said.code, said.text]).toEqual([0, expect.stringContaining(expected)]);
  });
});

describe('help', () => {
  test('says all of itself in Vietnamese', () => {
    const said = new Set<string>();
    const note = (text: string) => {
      said.add(text);
      return text;
    };
    const print = { ...plain, out: () => {}, err: () => {}, screen: null };
    const program = createProgram(
      { cwd: '/', print, language: null, ownLanguage: null, say: note },
      () => {},
    );
    for (const command of [program, ...program.commands]) command.outputHelp();
    const words = [...said].filter(
      (text) => !/^(?:\d+|[\d.]+|vi|dist|pretty|settings|\. |# .*|.*, .*, (?:.*, )?problems|\.)$/.test(text),
    );
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((text) => vietnamese(text) === text)).toEqual([]);
  });

  test.each(['init', 'new', 'import', 'build', 'explain', 'list', 'dev', 'preview', 'schema'])(
    'of %s is Vietnamese with --lang vi, wherever that stands',
    async (name) => {
      const { code, text } = await onMachine('en', '/', name, '--help', '--lang', 'vi');
      expect(code).toBe(0);
      expect(text).toContain(`Cách dùng: bantin ${name} [tùy chọn]`);
      const prose = text.replace(/(?:^ {2}\$? ?.*?(?: {2,}|$)|https?:\S+|JSON Schema|pretty, json.*)/gm, '');
      expect(prose).not.toMatch(english);
    },
  );
});

describe('wrong usage', () => {
  test.each([
    [['buld'], "lỗi: không có lệnh 'buld'\n(Ý bạn là build phải không?)\nThêm --help"],
    [['build', '--drats'], "lỗi: không có tùy chọn '--drats'\n(Ý bạn là --drafts phải không?)"],
    [['build', 'extra'], "lỗi: quá nhiều tham số cho 'build'. Cần 0 nhưng có 1."],
    [['build', '--out'], "lỗi: tùy chọn '--out <thư mục>' còn thiếu giá trị"],
    [
      ['build', '--out', '--drafts'],
      "giá trị '--drafts' của tùy chọn '--out <thư mục>' không dùng được. Nó giống",
    ],
    [['build', '--format', 'xml'], 'Chỉ được chọn một trong: pretty, json, github, sarif.'],
    [['build', '--threads', '99'], 'Hãy viết một số nguyên từ 1 đến 64.'],
    [['list', 'all'], 'không dùng được. Chỉ được chọn một trong: drafts'],
    [['schema', 'all'], 'Chỉ được chọn một trong: settings'],
    [['new'], 'lỗi: thiếu tham số bắt buộc <tít>'],
    [['import'], 'lỗi: thiếu tham số bắt buộc <nguồn>'],
    [['new', 'a', '--page', '--author', 'b'], "lỗi: không dùng được '--page' cùng với '--author <tên>'"],
    [['build', '--root', 'nowhere'], 'Không có thư mục'],
  ])('%j is told in Vietnamese', async (args, expected) => {
    const { code, text } = await onMachine('vi', folderWith(), ...args);
    expect(code).toBe(2);
    expect(text).toContain(expected);
    expect(text.replaceAll(/'[^']*'|\/\S+|"[^"]*"|no-such-folder/g, '')).not.toMatch(english);
  });

  test('is told in the language of the site, unless another one is typed', async () => {
    const vi = folderWith({ 'bantin.yml': 'title: Tin\n', 'tin/bantin.yaml': 'language: en-GB\n' });
    const wrong = async (...args: string[]) => (await onMachine('en', vi, 'build', '--oops', ...args)).text;
    expect(await wrong()).toContain('không có tùy chọn');
    expect(await wrong('--lang=en')).toContain('unknown option');
    expect(await wrong('--root', 'tin')).toContain('unknown option');
    expect(await wrong('--root=tin', '--lang', 'vi')).toContain('không có tùy chọn');
  });
});

describe('where there is no site', () => {
  test.each([
    [{ LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, 'vi'],
    [{ LC_ALL: '', LC_MESSAGES: 'vi', LANG: 'en' }, 'vi'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, null],
    [{ LANG: 'POSIX' }, null],
  ])('the machine that says %j decides', (environment, language) => {
    expect(machineLanguage(environment)).toBe(language);
  });

  test('a machine that says nothing is asked for the language of its system', () => {
    const system = new Intl.DateTimeFormat().resolvedOptions().locale;
    expect(system.startsWith(machineLanguage({}) ?? '?')).toBe(true);
  });

  test('one that is set to no language speaks English', async () => {
    expect((await onMachine(null, folderWith(), 'build', '--oops')).text).toContain('unknown option');
  });
});

describe('where bantin breaks down', () => {
  test('it says so, and what to do, in Vietnamese', () => {
    const text = explainCrash(new TypeError('x is not a function'), vietnamese);
    expect(text).toMatch(/^Đây là lỗi của bantin.*\n\nTypeError: x[\s\S]*\nHãy báo lỗi, kèm/);
  });
});

describe('servers', () => {
  test('answer in Vietnamese', async () => {
    const served = await listen({
      host: '127.0.0.1',
      port: 0,
      say: vietnamese,
      answer: (asked) => {
        const refused = refusal(asked, '127.0.0.1');
        if (refused !== null) return refused;
        throw new Error('x');
      },
      onFault: () => {},
    });
    const said = async (...args: [headers?: Record<string, string>, method?: string]) =>
      (await ask(served.port, '/', ...args)).body;
    expect(await said()).toBe('Máy chủ gặp lỗi; cửa sổ dòng lệnh cho biết vì sao.\n');
    expect(await said({}, 'POST')).toBe('Ở đây chỉ xem được trang.\n');
    expect(await said({ Host: 'evil.example' })).toContain('hãy chạy lại với --host evil.example');
    await served.close();
  });

  test('show their own pages in Vietnamese, and say so', () => {
    expect(errorPage(null, vietnamese)).toMatch(/<html lang="vi">[\s\S]*Trang đang được dựng/);
    const panel = problemsPanel('<p>x</p>', vietnamese);
    expect(panel).toContain('lang="vi"');
    expect(panel).toContain('>Đóng</button>');
  });
});
