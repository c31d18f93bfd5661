// Installs exactly what the lockfile names, once. Plain JavaScript because it runs on the Node that the
// machine has (20 or newer), before the pinned Node that the other scripts use is there.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stampFile = 'node_modules/.installed-from';
const stamp = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Installing the packages named in package-lock.json …');
  // engine-strict is off because the packages want the pinned Node, which this very step installs.
  execSync('npm ci --no-audit --no-fund --loglevel=error --engine-strict=false', { stdio: 'inherit' });
  writeFileSync(stampFile, stamp);
}
