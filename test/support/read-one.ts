// Reads files, one after the other, in a process of its own and prints what came out and the peak memory, for the tests that measure it.
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/intake/read-workbook.ts';

const outcomes: string[] = [];
for (const path of process.argv.slice(2)) {
  const result = await readWorkbook(path);
  outcomes.push(result.kind === 'workbook' ? 'read' : result.reason);
}
process.stdout.write(JSON.stringify({ outcome: outcomes[0], outcomes, peakMegabytes: peakKilobytes() / 1024 }));

/** `maxRSS` counts what the parent held when it forked, so the kernel's own mark is better where there is one. */
function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
