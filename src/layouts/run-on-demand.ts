import onDemand from 'virtual:on-demand';
import { importScript } from '../search/browser/files.ts';

type OnDemand = typeof import('../search/browser/on-demand.ts');

/** Fetches a function of the script on demand and runs it. A page can be read without any of them, so a failure is only logged. */
export function runOnDemand<K extends 'startFilter' | 'markWords' | 'pressKey'>(
  name: K,
  ...given: Parameters<OnDemand[K]>
) {
  importScript<OnDemand, K>(onDemand, name)
    .then((run) => (run as (...all: Parameters<OnDemand[K]>) => void)(...given))
    .catch(console.warn);
}
