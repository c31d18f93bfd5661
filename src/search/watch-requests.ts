/**
 * Notes which files below an address could not be had whole from now on. Pagefind takes a part of its index that
 * does not arrive for an empty one, so that a failure would look like “nothing found”.
 *
 * @returns the addresses that failed, for the caller to read and clear
 */
export function watchRequests(folder: URL): Set<string> {
  const failed = new Set<string>();
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const url = new URL(request[0] instanceof Request ? request[0].url : request[0], folder).href;
    if (!url.startsWith(folder.href)) return fetch(...request);
    try {
      const response = await fetch(...request);
      const content = await response.arrayBuffer();
      if (!response.ok || !isWhole(url, new Uint8Array(content))) failed.add(url);
      return new Response(content, response);
    } catch (error) {
      failed.add(url);
      throw error;
    }
  };
  return failed;
}

/** True unless something else was sent in place of a file that Pagefind compressed (gzip, RFC 1952 §2.3.1). */
const isWhole = (url: string, [first, second]: Uint8Array): boolean =>
  !/\.pf_\w+$/.test(url) || (first === 0x1f && second === 0x8b);
