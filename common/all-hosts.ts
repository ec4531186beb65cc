/** Every host that the extension asks for, as match patterns, for the browser's questions about access. */
import { browser } from 'wxt/browser';

export const allHosts = (): string[] => browser.runtime.getManifest().host_permissions ?? [];
