/** A web server on 127.0.0.1 that knows every request it got. */
import { isAscii, isUtf8 } from 'node:buffer';
import { readFile, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

interface Made {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** What a path is answered with: something made for it, or a file. */
export type Answer = Made | { file: string };

export interface Server {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  origin: string;
  /** Paths asked for so far, with their query; whole addresses, and hosts of tunnels, where it is used as a proxy. */
  requests: string[];
  close(): Promise<void>;
}

/** Answers a path, or null where it has nothing. */
export type Route = (path: string) => Answer | null;

/**
 * Text that can be nothing but UTF-8 is sent as such, since a saved page has often lost the header that said so.
 * Of any other the page's own `meta` or byte order mark tells how it is written.
 */
function contentType(file: string, bytes: Buffer): string {
  const type = TYPES[extname(file).toLowerCase()] ?? 'text/html';
  return type.startsWith('text/') && isUtf8(bytes) && !isAscii(bytes) ? `${type}; charset=utf-8` : type;
}

function sendFile(file: string, response: ServerResponse): void {
  readFile(file, (error, bytes) => {
    if (error) response.destroy();
    else response.writeHead(200, { 'content-type': contentType(file, bytes) }).end(bytes);
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The file below one of the folders that a path names, or null. */
export function fileIn(folders: readonly string[], path: string): string | null {
  for (const folder of folders) {
    const file = join(folder, path);
    if ((file === folder || file.startsWith(folder + sep)) && isFile(file)) return file;
  }
  return null;
}

/**
 * @param folders files below these are served, by their paths there
 * @param route asked first
 */
export function serve(folders: readonly string[], route: Route = () => null): Promise<Server> {
  const requests: string[] = [];
  const roots = folders.map((folder) => resolve(folder));

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const address = request.url ?? '/';
    requests.push(address);
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    const made = route(path);
    if (made && 'body' in made) {
      response.writeHead(made.status ?? 200, {
        'content-type': made.type ?? 'text/html; charset=utf-8',
        ...made.headers,
      });
      response.end(made.body);
      return;
    }
    const file = made ? made.file : fileIn(roots, path);
    if (file) sendFile(file, response);
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }

  const server = createServer((request, response) => {
    try {
      handle(request, response);
    } catch {
      response.writeHead(400).end();
    }
  });
  // Used as a proxy, it is asked for a tunnel to every secure host: noted and refused.
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  return new Promise((done, failed) => {
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      // It serves browsers: where none has started, nothing is left to wait for.
      server.unref();
      done({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        requests,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
