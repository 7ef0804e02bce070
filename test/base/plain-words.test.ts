import { expect, test } from 'vitest';
import { plainWords } from '../../src/base/text/plain-words.ts';

test.each([
  ['Tiêu đề <b>đậm</b> **sao**', 'Tiêu đề đậm sao', ['<b>', '**…**']],
  ['<p>Lời dẫn</p>', 'Lời dẫn', ['<p>']],
  ['<p>Một.</p><p>Hai.</p>', 'Một. Hai.', ['<p>']],
  ['Một<br>hai<BR />ba', 'Một hai ba', ['<br>']],
  ['Lời **dẫn** có [liên kết](https://a.example/)', 'Lời dẫn có liên kết', ['[…](…)', '**…**']],
  ['Xem ![ảnh chợ](cho.jpg "Chợ") nhé', 'Xem ảnh chợ nhé', ['![…](…)']],
  ['Chú thích *nghiêng* & <b>x</b>', 'Chú thích nghiêng & x', ['<b>', '*…*']],
  ['***Cả hai*** và __gạch__, ~~bỏ~~', 'Cả hai và gạch, bỏ', ['**…**', '__…__', '~~…~~', '*…*']],
  ['**“Rất tốt”**, ông nói', '“Rất tốt”, ông nói', ['**…**']],
  ['*Ảnh: TTXVN*', 'Ảnh: TTXVN', ['*…*']],
  ['<a href="https://a.example/">Báo</a> <font color=red>đỏ</font>', 'Báo đỏ', ['<a>', '<font>']],
  ['F*ck và s**t; ****** nhé', 'F*ck và s**t; ****** nhé', []],
  ['Tin<script>x()</script> <!-- nháp --> mới', 'Tin x() mới', ['<!-- … -->', '<script>']],
  ['<b<b>>x', 'x', ['<b>']],
  ['Tin {{ page.title }} mới {% include x %}', 'Tin mới', ['{{ … }}', '{% … %}']],
  ['# Sapo', 'Sapo', ['# …']],
  [':::box Lời dẫn', 'Lời dẫn', [':::']],
  ['Xem [[bai-hai|bài hai]] nhé', 'Xem bài hai nhé', ['[[…]]']],
])('%s becomes %s', (written, words, marks) => {
  expect(plainWords(written)).toEqual({ words, marks });
  expect(plainWords(words)).toEqual({ words, marks: [] });
});

test.each([
  'a < b và c > d',
  '# 1 và #hashtag, C# và {a}',
  '12:::3',
  '5*3*2 = 30',
  'Gửi <tên> ở <địa chỉ>, <ABC>',
  '`<b>` và `**x**` trong mã',
  'ten_tep_anh.jpg và snake_case_name',
  '&lt;b&gt;chữ&lt;/b&gt;',
  '(*) Ghi chú (*)',
  'Giá tăng 5%* và 6%*, đ*m, *nix, C++, C#, K*A*',
  '[ảnh](TTXVN), [1] (2)',
  '1 * 2 * 3, ** sai **, a ~ b ~ c',
  'yêu <3 nhiều',
])('%s stays as it is', (written) => {
  expect(plainWords(written)).toEqual({ words: written, marks: [] });
});
