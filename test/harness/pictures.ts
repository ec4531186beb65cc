/** Comparing two screenshots of the same page, pixel by pixel. */
import type { Page } from 'puppeteer-core';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

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
