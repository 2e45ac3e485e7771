import { createHash } from 'node:crypto';
import type { Finding, RawSource } from '../stages.ts';
import { detectCharset } from './detect-charset.ts';
import { misreadEncoding } from './misread-encoding.ts';
import { textFindings } from './text-findings.ts';

/**
 * Decodes a raw file. Only the byte order mark goes; every other change is an edit of a later stage, so that the
 * ledger covers the decoded text. Never throws: bytes that can't be decoded become U+FFFD and a finding.
 * @param file path relative to REPORTS_DIR with forward slashes; it has no bearing on how the bytes are read.
 */
export function read(bytes: Uint8Array, file: string): RawSource {
  const choice = detectCharset(bytes);
  const text = new TextDecoder(choice.charset).decode(bytes);
  const findings: Finding[] = [...misreadEncoding(text), ...textFindings(text)];
  if (choice.guessed)
    findings.push({
      severity: 'info',
      rule: 'charset-guessed',
      message: `Read as ${choice.charset}: ${choice.evidence}`,
      hint: 'If the text looks wrong, save the file as UTF-8.',
      start: null,
      end: null,
    });
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    charset: choice.charset,
    evidence: choice.evidence,
    text,
    findings,
  };
}
