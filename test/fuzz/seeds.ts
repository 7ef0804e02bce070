/** Articles with which random ones begin: together they use everything that an article may hold. */
export const seeds: readonly string[] = [
  `---
title: "Giá lúa đông xuân tăng"
date: 28/01/2021 10:22
updated: 2021-01-29T08:00:00+07:00
author: [Văn Trọng, { name: Thu Hà }]
lead: >-
  Đầu vụ, giá lúa tươi tại ruộng
  cao hơn năm trước.
section: x
tags: [nông nghiệp, "giá cả"]
figures:
  - src: anh.png
    caption: "Hình 1: Gặt lúa"
    alt: Máy gặt
    credit: Thu Hà
  - hai.png
views: 1.234
source: { name: Báo bạn, url: "https://nguon.example/a?b=c&d", publishedAt: 27/01/2021 }
attachments: [{ src: tep.pdf, title: Bảng giá }]
corrections:
  - { date: 29/01/2021, kind: đính chính, was: một, now: hai, text: Viết nhầm. }
canonical: https://goc.example/
extra: { a: [1, { b: c }] }
---
Nông dân **phấn khởi**, _vui_ và ~~buồn~~.[^1]

![](anh.png)

## Một mục

- [x] Xong
- Chưa
  1. Một
  2. Hai

| Xã | Giá |
|---|---:|
| Đức Lân | 1.317 |

> Lời hay.
>
> — Bà Tư Hòa

Xem [bài khác](khac.md "Tên") và <https://e.example/>, www.e.example.

[^1]: Theo người dân.
`,
  `---
Tiêu đề: Đón Tết
pubDate: 10h22 ngày 28 tháng 01 năm 2021
byline: Thu Hà
sapo: Tin ngắn
categories: [x, hai]
image: { url: anh.png, title: Ảnh, photographer: A }
files: tep.pdf
nguồn: Báo bạn
---
<figure>
<img src="hai.png" alt="x">
<figcaption>Lời <b>chú</b></figcaption>
</figure>

<details open><summary>Thêm</summary>

Chữ <abbr title="a < b">viết</abbr> tắt<br>và <span lang="en">English</span>.

</details>

<table><tr><td colspan=2><p class=MsoNormal style="x">Ô</p></table>

\`\`\`js
const a = '</script>';
\`\`\`
`,
  `---
title: 'Một & hai < ba'
date: 2021-01-28
---
![thay](hai.png "Lời chú")

[a]: https://e.example/ "b"

Chữ [a], [b][a], ![c](https://e.example/x.png) \`d\` & &lt; \\* 5~10.

***

<video src="https://e.example/x.mp4" controls poster="anh.png"></video>

<!-- ghi chú --> Hết.
`,
  'Không có gì ở đầu.\n\n# Tiêu đề\n\nChữ.\n',
];
