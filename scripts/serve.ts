import { serveFolder } from './static-server.ts';

const { address } = await serveFolder('dist', { port: 4321 });
console.log(`\nThe site is at ${address} – press Ctrl+C to stop.`);
