// @ts-check
/**
 * Draws every picture of the example newspaper: `node scripts/draw-pictures.js [name …]`. The scenes are SVG and come
 * out the same on every run; a name picks the files whose path contains it.
 */
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const root = path.resolve(import.meta.dirname, '..');

/** @type {Readonly<Record<string, string>>} picture below `content/` to the file of its scene in `drawing/scenes/` */
const pictures = {
  'authors/huu-phuoc.jpg': 'reporter-three',
  'authors/thu-ha.jpg': 'reporter-two',
  'authors/van-trong.jpg': 'reporter-one',
  'giao-duc/hoc-sinh-tro-lai-truong/lop-hoc.jpg': 'classroom',
  'giao-duc/khai-giang-nam-hoc-moi/san-truong.jpg': 'school-yard',
  'giao-duc/lop-boi-mua-he/lop-boi.jpg': 'swimming',
  'giao-duc/thu-vien-truong-lang/thu-vien.jpg': 'library',
  'kinh-te/banh-trang-duoc-nang/phoi-banh.jpg': 'rice-paper',
  'kinh-te/cho-que-vao-tet/cho-que.jpg': 'market',
  'kinh-te/tau-ca-mo-bien/tau-ca.jpg': 'fishing-boats',
  'kinh-te/tuyen-duong-ra-bai-ngang/cau-song.jpg': 'bridge',
  'kinh-te/tuyen-duong-ra-bai-ngang/so-do-tuyen.png': 'route-plan',
  'kinh-te/tuyen-duong-ra-bai-ngang/thi-cong.jpg': 'road-works',
  'kinh-te/von-chinh-sach-nam-2020/hoi-nghi.jpg': 'conference',
  'kinh-te/von-chinh-sach-nam-2020/phat-bieu.jpg': 'speech',
  'kinh-te/xuong-may-ve-lang/xuong-may.jpg': 'sewing',
  'media/dien-mat-troi.jpg': 'solar-roof',
  'media/hien-mau.jpg': 'blood-donation',
  'media/hoa-dang.jpg': 'lantern-festival',
  'media/xuong-cuu-ho.jpg': 'flood',
  'nong-nghiep/dan-bo-lai/dan-bo.jpg': 'cattle',
  'nong-nghiep/dau-phung-dat-cat/ruong-dau.jpg': 'peanut-beds',
  'nong-nghiep/hoa-cuc-don-tet/vuon-cuc.jpg': 'flower-night',
  'nong-nghiep/tom-tren-cat/ao-tom.jpg': 'shrimp-ponds',
  'nong-nghiep/vu-dong-xuan-duoc-mua/dong-lua.jpg': 'rice-fields',
  'nong-nghiep/vu-dong-xuan-duoc-mua/gat-lua.jpg': 'harvest',
  'nong-nghiep/xuong-giong-dong-xuan/cay-lua.jpg': 'sowing',
  'van-hoa/chieu-hoi-bai-choi/san-bai-choi.jpg': 'bai-choi',
  'van-hoa/dinh-lang-trung-tu/dinh-lang.jpg': 'communal',
  'van-hoa/dinh-lang-trung-tu/tho-cham.jpg': 'carpenter',
  'van-hoa/dua-thuyen-dau-xuan/dua-thuyen.jpg': 'boat-race',
  'van-hoa/giai-bong-chuyen/san-bong.jpg': 'volleyball',
  'xa-hoi/chot-dau-lang/chot-kiem-tra.jpg': 'checkpoint',
  'xa-hoi/chu-nhat-sach/don-bien.jpg': 'beach-cleaning',
  'xa-hoi/chu-nhat-sach/phan-loai-rac.png': 'waste-sorting',
  'xa-hoi/dung-lai-mai-nha/lop-mai.jpg': 'roof-repair',
  'xa-hoi/ngay-tiem-chung/tram-y-te.jpg': 'vaccination',
  'xa-hoi/nuoc-sach-ve-xom-cat/voi-nuoc.jpg': 'clean-water',
};

/** @param {string} name @param {string} scene */
async function draw(name, scene) {
  const [make] = Object.values(await import(`./drawing/scenes/${scene}.js`));
  const file = path.join(root, 'content', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const picture = sharp(Buffer.from(make())).flatten({ background: '#ffffff' });
  const encoded = name.endsWith('.png')
    ? picture.png({ palette: true, colours: 128, dither: 0, effort: 10 })
    : picture.jpeg({ quality: 80, mozjpeg: true });
  const { width, height, size } = await encoded.toFile(file);
  process.stdout.write(`${name}  ${width}×${height}  ${Math.round(size / 1024)} KB\n`);
}

const wanted = process.argv.slice(2);
for (const [name, scene] of Object.entries(pictures)) {
  if (wanted.length === 0 || wanted.some((part) => name.includes(part))) await draw(name, scene);
}
if (wanted.length === 0) {
  const icon = fs.readFileSync(path.join(root, 'static/favicon.svg'));
  await sharp(icon, { density: 576 })
    .resize(512, 512)
    .png({ palette: true, effort: 10 })
    .toFile(path.join(root, 'static/icon-512.png'));
}
