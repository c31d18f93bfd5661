import onDemand from 'virtual:on-demand';
import { importScript } from '../search/browser/files.ts';

type OnDemand = typeof import('../search/browser/on-demand.ts');

/**
 * Fetches a function of the script on demand and runs it. A page can be read without any of them, so a failure is only
 * logged. @returns whether it ran
 */
export function runOnDemand<K extends 'completePage' | 'markWords' | 'pressKey' | 'startQuoting'>(
  name: K,
  ...given: Parameters<OnDemand[K]>
): Promise<boolean> {
  return importScript<OnDemand, K>(onDemand, name)
    .then((run) => (run as (...all: Parameters<OnDemand[K]>) => unknown)(...given))
    .then(
      () => true,
      (error) => {
        console.warn(error);
        return false;
      },
    );
}
