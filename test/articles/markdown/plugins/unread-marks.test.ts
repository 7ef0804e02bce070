import { describe, expect, test } from 'vitest';
import { problems, render } from '../../rendering.ts';

const hints = (body: string) => render(body).problems.map(({ hint }) => hint);

describe('links and pictures that stay text are told, with what to type (safety P25)', () => {
  test.each([
    ['Xem [a](b c', 'warning link-not-recognised 10:5', 'Write [a](address).'],
    ['![a](x.jpg “c)', 'warning image-not-recognised 10:1', 'Write ![a](x.jpg "c").'],
    [
      'Hàm [f](x y)',
      'warning link-not-recognised 10:5',
      'Write the address in angle brackets, [f](<x y>), or each space as %20.',
    ],
    [
      '> Một\n> hai [a][b c]',
      'warning link-not-recognised 11:7',
      'Write [a](address), or add a line of its own: "[b c]: address".',
    ],
    [
      '![Ruộng lúa]',
      'warning image-not-recognised 10:1',
      'Write ![Ruộng lúa](picture.jpg), with the name of the file in round brackets.',
    ],
    ['[a](<https://a.vn/b)', 'warning link-not-recognised 10:1', 'Write [a](https://a.vn/b).'],
    ['![a(b.jpg)', 'warning image-not-recognised 10:1', 'Write ![a](b.jpg).'],
    ['Xem [a (https://a.vn/)', 'warning link-not-recognised 10:5', 'Write [a](https://a.vn/).'],
    [
      '！[a]（b.jpg）',
      'warning image-not-recognised 10:1',
      'Write ![a](b.jpg), with the brackets of a Latin keyboard.',
    ],
    ['[a](https://a.vn/b c', 'warning link-not-recognised 10:1', 'Write [a](https://a.vn/b).'],
    [
      '[\\[Bug 1\\]][b]',
      'warning link-not-recognised 10:1',
      'Write [[Bug 1]](address), or add a line of its own: "[b]: address".',
    ],
    ['[g]https://a.vn/x.', 'warning link-not-recognised 10:1', 'Write [g](https://a.vn/x).'],
    ['Một\n!(b.jpg)', 'warning image-not-recognised 11:1', 'Write ![what it shows](b.jpg).'],
    ['b-1.jpg', 'warning image-not-recognised 10:1', 'Write ![what it shows](b-1.jpg).'],
    ['![a(hình ảnh.jpg)', 'warning image-not-recognised 10:1', 'Write ![a](hình ảnh.jpg).'],
    ['!Chợ quê(hình ảnh.jpg)', 'warning image-not-recognised 10:1', 'Write ![Chợ quê](hình ảnh.jpg).'],
    ['Một\n!(hình ảnh.jpg)', 'warning image-not-recognised 11:1', 'Write ![what it shows](hình ảnh.jpg).'],
    ['hình ảnh chợ.jpg', 'warning image-not-recognised 10:1', 'Write ![what it shows](hình ảnh chợ.jpg).'],
    ['Một a](b.md) hai', 'warning link-not-recognised 10:6', 'Write [words](b.md).'],
  ])('%s', (body, problem, hint) => {
    expect(problems(body)).toEqual([problem]);
    expect(hints(body)).toEqual([hint]);
  });

  test.each([
    'x[i][j] và a[0][1]',
    'Xem a.jpg\nvà b.jpg ở đây',
    '[1]https://a.vn/x',
    'Tệp **b** b.jpg',
    'Hay quá! Xem (b.jpg)',
  ])('nothing is said of %j', (body) => {
    expect(problems(body)).toEqual([]);
  });

  test('an address that ends with a sign of the sentence', () => {
    expect(hints('[a](https://a.vn/x–) [b](https://a.vn/x。) [c](https://a.vn/x;)')).toEqual(
      Array.from({ length: 3 }, () => 'Write "https://a.vn/x".'),
    );
    expect(problems('[a](https://a.vn/x) [b](https://a.vn/T.) [c](https://a.vn/?q=a;b)')).toEqual([]);
  });

  test.each([
    '`![a](hình ảnh)`',
    'Theo các nguồn [1][2] và [3] (xem trang 4)',
    'Giá \\[a\\](b c) và \\![a](b c.jpg)'.replace('[a](b c.jpg)', '\\[a](b c.jpg)'),
    '[a](<b c.md>) ![a](b%20c.jpg)',
  ])('%s is as it was meant', (body) => {
    expect(problems(body).filter((problem) => problem.includes('recognised'))).toEqual([]);
  });
});

