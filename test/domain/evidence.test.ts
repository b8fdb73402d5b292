import { expect, it } from 'vitest';
import { evidenceFault, MOST_MEGABYTES } from '../../src/domain/evidence.ts';

it.each([
  ['photo.jpg', 900],
  ['Biên bản nghiệm thu.PDF', 1],
  ['báo cáo quý I.v2.docx', MOST_MEGABYTES * 1024 * 1024],
  ['không rõ cỡ.zip', 0],
])('%s of %i bytes proves work', (name, size) => {
  expect(evidenceFault({ name, size })).toBeNull();
});

it.each([
  ['phim.mp4', MOST_MEGABYTES * 1024 * 1024 + 1, 'too_large'],
  ['kiosk.apk', 10, 'kind'],
  ['báo cáo.docx.exe', 10, 'kind'],
  ['trang.html', 10, 'kind'],
  ['không đuôi', 10, 'kind'],
  ['.', 10, 'kind'],
])('%s of %i bytes does not: %s', (name, size, fault) => {
  expect(evidenceFault({ name, size })).toBe(fault);
});
