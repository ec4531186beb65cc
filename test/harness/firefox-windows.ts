/** Scripts in Firefox's own windows, in its parent process: WebDriver BiDi reaches them, puppeteer has no word for that. */
import type { Launched } from './launch.ts';

interface BiDi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export interface FirefoxWindow {
  /** The value of an expression, awaited. @throws what it throws */
  evaluate(expression: string): Promise<unknown>;
}

/** Every window that is open now. */
export async function firefoxWindows({ browser }: Launched): Promise<FirefoxWindow[]> {
  const { connection } = browser as unknown as BiDi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return (tree.result as { contexts: { context: string }[] }).contexts.map(({ context }) => ({
    async evaluate(expression) {
      const about = { expression, target: { context }, awaitPromise: true };
      const { result, exceptionDetails } = (await connection.send('script.evaluate', about)).result as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value;
    },
  }));
}
