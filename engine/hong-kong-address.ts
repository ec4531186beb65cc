/** .hk, and .香港 as browsers write it. */
const ADDRESS = /(?:^|\.)(?:hk|xn--j6w193g)$/;

/** Is a page's language tag that of Hong Kong (zh-HK, en-HK)? */
export const isHongKongTag = (lang: string): boolean => /-hk\b/i.test(lang);

/** Does a page's host, or its language tag, say Hong Kong? For the gate, which knows no list of hosts. */
export const saysHongKong = (host: string, lang: string): boolean => ADDRESS.test(host) || isHongKongTag(lang);
