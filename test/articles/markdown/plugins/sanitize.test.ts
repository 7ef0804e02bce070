import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

const messages = (body: string) => render(body).problems.map(({ code, message }) => `${code}: ${message}`);

describe('HTML that articles may use stays as it is (safety R5)', () => {
  test.each([
    '<figure><img src="https://a.vn/x.jpg" alt="A" width="10" height="20" loading="lazy" decoding="async"><blockquote>b</blockquote></figure>',
    '<details open><summary>Xem</summary>Chi tiết</details>',
    '<p>H<sub>2</sub>O, m<sup>2</sup>, <mark>x</mark>, <abbr title="Ủy ban nhân dân">UBND</abbr></p>',
    '<p><del datetime="2021-01-28">a</del> <ins>b</ins> <time datetime="2021-01-28">c</time> <q cite="https://a.vn">d</q></p>',
    '<blockquote cite="https://a.vn" lang="en" dir="ltr">x<p><cite>y</cite></p></blockquote>',
    '<dl><dt>a</dt><dd>b</dd></dl>',
    '<ol start="3" reversed type="a"><li value="2">x</li></ol>',
    '<p>Nghe <audio src="https://a.vn/x.mp3" controls></audio></p>',
    '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>',
    '<p>a<br>b<wbr>c</p>',
  ])('%s', (body) => {
    const page = html(`<div>\n\n${body}\n\n</div>`);
    expect(page.replace(/<div>\n?|\n?<\/div>/g, '').trim()).toBe(body);
    expect(problems(body).filter((problem) => problem.includes('removed'))).toEqual([]);
  });
});

describe('what goes is reported with its line', () => {
  test.each([
    ['<script>alert(1)</script>', '', ['The element <script> was removed with what is in it']],
    ['<style>p { color: red }</style>', '', ['The element <style> was removed with what is in it']],
    ['<iframe src="https://a.vn">x</iframe>', '', ['The element <iframe> was removed with what is in it']],
    ['<center><p>Một</p></center>', '<p>Một</p>', ['The element <center> was removed and its content kept']],
    ['<input type="text">', '', ['The element <input> was removed and its content kept']],
    [
      '<p onclick="x()" class="do">Một</p>',
      '<p>Một</p>',
      ['The attribute onclick of <p>', 'The attribute class of <p>'],
    ],
    [
      '<p data-x="1" aria-hidden="true">Một</p>',
      '<p>Một</p>',
      ['The attribute data-x of <p>', 'The attribute aria-hidden of <p>'],
    ],
    [
      '<a href="javascript:x" target="_blank">a</a>',
      '<p><a>a</a></p>',
      ['The attribute href of <a>', 'The attribute target of <a>'],
    ],
    ['<a href=" JavaScript:x">a</a>', '<p><a>a</a></p>', ['The attribute href of <a>']],
    ['[a](javascript:x)', '<p><a>a</a></p>', ['The attribute href of <a>']],
    ['[a](data:text/html,x)', '<p><a>a</a></p>', ['The attribute href of <a>']],
    ['x <?php echo 1 ?> y', '<p>x  y</p>', ['"<?php echo 1 ?" was removed']],
  ])('%s', (body, expected, reported) => {
    expect(html(body)).toBe(expected);
    const found = messages(`Một.\n\n${body}`);
    expect(found).toHaveLength(reported.length);
    for (const [index, message] of reported.entries())
      expect(found[index]).toContain(`removed-html: ${message}`);
    for (const problem of problems(`Một.\n\n${body}`)) expect(problem).toMatch(/^warning removed-html 12:/);
  });

  test('the reason names the protocol', () => {
    expect(messages('[a](irc://a.vn)')).toEqual([
      'removed-html: The attribute href of <a> was removed: addresses that begin with "irc:" are not allowed.',
    ]);
  });

  test('comments go without a word', () => {
    expect(html('Một.\n\n<!-- ghi chú -->\n\nHai <!-- nữa -->.')).toBe('<p>Một.</p>\n\n<p>Hai .</p>');
    expect(problems('<!-- ghi chú -->')).toEqual([]);
  });
});

describe('text pasted from Word', () => {
  const word =
    '<p class=MsoNormal style="text-align:justify"><span lang=VI style="color:black">Xin <b>chào</b><o:p></o:p></span></p>\n' +
    '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n' +
    '<p class=MsoListParagraph style="x"><a name="_Toc1"></a><font size=2>Hai</font></p>';

  test('comes out clean', () => {
    expect(html(word)).toBe('<p><span lang="VI">Xin <b>chào</b></span></p>\n\n<p><a></a>Hai</p>');
  });

  test('gives one warning, not hundreds', () => {
    expect(problems(word)).toEqual(['warning removed-html 10:1']);
    expect(render(word).problems[0]?.message).toContain(
      ': 10 styles, widths, borders, Word elements and the like.',
    );
  });
});

