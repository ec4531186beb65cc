/** Stands in for the extension API in tests that run inside a page, where there is none. */
export const browser = {};
