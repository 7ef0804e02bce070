import { describe, expect, test } from 'vitest';
import { publicationOf, scheduledProblem } from '../../src/site/order/publication/publication.ts';
import { meta } from '../helpers/meta.ts';

const noon = Date.parse('2021-06-01T12:00:00+07:00');

describe('what readers may see at noon of 1 June 2021 (R12.5)', () => {
  test.each([
    ['published', { date: '2021-06-01 11:59' }],
    ['published', { date: '2021-06-01 12:00' }],
    ['scheduled', { date: '2021-06-01 12:01' }],
    ['published', { date: '2021-06-01' }],
    ['scheduled', { date: '2021-06-02' }],
    ['expired', { date: '2021-05-01', expires: '2021-06-01 12:00' }],
    ['published', { date: '2021-05-01', expires: '2021-06-01 12:01' }],
    ['draft', { date: '2021-05-01', draft: true }],
    ['draft', { date: '2021-07-01', expires: '2021-05-01', draft: true }],
  ] as const)('%s: %o', (publication, fields) => {
    expect(publicationOf(meta(fields), noon)).toBe(publication);
  });
});

describe('the message about a scheduled article', () => {
  const problemFor = (date: string) =>
    scheduledProblem(meta({ title: 'Lễ hội', date }), noon, 'Asia/Ho_Chi_Minh');

  test('says when it will appear, in no language', () => {
    expect(problemFor('2021-06-10 08:30')).toEqual({
      code: 'scheduled',
      severity: 'info',
      at: { file: 'content/kinh-te/hoi-nghi.md', line: 3, column: 7 },
      message:
        '"Lễ hội" is held back until 10/06/2021 08:30 (Asia/Ho_Chi_Minh), because its date has not come yet.',
      hint: 'Build the site again after that moment to publish it, or change its date.',
    });
  });

  test('hints at a missing time zone when it is only hours ahead', () => {
    expect(problemFor('2021-06-02 11:59').hint).toContain('2021-06-02T11:59:00+07:00');
    expect(problemFor('2021-06-02 12:00').hint).not.toContain('time zone');
  });
});
