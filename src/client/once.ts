/** A function that runs once, whose later calls share what it gave; after a failure the next call tries again. */
export function once<T>(start: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= start().catch((error) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