test('a table from Word gives one warning, however many rows it has', () => {
  const cell =
    '<td width="120" height=9 valign="top" bgcolor="#fff" nowrap style="border:solid 1pt"><p align="center" class="MsoNormal"><font face="Arial" color="red">A</font></p></td>';
  const table = `<table border="1" cellpadding="0" cellspacing="0" width="623" rules="all">${`<tr>${cell}${cell}</tr>`.repeat(20)}</table>`;
  expect(render(table).problems.map(({ code }) => code)).toEqual(['removed-html']);
});

test('text that references make is in NFC and holds no character that no text may hold (R6.1)', () => {
  expect(html('<div>e&#x301; &#xFDD0;x</div>')).toBe('<div>é x</div>');
  expect(html('<div title="e&#x301;&#xFDD1;">x</div>')).toBe('<div title="é">x</div>');
});

describe('a reference to a character that no text may hold is told', () => {
  test.each([
    'Một &#xFDD0; hai',
    'Một &#0; hai',
    'Một &#xD800; hai',
    '<b title="&#64976;">x</b>',
    '<b>&#x1FFFE;</b>',
    '<code class="language-&#xFDD0;">x</code>',
    '[x](https://e.vn/&#xFDD0; "a")',
    '[x](https://e.vn/ "&#xFDD0;")',
    '![a&#xFFFF;](https://e.vn/x.jpg)',
  ])('%s', (text) => {
    const found = render(text).problems.filter(({ code }) => code === 'control-characters');
    expect(found.map(({ severity, at }) => [severity, at?.line])).toEqual([['warning', 10]]);
    expect(html(text)).not.toMatch(/\p{Noncharacter_Code_Point}|\0/u);
  });

  test.each(['Một \ufffd hai', '`&#xFDD0;`', 'Một &#x1EBF; hai', '[x](https://e.vn/%EF%BF%BD)'])(
    'but not %s',
    (text) => {
      expect(render(text).problems).toEqual([]);
    },
  );
});

test('an attribute that is no address may hold one', () => {
  expect(problems('<blockquote data-embed-url="https://a.example/x">Một</blockquote>')).toEqual([
    'warning removed-html 10:1',
  ]);
});

describe('what HTML hides from readers is left out, and told once', () => {
  test.each([
    '<span style="display:none">ông Tám</span>',
    '<span style="color: red; visibility: hidden">ông Tám</span>',
    '<span style="font-size:0">ông Tám</span>',
    "<span style='mso-hide:all'>ông Tám</span>",
    '<span style="mso-element:comment">ông Tám</span>',
    '<span hidden>ông Tám</span>',
    '<span class=msoDel>ông Tám</span>',
    '<span class="MsoCommentText">ông Tám</span>',
  ])('%s', (hidden) => {
    expect(html(`Một ${hidden}hai.`)).toBe('<p>Một hai.</p>');
    expect(html(`${hidden.replaceAll('span', 'div')}\n\nHai.`)).toBe('<p>Hai.</p>');
    expect(messages(`Một ${hidden}hai, ${hidden}ba.`)).toEqual([
      'removed-html: Words that their HTML hides were left out (elements: 2), beginning with "ông Tám".',
    ]);
  });

  test('in the description as well', () => {
    expect(JSON.stringify(render('Một <span hidden>ông Tám</span> hai.').body)).not.toContain('Tám');
  });

  test.each([
    '<span style="font-size: 0.9em">Chữ</span>',
    '<div style="font-size:0"><p style="font-size:16px">Chữ</p></div>',
    '<p class="MsoNormal" style="display: block; mso-hide: none">Chữ</p>',
  ])('but not %s', (shown) => {
    expect(html(shown)).toContain('Chữ');
    expect(messages(shown).join()).not.toContain('hides');
  });
});

test.each(['-- >', '—>', '–>'])('a comment that was to end at "%s" is an error where it begins', (end) => {
  const found = render(`Một.\n\n<!-- nguồn tin: ông Tám ${end}\n\nHai.\n\n<!-- ba -->\n`).problems;
  expect(found.map(({ code, severity, at }) => `${severity} ${code} ${at?.line}`)).toEqual([
    'error unclosed-comment 12',
  ]);
});
