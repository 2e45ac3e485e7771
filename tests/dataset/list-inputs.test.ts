import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listInputs } from '../../src/dataset/list-inputs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const rules = (folder: string) => listInputs(folder).problems.map(({ file, severity, rule }) => [file, severity, rule]);

test('raw reports at any depth, in one order, with the sidecar beside them', () => {
  const folder = temporaryFolder({
    'b.txt': '',
    '省/市/a.HTML': '',
    'a.md': '',
    'b.meta.yaml': '',
    '省/市/a.HTML.meta.yaml': '',
    '.hidden/c.txt': '',
    'z.htm': '',
  });
  expect(listInputs(folder)).toEqual({
    files: [
      { file: 'a.md', sidecar: null },
      { file: 'b.txt', sidecar: 'b.meta.yaml' },
      { file: 'z.htm', sidecar: null },
      { file: '省/市/a.HTML', sidecar: '省/市/a.HTML.meta.yaml' },
    ],
    problems: [],
  });
});

test('what cannot be a report is named', () => {
  const folder = temporaryFolder({ 'a.txt': '', 'a.pdf': '', 'gone.meta.yaml': '', 'huge.txt': '' });
  truncateSync(join(folder, 'huge.txt'), 3 * 1024 * 1024);
  expect(rules(folder)).toEqual([
    ['a.pdf', 'warning', 'unsupported-file'],
    ['huge.txt', 'error', 'file-too-large'],
    ['gone.meta.yaml', 'warning', 'orphan-sidecar'],
  ]);
});

test('links out of the folder are refused, links within are read', () => {
  const outside = temporaryFolder({ 'secret.txt': '', 'folder/x.txt': '' });
  const folder = temporaryFolder({ 'a.txt': '' });
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(join(outside, 'folder'), join(folder, 'out-folder'));
  symlinkSync('a.txt', join(folder, 'in.txt'));
  symlinkSync('.', join(folder, 'itself'));
  symlinkSync('nowhere', join(folder, 'nowhere.txt'));
  expect(listInputs(folder).files.map(({ file }) => file)).toEqual(['a.txt', 'in.txt']);
  expect(rules(folder)).toEqual([
    ['itself', 'info', 'linked-folder'],
    ['nowhere.txt', 'error', 'broken-link'],
    ['out-folder', 'error', 'link-out-of-folder'],
    ['out.txt', 'error', 'link-out-of-folder'],
  ]);
});

test('a folder that is none is an error of the caller', () => {
  const folder = temporaryFolder({ 'a.txt': '' });
  expect(() => listInputs(join(folder, 'none'))).toThrow('ENOENT');
  expect(() => listInputs(join(folder, 'a.txt'))).toThrow('Not a folder');
});
