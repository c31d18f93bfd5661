/**
 * Notes which files below an address could not be fetched from now on. Pagefind takes a part of its index that
 * does not arrive for an empty one, so that a failure would look like “nothing found”.
 *
 * @returns the addresses that failed, for the caller to read and clear
 */
export function watchRequests(folder: URL): Set<string> {
  const failed = new Set<string>();
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const url = new URL(request[0] instanceof Request ? request[0].url : request[0], folder).href;
    const watched = url.startsWith(folder.href);
    try {
      const response = await fetch(...request);
      if (watched && !response.ok) failed.add(url);
      return response;
    } catch (error) {
      if (watched) failed.add(url);
      throw error;
    }
  };
  return failed;
}
