/**
 * Hands the reader a file that was made here. No download permission: a link to a Blob does.
 *
 * @param type its media type, with the charset where it has one
 */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the Blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