describe('marks of emphasis that stay text are told', () => {
  test.each([
    ['**Ghi chú nội dung', ['warning emphasis-not-recognised 10:1']],
    ['#Tiêu đề của mục', ['warning heading-not-recognised 10:1']],
    ['Một hai.\n#Tiêu đề của mục', ['warning heading-not-recognised 11:1']],
    [
      'Một.\n#Tiêu đề một\n#Tiêu đề hai',
      ['warning heading-not-recognised 11:1', 'warning heading-not-recognised 12:1'],
    ],
    ['#MộĐức', []],
    ['#MộĐức #tin', []],
    ['Xem **hai**\\\n#5 là', []],
    ['\\#Tiêu đề của mục', []],
    ['Một hai ** ba\n\nbốn', ['warning emphasis-not-recognised 10:9']],
    ['Giá** tăng so với năm** trước', ['warning emphasis-not-recognised 10:4']],
    ['2**3 và \\*\\*x và `**`', []],
    ['gọi foo(**hash), rồi bar(a, **opts)', []],
    ['(**Ghi chú)', ['warning emphasis-not-recognised 10:2']],
    ['Xem ten_tep__moi.jpg', []],
    ['https://a.vn/__x/1', []],
  ])('%s', (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });
});

test('a comment that is opened within a paragraph and never closed is an error, since readers would see it', () => {
  expect(problems('Nội dung <!-- điều bí mật --\n')).toEqual(['error unclosed-comment 10:10']);
  expect(problems('Nội dung <!-- xong --> và `<!--` và \\<!-- chữ\n')).toEqual([]);
});

test.each([
  ['{% highlight ruby %}', '{% endhighlight %}'],
  ['{%- raw -%}', '{%- endraw -%}'],
  ['{{< highlight ruby >}}', '{{< /highlight >}}'],
])('code between %s and %s has no marks, and is told as what it is', (begin, end) => {
  const code = 'a[1] = foo(**h) #=> 42\n\nbar](x.md) ** y';
  expect(problems(`${begin}\n${code}\n${end}\n\nMột **hai`)).toEqual([
    'warning emphasis-not-recognised 16:5',
    'warning foreign-syntax 10:1',
  ]);
  expect(problems(`${begin}\n${code}`).map((line) => line.split(' ')[1])).toContain(
    'emphasis-not-recognised',
  );
});

describe('Markdown between the tags of HTML is told, since readers see its signs', () => {
  test.each([
    ['<table><tr><td>1</td><td>**hai** ba</td></tr></table>', '**hai**'],
    ['<div>Xem [kế hoạch](https://a.example/x) nhé</div>', '[kế hoạch](https://a.example/x)'],
    ['<p>![Lúa](lua.jpg)</p>', '![Lúa](lua.jpg)'],
  ])('%s', (body, shown) => {
    const found = render(body).problems.filter(({ code }) => code === 'markdown-in-html');
    expect(found.map(({ message }) => message)).toEqual([
      `"${shown}" is printed as it stands, because Markdown means nothing between the tags of HTML.`,
    ]);
  });

  test.each(['<div>\n\n**hai**\n\n</div>', '<pre>**hai**</pre>', '<p>2 ** 3</p>', 'a <b>b</b> **c**'])(
    'nothing is said of %j',
    (body) => {
      expect(problems(body)).toEqual([]);
    },
  );
});

test.each([
  '< !-- chờ xác minh -->',
  '<!- chờ xác minh ->',
  'Một < ! -- chờ -- > hai',
  '<!— chờ xác minh —>',
  'Một <!– chờ –> hai',
  '&lt;!-- chờ xác minh --&gt;',
])('a comment with a slip, which readers would see, is an error: %s', (body) => {
  expect(problems(body).filter((problem) => problem.startsWith('error'))).toEqual([
    expect.stringContaining('error unclosed-comment 10:'),
  ]);
});

test.each(['Khi x <! y', 'a <!= b', '5 < ! 6', '\\<!-- x --\\>', '<!-- ghi chú -->'])(
  'nothing is said of %s',
  (body) => {
    expect(problems(body).filter((problem) => problem.includes('comment'))).toEqual([]);
  },
);

test.each(['Một *nghiêng *tiếp', '_nghiêng _tiếp'])('single marks that both open are told: %s', (body) => {
  expect(problems(body)).toEqual([`warning emphasis-not-recognised 10:${body.search(/[*_]/) + 1}`]);
});

test.each(['Giá *vàng tăng', '_a_ và _b_', 'tệp _a và b_c', '5 * a * b'])(
  'nothing is said of single marks in %s',
  (body) => {
    expect(problems(body)).toEqual([]);
  },
);
