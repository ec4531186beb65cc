/** Which documents are read: web pages. Plain text, images and feeds are none. */

/** @param contentType of a document, as it tells it itself */
export const isWebPage = (contentType: string): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
