// @ts-check
import { house } from '../buildings.js';
import { disc, fade, group, oval, page, path, poly, rect, stroke, times } from '../canvas.js';
import { cloud, fields, light, ridge, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { areca, hedge } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';
import { trafficCone } from '../things.js';

/** A road of the district under the roller. */
export function roadWorks() {
  return page(
    1600,
    900,
    sky(1600, 450, 'noon'),
    sun(1360, 150, 42),
    cloud(320, 140, 120),
    cloud(880, 110, 90),
    ridge({ width: 1600, foot: 430, height: 220, seed: 81, colour: '#6d92a0' }),
    ridge({ width: 1600, foot: 440, height: 110, seed: 85, colour: '#5a8a72' }),
    hedge(-10, 1610, 446, 20, 3, '#4d8a5c'),
    house(130, 450, 120),
    house(1330, 452, 140, { wall: '#e6ead8' }),
    fields({
      width: 1600,
      top: 446,
      bottom: 900,
      colours: ['#9cc05f', '#b6cf74', '#86b255'],
      seed: 12,
      far: 0.62,
      rows: 7,
    }),
    poly(
      [
        [960, 448],
        [1030, 448],
        [1420, 900],
        [180, 900],
      ],
      fade(['#c9b694', '#b39b74']),
    ),
    poly(
      [
        [978, 448],
        [1012, 448],
        [1010, 640],
        [650, 640],
      ],
      fade(['#595c60', '#3f4246']),
    ),
    poly(
      [
        [650, 640],
        [1010, 640],
        [1060, 720],
        [505, 720],
      ],
      fade(['#45484c', '#35383c']),
    ),
    ...times(5, (i) =>
      poly(
        [
          [984 - i * 26, 470 + i * 34],
          [988 - i * 25, 470 + i * 34],
          [974 - i * 34, 492 + i * 36],
          [968 - i * 35, 492 + i * 36],
        ],
        '#f4ecd6',
        { opacity: 0.85 },
      ),
    ),
    ...times(60, (i) =>
      disc(420 + ((i * 97) % 780), 740 + ((i * 53) % 150), 3 + (i % 4), i % 2 ? '#8f7a58' : '#d9c7a4'),
    ),
    ...times(8, (i) => areca(1130 + i * 44 + i * i * 4, 470 + i * i * 5.2, 120 + i * 30)),
    group(
      { x: 690, y: 700 },
      oval(20, 6, 240, 20, '#2a2420', { opacity: 0.4 }),
      disc(-130, -62, 70, fade(['#8d959a', '#555c61'])),
      disc(-130, -62, 52, '#6d757a'),
      disc(-130, -62, 14, '#33383c'),
      disc(130, -58, 62, '#2a2d31'),
      disc(130, -58, 32, '#f0b53a'),
      path(
        'M-140 -140H-60V-84H60L70 -170H210Q226 -170 226 -150V-70H-60L-130 -62Z',
        fade(['#f6c24a', '#d8952c']),
      ),
      path('M-20 -96V-270H120V-120', 'none', {
        stroke: '#3a3f44',
        'stroke-width': 10,
        'stroke-linejoin': 'round',
      }),
      rect(-40, -286, 184, 20, '#e0a23a', { rx: 6 }),
      group({}, seated(44, -116, 86, { shirt: '#4d7f93', vest: true, hat: 'helmet', hatColour: '#ffffff' })),
      rect(70, -120, 156, 14, '#b5761f'),
      ...[0, 1, 2].map((i) => rect(110 + i * 34, -150, 20, 22, '#b5761f', { rx: 3 })),
      rect(196, -216, 12, 48, '#55595c'),
    ),
    standing({
      x: 1110,
      y: 800,
      h: 300,
      shirt: '#4d7f93',
      trousers: '#3b4454',
      vest: true,
      hat: 'helmet',
      left: [30, 60],
      right: [40, 110],
      skin: '#c98e68',
    }),
    rect(1160, 590, 90, 8, '#cfd5d9', { transform: 'rotate(-24 1160 590)' }),
    standing({
      x: 380,
      y: 840,
      h: 320,
      shirt: '#8fb7c4',
      trousers: '#5a4a42',
      vest: true,
      hat: 'helmet',
      hatColour: p.red,
      left: [20, 40],
      right: [34, 50],
      stride: 0.5,
    }),
    stroke(
      [
        [470, 640],
        [300, 860],
      ],
      '#8a6238',
      9,
    ),
    path('M262 846l50 8-14 40q-36 6 -48 -22z', '#8d959a'),
    standing({
      x: 1260,
      y: 740,
      h: 240,
      shirt: '#c0634f',
      trousers: '#3d475a',
      vest: true,
      hat: 'helmet',
      left: [10, 10],
      right: [14, 20],
    }),
    ...[
      [250, 890, 90],
      [560, 892, 80],
      [1010, 890, 86],
      [1370, 880, 92],
    ].map(([x = 0, y = 0, h = 0]) => trafficCone(x, y, h)),
    light(1600, 900, 1360, 150),
  );
}
