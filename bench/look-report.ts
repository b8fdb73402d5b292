// npm run look:report [FOLDER]: written reports of the demo, page by page as pictures, to be looked at. Needs LibreOffice and poppler-utils.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadDemo } from '../src/demo/demo.ts';
import { openStore } from '../src/store/store.ts';

const zone = 'Asia/Ho_Chi_Minh';
const folder = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'nhacviec-look-')));
const url = `file:${join(folder, 'demo.db')}`;
/** A long one with everything in it, and a short one of a unit. */
const reports = {
  quarter: ['--kind', 'quarter'],
  unit: ['--kind', 'week', '--previous', '--unit', 'Sở Y tế'],
};

function run(program: string, argv: readonly string[], more: Readonly<Record<string, string>> = {}): void {
  const { status, error } = spawnSync(program, argv, { stdio: 'inherit', env: { ...process.env, ...more } });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

mkdirSync(folder, { recursive: true });
const store = await openStore(url);
await loadDemo(store, zone);
await store.close();
for (const [name, argv] of Object.entries(reports)) {
  const file = join(folder, `${name}.docx`);
  const call = ['--import', 'tsx', 'src/main.ts', 'report', ...argv, '--at', '2024-04-02T08:00+07:00', '--out', file];
  run(process.execPath, call, { DATABASE_URL: url, OFFICE_NAME: 'Tổ công tác Đề án 06 tỉnh Nghệ An' });
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ]);
  run('pdftoppm', ['-r', '80', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
}
console.log(folder);
