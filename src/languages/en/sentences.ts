/** The sentences of an English text; what follows an abbreviation (“Co., Ltd.”) is too short to be taken for one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…][”’)]*) +(?=[“‘(]*[\p{Lu}\p{N}])/u).filter((sentence) => sentence.includes(' '));
