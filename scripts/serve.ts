import { serveFolder } from './static-server.ts';
import { Trouble } from './trouble.cjs';

try {
  const { address } = await serveFolder('dist', { port: 4321 });
  console.log(`\nThe site is at ${address} – press Ctrl+C to stop.`);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
