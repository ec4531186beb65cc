/** What goes over the network: every request of the whole browser passes through a server of ours. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleWords } from '../../common/words/article.ts';
import { optionsWords } from '../../common/words/options.ts';
import { welcomeWords } from '../../common/words/welcome.ts';
import { currentBuild } from '../commands/builds.ts';
import { cardText, pointAt } from '../harness/card.ts';
import { openControl, openOwnPage } from '../harness/control.ts';
import { type Launched, launch } from '../harness/launch.ts';
import { type Server, serve } from '../harness/serve.ts';
import { BROWSERS } from './stage.ts';

const NEWS = 'http://news.example.hk/today';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
  <p>InnoHK pays for artificial intelligence research in Hong Kong.</p>`;
/**
 * What Chromium asks on its own, with or without an extension: the time, updates, and who is signed in. When it does is
 * its own affair, so that two browsers cannot be compared; Firefox asks nothing.
 */
const ITS_OWN = {
  chrome: [
    'http://clients2.google.com/time/1/current?',
    'http://update.googleapis.com/service/update2/json?',
    'update.googleapis.com:443',
    'accounts.google.com:443',
  ],
  firefox: [],
};

/** Everything through the proxy, this machine's own addresses too; no address tried as https first. */
const chromeFlags = (port: number): string[] => [
  `--proxy-server=127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

describe.each(BROWSERS)('the network, in %s', (name) => {
  let proxy: Server;
  let launched: Launched;
  beforeAll(async () => {
    proxy = await serve([], () => ({ body: PAGE }));
    const port = Number(new URL(proxy.origin).port);
    launched = await launch(name, {
      extension: await currentBuild(name, 'e2e'),
      flags: name === 'chrome' ? chromeFlags(port) : [],
      preferences: {
        'network.dns.disabled': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    });
  }, 120_000);
  afterAll(async () => {
    await launched.browser.close();
    await proxy.close();
  });

  test('carries nothing but the page that was visited: not for a card, nor for a page of the extension', async () => {
    const control = await openControl(launched);
    const page = await launched.browser.newPage();
    await page.goto(NEWS, { waitUntil: 'load' });
    const tab = await control.tabOf(NEWS);
    const state = await control.settled(tab, 20_000);
    expect(state.kind).toBe('page');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).not.toBeNull();
    const own: [path: string, shown: string][] = [
      [`popup.html?tab=${tab}`, 'InnoHK pays for'],
      ['article.html#finance', articleWords.en.contents],
      ['options.html', optionsWords.en.title],
      ['welcome.html', welcomeWords.en.title],
    ];
    for (const [path, shown] of own) {
      const page = await openOwnPage(launched, path);
      await expect.poll(() => page.evaluate(() => document.body.textContent), { message: path }).toContain(shown);
    }
    const byItself = ['http://news.example.hk/favicon.ico', ...ITS_OWN[name]];
    const asked = proxy.requests.filter((address) => !byItself.some((start) => address.startsWith(start)));
    expect(asked).toEqual([NEWS]);
  });
});
