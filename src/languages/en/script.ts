import type { Script } from '../language.ts';

/** One Latin word alone may be a name or a sign in any language; two or more in a row are English. */
const words = /\p{Script=Latin}+(?: \p{Script=Latin}+)+/gu;

export const script: Script = { name: 'Latin', run: words, leftover: words };
