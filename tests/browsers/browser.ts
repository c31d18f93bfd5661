/** What the flows ask of a browser, whatever engine and driver it is. */

export type Key = 'Enter' | 'Escape';

export interface Browser {
  /** Loads an address; an address that differs in its fragment alone is loaded anew too. */
  open(address: string): Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Brings an element into view and clicks in the middle of it. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Control and a letter. */
  pressControl(letter: string): Promise<void>;
  /** In CSS pixels; an engine whose windows cannot be as narrow takes the narrowest. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Longer than anything takes on a busy machine. */
const patienceMs = 30_000;

/** Runs a function in the page, with arguments that are JSON. It sees nothing of this module. */
export async function run<Args extends unknown[], Result>(
  browser: Browser,
  inPage: (...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  return (await browser.evaluate(call(inPage, args))) as Result;
}

const call = (inPage: (...args: never[]) => unknown, args: unknown[]) =>
  `(${inPage})(${args.map((arg) => JSON.stringify(arg)).join()})`;

/**
 * Waits until a function in the page is true.
 * @param what is waited for, in words for the failure
 */
export async function waitFor<Args extends unknown[]>(
  browser: Browser,
  what: string,
  inPage: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  const end = Date.now() + patienceMs;
  let error: unknown;
  while (Date.now() < end) {
    try {
      // An element that is found is no JSON.
      if (await browser.evaluate(`Boolean(${call(inPage, args)})`)) return;
    } catch (cause) {
      // While a page gives way to the next one there is none to ask.
      error = cause;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}`, { cause: error });
}
