import { describe, expect, test } from 'vitest';
import { withoutTemplates } from '../../../src/articles/markdown/template-address.ts';
import { html, problems } from '../rendering.ts';

describe('an address of another tool', () => {
  test.each([
    ['{{ site.baseurl }}/tin/a/', '/tin/a/'],
    ['{{site.baseurl}}/tin/a.md#muc', '/tin/a.md#muc'],
    ['{{ site.url }}{{ site.baseurl }}/a.jpg', '/a.jpg'],
    ['{{- site.baseurl -}}images/a.jpg', '/images/a.jpg'],
    ['{{ site.baseurl }}', '/'],
    ['{{ "/a.jpg" | relative_url }}', '/a.jpg'],
    ["{{ 'img/a.jpg' | absolute_url }}", '/img/a.jpg'],
    ["{{ '/tin/' | url }}?x=1", '/tin/?x=1'],
    ['{% post_url 2015-03-17-hoi-nghi %}', '2015-03-17-hoi-nghi.md'],
    ['{% post_url /cu/2015-03-17-hoi-nghi %}#a', 'cu/2015-03-17-hoi-nghi.md#a'],
    ['{%- link _posts/2015-03-17-hoi-nghi.md -%}', '2015-03-17-hoi-nghi.md'],
    ['{% link tin/a.md %}', '/tin/a.md'],
    ['{% link files/a.pdf %}', '/files/a.pdf'],
    ['{{< ref "a.md" >}}', 'a.md'],
    ['{{% relref "a" %}}', 'a.md'],
    ['{{< ref "tin/a.md#muc" >}}', '/tin/a.md#muc'],
    ['{{< relref path="/tin/a" lang="vi" >}}', '/tin/a.md'],
    ['{{< ref "../xa-hoi/b" >}}', '../xa-hoi/b.md'],
    ['{%link _posts/2015-03-17-hoi-nghi.md %}', '2015-03-17-hoi-nghi.md'],
    ['/tin/a/', '/tin/a/'],
  ])('%s is %s', (written, plain) => {
    expect(withoutTemplates(written)).toBe(plain);
  });

  test.each([
    '{{ page.url }}',
    '{% include link.html %}',
    '{{< figure src="a.jpg" >}}',
    '/a/{{ page.id }}',
    '{{ site.baseurl }}/{{ x }}',
    '{% post_url {{ x }} %}',
  ])('%s can be anything', (written) => {
    expect(withoutTemplates(written)).toBeNull();
  });
});

describe('in a text', () => {
  test.each([
    ['[a]({{ site.baseurl }}/tin/b.md)', '<a href="{article:tin/b}">a</a>'],
    ['[a]({{site.baseurl}}/tin/ "T")', '<a href="{page:/tin/}" title="T">a</a>'],
    [
      '[**a**]({% post_url 2015-03-17-b %}), rồi [c](d.md)',
      '<a href="{article:kinh-te/2015-03-17-b}"><strong>a</strong></a>, rồi <a href="{article:kinh-te/hoi-nghi/d}">c</a>',
    ],
    ['[a]({{< ref "tin/b.md#muc" >}}).', '<a href="{article:tin/b}#muc">a</a>.'],
    ['<a href="{{ site.baseurl }}/tin/b.md">a</a>', '<a href="{article:tin/b}">a</a>'],
    ['x <a href=\'{{ "/tin/b.md" | relative_url }}\'>a</a>', 'x <a href="{article:tin/b}">a</a>'],
  ])('%s is a link', (body, expected) => {
    expect(html(body)).toContain(expected);
    expect(problems(body)).toEqual([]);
  });

  test('a picture is found by it, in the text and in the front matter', () => {
    expect(html('![a]({{ site.baseurl }}/anh/b.svg "Chú thích")')).toContain('{picture:/anh/b.svg}');
    expect(html('<img src="{{ \'/anh/b.svg\' | relative_url }}" alt="a">')).toContain('{picture:/anh/b.svg}');
  });

  test.each([
    ['Xem [tin cũ]({{ page.url }}) này', '<p>Xem <a>tin cũ</a> này</p>', 'warning foreign-address'],
    ['![a]({{ page.image }})', 'a', 'error foreign-address'],
  ])('%s prints nothing of it, and is told', (body, expected, problem) => {
    expect(html(body)).toContain(expected);
    expect(html(body)).not.toContain('{{');
    expect(problems(body).join()).toContain(problem);
  });
});
