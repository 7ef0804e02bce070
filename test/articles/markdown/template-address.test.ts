import { describe, expect, test } from 'vitest';
import { taggedPage } from '../../../src/articles/markdown/addresses/tagged-page.ts';
import { pageTag, withoutTemplates } from '../../../src/articles/markdown/addresses/template-address.ts';
import { readSought } from '../../../src/articles/source/sought-key.ts';
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
    ['{% link files/a.pdf %}', '/files/a.pdf'],
    ['{{< ref "a/ban.docx" >}}#x', '/a/ban.docx#x'],
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

const beside = 'kinh-te/hoi-nghi';

describe('a tag that names a page', () => {
  test.each([
    ['{% post_url 2015-03-17-b %}', [`${beside}/2015-03-17-b`, 'kinh-te/2015-03-17-b', '2015-03-17-b'], ''],
    ['{% post_url /cu/2015-03-17-b %}#a', ['cu/2015-03-17-b'], '#a'],
    ['{%- link _posts/2015-03-17-b.md -%}', ['2015-03-17-b'], ''],
    ['{% link tin/_posts/2015-03-17-b.markdown %}', ['2015-03-17-b'], ''],
    ['{% link tin/a.md %}', ['tin/a'], ''],
    ['{{< ref "a.md" >}}', [`${beside}/a`, 'kinh-te/a', 'a'], ''],
    ['{{% relref "a" %}}', [`${beside}/a`, 'kinh-te/a', 'a'], ''],
    ['{{< relref "/tin/a/" >}}', ['tin/a'], ''],
    ['{{< ref "/content/tin/a/index.md#muc" >}}', ['tin/a'], '#muc'],
    ['{{<ref "../xa-hoi/b">}}', ['kinh-te/xa-hoi/b', 'xa-hoi/b'], ''],
    ['{{< ref path="/tin/a" lang="en" >}}', ['en/a', 'en/tin/a', 'tin/a'], ''],
    ["{{< relref lang='en' path='/tin/a.md' outputFormat='amp' >}}", ['en/a', 'en/tin/a', 'tin/a'], ''],
  ])('%s is an article', (written, keys, suffix) => {
    const tag = pageTag(written);
    const address = tag && taggedPage(tag, `${beside}/index.md`);
    expect(address).toEqual({ kind: 'article', target: expect.any(String), suffix });
    expect(readSought(address !== null && 'target' in address ? address.target : '')?.keys).toEqual(keys);
  });

  test.each([
    ['{{< ref "/tin/_index.md" >}}', { kind: 'page', target: '/tin/', suffix: '' }],
    ['{{< ref "_index.md#a" >}}', { kind: 'page', target: '/', suffix: '#a' }],
    ['{{< ref "/" >}}', { kind: 'page', target: '/', suffix: '' }],
    ['{{< ref "#muc" >}}', { kind: 'here' }],
    ['{{< ref "../../../../a" >}}', { kind: 'bad' }],
  ])('%s is none', (written, address) => {
    const tag = pageTag(written);
    expect(tag && taggedPage(tag, `${beside}/index.md`)).toEqual(address);
  });
});

describe('in a text', () => {
  test.each([
    ['[a]({{ site.baseurl }}/tin/b.md)', '<a href="{article:tin/b}">a</a>'],
    ['[a]({{site.baseurl}}/tin/ "T")', '<a href="{page:/tin/}" title="T">a</a>'],
    [
      '[**a**]({% link tin/b.md %}), rồi [c](d.md)',
      '<a href="{article:kinh-te//tin/b}"><strong>a</strong></a>, rồi <a href="{article:kinh-te/hoi-nghi/d}">c</a>',
    ],
    ['[a]({{< ref "/tin/b.md#muc" >}}).', '<a href="{article:kinh-te//tin/b}#muc">a</a>.'],
    ['[a]({{< ref "#muc" >}}).\n\n## Mục', '<a href="#muc">a</a>.'],
    ['[a](@/tin/b.md#c)', '<a href="{article:tin/b}#c">a</a>'],
    ['[a][r].\n\n[r]: {{< ref "/tin/b.md" >}}', '<a href="{article:kinh-te//tin/b}">a</a>.'],
    ['[a][r].\n\n[r]: {% link tin/b.md %} "T"', '<a href="{article:kinh-te//tin/b}" title="T">a</a>.'],
    ['[r].\n\n[r]: <{{% ref "/tin/b.md#c" %}}>', '<a href="{article:kinh-te//tin/b}#c">r</a>.'],
    ['> [r].\n>\n> [r]: {{ site.baseurl }}/tin/b.md', '<a href="{article:tin/b}">r</a>.'],
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

  test('a listing keeps its spaces', () => {
    expect(html('```\n[r]: {{< ref "b.md" >}}\n```')).toContain('[r]: {{&#x3C; ref "b.md" >}}');
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
