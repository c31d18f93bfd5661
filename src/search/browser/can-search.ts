/**
 * True if the browser has what the search is made with: WebAssembly, also under our policy, which older browsers
 * read as a ban of it (CSP 3, 'wasm-unsafe-eval'), and two younger functions. Chrome 100, Safari 16 and
 * Firefox 100 have it all.
 */
export function canSearch(): boolean {
  try {
    // The smallest module there is: its magic number and version (WebAssembly core 1.0, §5.5.16).
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return 'at' in Array.prototype && 'throwIfAborted' in AbortSignal.prototype;
  } catch {
    return false;
  }
}
