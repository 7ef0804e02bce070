import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

describe('the syntax of other tools is told, each kind once', () => {
  test.each([
    ['{{< youtube x >}}\n\n{{% note %}}', 'Hugo'],
    ['{% include a.html %}', 'Liquid'],
    ['Xem {{ site.url }} và {{page.title}}', 'template'],
    ['[a](/{{ site.x }}/b/)', 'template'],
    ['<div data-x="1">{{ site.x }}</div>', 'template'],
    ['[gallery ids="1,2"]', 'WordPress'],
    ['[caption id="a" width="300"]Chú thích[/caption]', 'WordPress'],
    ['[vc_row css="x"]', 'WordPress'],
    ['[b]đậm[/b] [url=https://a.vn]x[/url]', 'forum'],
    ['Xem [[bài một]] và ![[hinh.jpg]]', 'wiki'],
    ['Đoạn một.\n{: .lead}', 'attributes'],
    ['![a](a.jpg){width=300}', 'attributes'],
    ['chữ\n\n:::', 'container'],
    ['::: warning\n\nchữ\n\n:::', 'container'],
    ['!!! note "Lưu ý"', 'box'],
    ['> [!NOTE]\n> chữ', 'box'],
    ['[TOC]', 'table of contents'],
    ['Một ==hai ba== bốn', 'Highlighting'],
    ['Một %%ghi chú%% hai', 'Obsidian'],
    ['Một^[ghi chú] hai', 'note within a line'],
  ])('%s', (body, what) => {
    const found = render(body).problems.filter(({ code }) => code === 'foreign-syntax');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(what)]);
    expect(found[0]?.message).toMatch(/printed as it stands(?:, 2 times)?\.$/);
  });

  test.each([
    '[Video] Hội nghị',
    '`{{ x }}`',
    '\\{\\{ x }}',
    'tập {1, 2}',
    '```\n{% x %}\n```',
    '100%% và a == b == c',
    '[b]',
  ])('%s is none', (body) => {
    expect(problems(body)).toEqual([]);
  });

  test('behind a bare link its place is still known', () => {
    expect(problems('Xem https://a.vn/b rồi\n{{ x }} {{ y }}')).toEqual(['warning foreign-syntax 11:1']);
    expect(html('Xem https://a.vn/b rồi {{ x }}')).toContain('{{ x }}');
  });
});
