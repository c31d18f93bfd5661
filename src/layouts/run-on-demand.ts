import { importScript, type ScriptAddress } from '../search/browser/files.ts';

type Functions<T> = { [K in keyof T]: T[K] extends (...given: infer G) => unknown ? G : never };

/**
 * Fetches a function of a script on demand and runs it. A page can be read without any of them, so a failure is only
 * logged. @returns whether it ran
 */
export function runOnDemand<T, K extends string & keyof T>(
  script: ScriptAddress<T>,
  name: K,
  ...given: Functions<T>[K]
): Promise<boolean> {
  return importScript(script, name)
    .then((run) => (run as (...all: Functions<T>[K]) => unknown)(...given))
    .then(
      () => true,
      (error) => {
        console.warn(error);
        return false;
      },
    );
}
