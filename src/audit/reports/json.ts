import type { Finding } from '../../review/types.ts';

/** The findings as a list, for programs; columns count UTF-16 code units from 1. */
export const jsonReport = (findings: readonly Finding[]): string => JSON.stringify(findings, null, 2);
