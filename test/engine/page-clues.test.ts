/** What a page's address says. */
import { expect, test } from 'vitest';
import { cluesOf } from '../../engine/clues.ts';
import { pageClues } from '../../engine/page-clues.ts';
import { shipped } from './knowledge.ts';

const { hosts } = shipped();
const nothing = cluesOf('', [], []);
const addressOf = (host: string, lang = '') =>
  pageClues({ title: '', description: '', host, lang, language: null }, nothing, nothing, [], 1, hosts).address;

test.each(['scmp.com', 'www.scmp.com', 'hku.hk', 'on.cc'])('%s is of Hong Kong', (host) => {
  expect(addressOf(host)).toBe(host);
});

test.each(['amazon.cc', 'nothktdc.com', 'fake-scmp.com', 'hk.example.com', ''])('%s is not', (host) => {
  expect(addressOf(host)).toBeNull();
});

test('a language tag says it, too', () => {
  expect(addressOf('example.com', 'zh-HK')).toBe('zh-HK');
});
