/** .hk, and .香港 as browsers write it. */
const ADDRESS = /(?:^|\.)(?:hk|xn--j6w193g)$/;
const LANGUAGE = /-hk\b/i;

/** Does a page's host, or its language tag, say Hong Kong? For the gate, which knows no list of hosts. */
export const saysHongKong = (host: string, lang: string): boolean => ADDRESS.test(host) || LANGUAGE.test(lang);
