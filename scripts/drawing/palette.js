// @ts-check
/** The colours of the newspaper's pictures: few, warm and a little faded, as in an old printed poster. */
export const ink = '#22303c';
export const cream = '#fbf3e1';
export const paper = '#f4e7cc';
export const red = '#c5402f';
export const deepRed = '#94291f';
export const orange = '#e4813b';
export const gold = '#f0b53a';
export const straw = '#eacb86';
export const leaf = '#5d9a55';
export const moss = '#37704c';
export const pine = '#23513f';
export const lime = '#a5c35a';
export const sea = '#3f8f96';
export const deepSea = '#215f73';
export const sky = '#9fcfd8';
export const navy = '#27466b';
export const clay = '#b5683f';
export const earth = '#80553b';
export const stone = '#a9a79c';
export const fog = '#d9dcd2';

export const skins = ['#e9b88f', '#d9a07a', '#c98e68', '#efc4a0'];
export const shirts = [
  '#f4efe3',
  '#8fb7c4',
  '#c5402f',
  '#4d7f93',
  '#e4a24a',
  '#6d9a6b',
  '#b9c7cf',
  '#7a5c86',
];
export const hairs = ['#22201f', '#2d2523', '#1b1c22', '#3a2d28'];
