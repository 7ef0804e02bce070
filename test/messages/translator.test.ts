import { describe, expect, test } from 'vitest';
import { translator } from '../../src/messages/translator.ts';

const say = translator({
  'There is no month {}.': 'Không có tháng {1}.',
  'The file "{}" is {} bytes long; at most {} are read.': 'Tệp "{1}" dài {2} byte; chỉ đọc tối đa {3}.',
  'Did you mean "{}"?': 'Ý bạn là "{1}"?',
  'The file {} is not published, because {}.': 'Tệp {1} không được đăng vì {2}.',
  'it is a private key': 'đó là khóa riêng',
  '{} articles': '{1} bài',
  'There is no block ":::{}".': 'Không có khối ":::{1}".',
  error: 'lỗi',
});

describe('a translator', () => {
  test('fills what was filled in, wherever it stands in the translation', () => {
    expect(say('There is no month 13.')).toBe('Không có tháng 13.');
    expect(say('The file "a $& {1}.md" is 9 bytes long; at most 3 are read.')).toBe(
      'Tệp "a $& {1}.md" dài 9 byte; chỉ đọc tối đa 3.',
    );
    expect(say('12 articles')).toBe('12 bài');
    expect(say('error')).toBe('lỗi');
  });

  test('leaves what stands between quotation marks, behind other signs too', () => {
    expect(say('There is no block ":::error".')).toBe('Không có khối ":::error".');
  });

  test('says several sentences one by one', () => {
    expect(say('There is no month 13. Did you mean "12. x"?')).toBe('Không có tháng 13. Ý bạn là "12. x"?');
  });

  test('translates what is filled in where it has a form of its own', () => {
    expect(say('The file a.md is not published, because it is a private key.')).toBe(
      'Tệp a.md không được đăng vì đó là khóa riêng.',
    );
  });

  test('leaves what stands within quotation marks, beside other signs too', () => {
    const say = translator({
      'No block is called ":::{}" {}.': 'Không có khối ":::{1}" {2}.',
      note: 'lưu ý',
    });
    expect(say('No block is called ":::note" note.')).toBe('Không có khối ":::note" lưu ý.');
  });

  test('does little work for what an editor wrote, however often it repeats what the program says (safety R4)', () => {
    const say = translator({ '{} a {} and {} of {} b {} ends here': '{5}{4}{3}{2}{1}' });
    // A pattern that tries every way to fill five holes would take years.
    const text = 'x a y and z of b '.repeat(20_000);
    expect(say(text) === text).toBe(true);
    expect(say(`${text}ends here`) === text).toBe(false);
  });

  test('leaves what it does not know, whole', () => {
    const unknown = 'Nobody translated this. There is no month 13.';
    expect(say(unknown)).toBe(unknown);
    expect(say('')).toBe('');
  });
});
