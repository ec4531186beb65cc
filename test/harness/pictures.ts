/** Comparing two screenshots of the same page, pixel by pixel. */
import type { Page } from 'puppeteer-core';
import type { Box } from './card.ts';

export interface Difference {
  /** How many pixels differ inside each box. */
  inside: number[];
  /** Places of pixels that differ outside of all boxes, the first few. */
  outside: { x: number; y: number }[];
}

/** Runs in a page, where there is a decoder for pictures. */
async function compareHere(one: string, other: string, boxes: Box[]): Promise<Difference> {
  async function pixels(base64: string): Promise<ImageData> {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  }
  const [a, b] = [await pixels(one), await pixels(other)];
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`the pictures differ in size: ${a.width} × ${a.height}, ${b.width} × ${b.height}`);
  }
  const inside = boxes.map(() => 0);
  const outside: { x: number; y: number }[] = [];
  for (let at = 0; at < a.data.length; at += 4) {
    if (a.data[at] === b.data[at] && a.data[at + 1] === b.data[at + 1] && a.data[at + 2] === b.data[at + 2]) continue;
    const x = (at / 4) % a.width;
    const y = Math.floor(at / 4 / a.width);
    const box = boxes.findIndex(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
    if (box >= 0) inside[box] = (inside[box] ?? 0) + 1;
    else if (outside.length < 20) outside.push({ x, y });
  }
  return { inside, outside };
}

/**
 * @param page any page that may show data: pictures
 * @param boxes where differences are expected
 */
export const compare = (page: Page, one: string, other: string, boxes: Box[]): Promise<Difference> =>
  page.evaluate(compareHere, one, other, boxes);

/** Contrast ratios (WCAG 2.2) of marked words as they are painted. */
export interface Painted {
  /** Their line to the ground beside them. */
  line: number;
  /** Their text to that ground, and to the ground under the mark. */
  before: number;
  marked: number;
}

/** Runs in a page. The ground is the pixel left of a box; the line is the row that is most unlike it. */
async function paintedHere(picture: string, boxes: Box[]): Promise<Painted[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([red = 0, green = 0, blue = 0]: Iterable<number>): number =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const at = (x: number, y: number): number => luminance(context.getImageData(x, y, 1, 1).data);
  /** The luminance that most pixels of a row have, and what share of them. */
  function commonest(row: number[]): [luminance: number, share: number] {
    const counts = new Map<number, number>();
    for (const value of row) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [value = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return [value, count / row.length];
  }
  return boxes.map(({ left, top, right, bottom }) => {
    const ground = at(Math.floor(left) - 4, Math.floor(top) + 4);
    const rows: number[][] = [];
    for (let y = Math.ceil(top); y < bottom; y++) {
      const row: number[] = [];
      for (let x = Math.ceil(left) + 1; x < right - 1; x++) row.push(at(x, y));
      rows.push(row);
    }
    const lines = rows.slice(Math.floor(rows.length / 2)).map(commonest);
    const line = Math.max(1, ...lines.filter(([, share]) => share > 0.9).map(([value]) => ratio(value, ground)));
    const [tinted] = commonest(rows.slice(0, 4).flat());
    const middle = rows.slice(4, Math.floor(rows.length / 2)).flat();
    const text = middle.reduce((found, value) => (ratio(value, tinted) > ratio(found, tinted) ? value : found), tinted);
    return { line, before: ratio(text, ground), marked: ratio(text, tinted) };
  });
}

/** @param boxes of marked words with room at their left, as far down as their line reaches */
export const paintedIn = (page: Page, picture: string, boxes: Box[]): Promise<Painted[]> =>
  page.evaluate(paintedHere, picture, boxes);
