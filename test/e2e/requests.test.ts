/** What goes over the network: every request of the whole browser passes through a server of ours. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentBuild } from '../commands/builds.ts';
import { openControl, openOwnPage } from '../harness/control.ts';
import { type Launched, launch } from '../harness/launch.ts';
import { type Server, serve } from '../harness/serve.ts';
import { cardText, pointAt } from './card.ts';
import { BROWSERS } from './stage.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
  <p>InnoHK pays for artificial intelligence research in Hong Kong.</p>`;
/** Hosts of the browsers' makers, which a browser asks for reasons of its own. */
const MAKERS =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|firefox|chromium)\.(?:com|org|net)(?::\d+)?$/;

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

  test('carries nothing but the pages that were visited: not for a card, a popup or the article', async () => {
    const control = await openControl(launched);
    const page = await launched.browser.newPage();
    await page.goto('http://news.example.hk/today', { waitUntil: 'load' });
    const tab = await control.tabOf('http://news.example.hk/today');
    const state = await control.settled(tab, 20_000);
    expect(state.kind).toBe('page');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).not.toBeNull();
    const popup = await openOwnPage(launched, `popup.html?tab=${tab}`);
    await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain('InnoHK pays for');
    const article = await openOwnPage(launched, 'article.html#finance');
    await expect.poll(() => article.evaluate(() => document.body.textContent?.length)).toBeGreaterThan(1000);

    const hostOf = (address: string): string => (/^\w+:\/\//.test(address) ? new URL(address).host : address);
    const asked = proxy.requests.filter(
      (address) => !MAKERS.test(hostOf(address)) && !address.endsWith('/favicon.ico'),
    );
    expect(asked).toEqual(['http://news.example.hk/today']);
  });
});
