import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../src/domain/evidence.ts';
import { contentOf } from '../../src/domain/file-content.ts';
import { shownName } from '../../src/domain/file-name.ts';

const bytes = (start: string, more = '') => new Uint8Array([...Buffer.from(start, 'hex'), ...Buffer.from(more)]);
const box = (brand: string) => bytes('00000018', `ftyp${brand}`);
const JPEG = bytes('ffd8ffe0');
const ZIP = bytes('504b0304');
const PROGRAM = bytes('4d5a900003000000');

const judged = (name: string, head: Uint8Array, size = head.length) => {
  const found = judgeFile({ name, size }, head);
  return found.ok ? `${found.name} ${found.type}` : found.fault;
};

describe('what a file is', () => {
  it.each([
    ['ảnh.jpg', JPEG, 'image/jpeg'],
    ['IMG_1.HEIC', box('heic'), 'image/heic'],
    // A telephone or a messenger renamed it.
    ['IMG_1.jpg', box('mif1'), 'image/heic'],
    ['ảnh.png', bytes('89504e470d0a1a0a'), 'image/png'],
    ['ảnh.webp', bytes('52494646', 'abcdWEBP'), 'image/webp'],
    ['biên bản.pdf', bytes('', '%PDF-1.7'), 'application/pdf'],
    ['kế hoạch.docx', ZIP, 'application/octet-stream'],
    ['kế hoạch có mật khẩu.docx', bytes('d0cf11e0a1b11ae1'), 'application/octet-stream'],
    ['phim.mp4', box('isom'), 'video/mp4'],
    ['phim.mov', box('qt  '), 'video/mp4'],
    ['số liệu.csv', bytes('', 'xã;hồ sơ\r\nNghi Lộc;5'), 'text/plain; charset=utf-8'],
    ['bảng.xls', bytes('', '<table><tr>'), 'text/plain; charset=utf-8'],
    ['ghi chú.txt', bytes('fffe4100'), 'text/plain; charset=utf-8'],
  ])('is told by its first bytes: %s', (name, head, type) => {
    expect(judged(name, head)).toBe(`${name} ${type}`);
  });

  it.each([
    ['a program called a document', 'bien-ban.pdf', PROGRAM, 'disguised'],
    ['a program called a picture', 'anh.jpg', PROGRAM, 'disguised'],
    ['a script called a text', 'ghi-chu.txt', bytes('', '#!/bin/sh'), 'disguised'],
    ['an archive called a picture', 'anh.jpg', ZIP, 'disguised'],
    ['a program by its own name', 'cai-dat.exe', PROGRAM, 'kind'],
    ['a page', 'trang.html', bytes('', '<html>'), 'kind'],
    ['a drawing that can hold a script', 'hinh.svg', bytes('', '<svg>'), 'kind'],
    ['nothing', 'anh.jpg', new Uint8Array(), 'empty'],
  ])('is refused: %s', (_, name, head, fault) => {
    expect(judged(name, head)).toBe(fault);
  });

  it('is refused where it is larger than 20 MB', () => {
    expect(judged('anh.jpg', JPEG, 20 * 1024 * 1024)).toBe('anh.jpg image/jpeg');
    expect(judged('anh.jpg', JPEG, 20 * 1024 * 1024 + 1)).toBe('too_large');
  });

  it('gives an ending to what a camera or the clipboard hands over without one', () => {
    expect(judged('image', JPEG)).toBe('image.jpg image/jpeg');
    expect(judged('', bytes('89504e470d0a1a0a'))).toBe('file.png image/png');
  });

  it('is never an error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (head) => {
        const found = contentOf(head);
        return found === null || found.endings.length > 0;
      }),
    );
  });
});

describe('the name that is shown', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\fakepath\\ảnh.jpg', 'ảnh.jpg'],
    ['anh\u202Egpj.exe', 'anhgpj.exe'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['  ..  ', 'file'],
    ['a"<b>|?*.pdf', 'a--b----.pdf'],
  ])('of %j is %s', (given, shown) => {
    expect(shownName(given)).toBe(shown);
  });

  it('holds no folder, nothing that cannot be seen, and is neither empty nor long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const shown = shownName(given);
        expect(shown).not.toMatch(/[\\/\p{Cc}\u202a-\u202e]/u);
        expect(shown).not.toBe('');
        expect([...shown].length).toBeLessThanOrEqual(120);
        expect(['.', '..']).not.toContain(shown);
      }),
    );
  });
});
