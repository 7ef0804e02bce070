import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

describe('HTML that is never closed hides the rest, so it is an error (safety P24)', () => {
  test.each([
    ['Một.\n\n<!-- ghi chú\n\nHai.', ['error unclosed-comment 12:1']],
    ['<div>\n<p>a</p> <!-- b\n</div>\n\nHai.', ['error unclosed-comment 11:10']],
    ['<!-- a --> <!-- b\n\nHai.', ['error unclosed-comment 10:12']],
    ['<pre><i\n\nHai.', ['error unclosed-html 10:6']],
    ['Một.\n\n<?"><i\n\nHai.', ['error unclosed-html 12:5', 'warning removed-html 12:1']],
    ['<pre>\na <b title="c\n\nHai.', ['error unclosed-html 11:3']],
    ['Một.\n\n<script>\nx\n\nHai.', ['error unclosed-html 12:1', 'warning removed-html 12:1']],
    ['<style>\nx\n\nHai.', ['error unclosed-html 10:1', 'warning removed-html 10:1']],
    ['Một *<template>**\n\nHai.', ['error unclosed-html 10:6', 'warning removed-html 10:6']],
    ['Một <select> hai\n\nBa.', ['error unclosed-html 10:5', 'warning removed-html 10:5']],
    [
      '<svg><desc><noscript><style></noscript></style>\n\nHai.',
      [
        'error unclosed-html 10:12',
        'warning removed-html 10:1',
        'warning removed-html 10:6',
        'warning removed-html 10:12',
      ],
    ],
    [
      '<iframe>\n\nHai.\n\n</iframe>\n\n<iframe>\n\nBa.',
      ['error unclosed-html 16:1', 'warning removed-html 10:1', 'warning removed-html 16:1'],
    ],
    ['<div><iframe src="x"></div>\n\nHai.', ['error unclosed-html 10:6', 'warning removed-html 10:6']],
    [
      '<figure><figcaption><script>x</figcaption></figure>\n\nHai.',
      ['error unclosed-html 10:21', 'warning removed-html 10:21'],
    ],
  ])('%j', (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });

  test.each([
    ['Một.\n\n<audio src="https://a.vn/v.mp3">\n\nHai.', '12:1'],
    ['> <video src="https://a.vn/v.mp4">\n>\n> Hai.', '10:3'],
    ['- <video src="https://a.vn/v.mp4">\n\n  Hai.', '10:3'],
    ['<div>\n<video src="https://a.vn/v.mp4">\n\nHai.\n\n</div>', '11:1'],
    ['Một <video src="https://a.vn/v.mp4">hai *ba*', '10:5'],
    ['<figure><video src="https://a.vn/v.mp4"><figcaption>Hai</figcaption></figure>', '10:9'],
    [
      '<video src="https://a.vn/v.mp4">Máy cũ.</video>\n\n<audio src="https://a.vn/v.mp3"></audio>\n\nHai.',
      null,
    ],
    ['<video>\n\n<source src="https://a.vn/v.mp4">\n\nMáy cũ.\n\n</video>\n\nHai.', null],
    ['<video src="https://a.vn/v.mp4">', null],
  ])('a film or sound too, in whatever it stands: %j', (body, at) => {
    const told = problems(body).filter((problem) => problem.startsWith('error'));
    expect(told).toEqual(at === null ? [] : [`error unclosed-html ${at}`]);
  });

  test.each([
    '<!-- a -->\n\nHai.',
    'Một <!-- a --> hai.',
    '<!-->\n\nHai.',
    '<script>x</script>',
    '<textarea>\n\nx\n\n</textarea>\n\nHai.',
    '> <template>\n> x\n> </template>\n\nHai.',
    '<b>Một</b>\n\n<table><tr>hai',
    '<b>Một\n\nHai.</b>',
    '<a name="dau">Một\n\nHai.',
    'Một.\n\nHai <b>ba.',
    '<table><tr><td><b>Một</td></tr></table>\n\nHai.',
    '<p>Một\n\nHai.',
  ])('%j is closed or no comment', (body) => {
    expect(problems(body).filter((problem) => problem.includes('unclosed'))).toEqual([]);
  });

  test.each([
    ['Một <b>hai.\n\nBa.', 'error unclosed-html 10:5'],
    ['<a href="https://a.vn/">Một\n\nHai.', 'error unclosed-html 10:1'],
    ['<details><summary>Một</summary>\n\nHai.', 'error unclosed-html 10:1'],
    ['<pre>\nMột\n\nHai.', 'error unclosed-html 10:1'],
    ['Một <strong>hai</b> ba.\n\nBốn.', 'error unclosed-html 10:5'],
  ])('%j colours all that follows', (body, told) => {
    expect(problems(body)).toEqual([told]);
  });

  test('a tag that is a word is told, with how to print it', () => {
    const said = (body: string) => render(body).problems.map(({ hint }) => hint);
    expect(said('Thẻ <p> mở một đoạn, <div> thì không.')).toEqual([
      'To print it, write \\<p>.',
      'To print it, write \\<div>.',
    ]);
    expect(said('Gõ <hoten> vào ô.')[0]).toContain('write \\<hoten>');
    expect(said('Một. <p> Hai.')).toEqual([]);
    expect(said('một <p>hai</p> ba')).toEqual([]);
    expect(said('Gõ \\<hoten> và \\<p> vào ô.')).toEqual([]);
  });

  test.each(['iframe', 'textarea', 'select', 'template', 'style', 'noembed'])(
    'whatever else stands in the text: <%s>',
    (name) => {
      const forged = Array.from({ length: 12 }, (_, index) => `<!-- end of block ${index} -->`)
        .concat(Array.from({ length: 12 }, (_, index) => `<!--end of block ${index}-->`))
        .join('\n');
      for (const body of [
        `${forged}\n\nMột.\n\n<div><${name}></div>\n\nHai.`,
        `<${name}>\n\n${forged}\n\nHai.`,
      ])
        expect([body, problems(body).filter((problem) => problem.includes('unclosed'))]).toEqual([
          body,
          [expect.stringMatching(/^error unclosed-html /)],
        ]);
    },
  );

  test.each([
    ['<div title="<!--">Một</div>\n\nHai.', 0],
    ['<div>\n<textarea><!-- a</textarea>\n</div>\n\nHai.', 0],
    ['<!DOCTYPE html>\n\nHai.', 0],
    ['<!DOCTYPE html\n\nHai.', 1],
    ['<?php echo 1;\n\nHai.', 1],
    ['<!Một\n\nHai.', 1],
    ['<![CDATA[ a > b\n\nHai.', 1],
    ['<div>\n<p a="-->"><!-- b -\n</div>\n\nHai.', 1],
    ['<div>\n<!-- a --!> <!-- b ->\n</div>\n\nHai.', 1],
  ])('as browsers read it, and not by its signs: %j', (body, number) => {
    expect(problems(body).filter((problem) => problem.includes('unclosed'))).toHaveLength(number);
  });

  test('says how to mend it', () => {
    expect(render('<!-- a').problems[0]?.hint).toBe('Write "-->" where it ends, or remove "<!--".');
  });
});

test('Markdown inside HTML blocks is read, and HTML inside Markdown too', () => {
  expect(html('<div>\n\nMột **hai**\n\n</div>')).toBe('<div>\n<p>Một <strong>hai</strong></p>\n</div>');
  expect(html('Một <b>hai</b>')).toBe('<p>Một <b>hai</b></p>');
});

describe('a tag that is opened and never closed is told, wherever it stands', () => {
  test.each([
    ['Phím <b> để chọn.', 'warning removed-html 10:6'],
    ['Một.\n\nNhóm <u>: 5 người.', 'warning removed-html 12:6'],
    ['Chọn <sub> rồi.\n\nĐoạn hai.', 'warning removed-html 10:6'],
    ['Chọn <mark> rồi.', 'warning removed-html 10:6'],
    ['Nhấn <b> để\n\nĐoạn sau.', 'error unclosed-html 10:6'],
  ])('%j', (body, expected) => {
    expect(problems(body)).toEqual([expected]);
  });

  test('but not one that is closed', () => {
    expect(problems('Phím <b>A</b> và H<sub>2</sub>O, <u>*ba*</u>.')).toEqual([]);
  });
});
