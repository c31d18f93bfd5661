/** Checks the content and nothing else: every finding, or one line that says what was compared. */
import { ContentError, soundReview } from '../src/audit/audit.ts';
import { countCompared } from '../src/audit/counts.ts';
import { contentDir } from '../src/review/content-dir.ts';

try {
  const counts = countCompared(soundReview(contentDir));
  console.log(
    `${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}: no finding`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
