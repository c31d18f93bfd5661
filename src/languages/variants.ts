/** Spellings between which a review may choose, by their BCP 47 tags; without a choice, a word may be of any. */
export const variants = ['en-US', 'en-GB'] as const;

export type Variant = (typeof variants)[number];
