/** Sorted paragraph numbers, packed: differences as variable-length integers, or a bit map where that is shorter. */
export interface PackedPostings {
  readonly bitmap: boolean;
  readonly bytes: Uint8Array;
}

/** Appends an integer below 2³², seven bits a byte, the last byte without its high bit. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads what `pushVarint` wrote; `cursor.at` moves behind it. */
export function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
    shift += 7;
  }
}

/** Packs ascending numbers, each at least `first` and below `first + size`. */
export function packPostings(documents: ArrayLike<number>, first: number, size: number): PackedPostings {
  const bytes: number[] = [];
  let before = first - 1;
  for (let index = 0; index < documents.length; index += 1) {
    const document = documents[index] ?? 0;
    pushVarint(bytes, document - before - 1);
    before = document;
  }
  if (bytes.length <= Math.ceil(size / 8)) return { bitmap: false, bytes: Uint8Array.from(bytes) };
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (let index = 0; index < documents.length; index += 1) {
    const offset = (documents[index] ?? 0) - first;
    bits[offset >> 3] = (bits[offset >> 3] ?? 0) | (1 << (offset & 7));
  }
  return { bitmap: true, bytes: bits };
}

/** The numbers that `packPostings` packed. */
export function unpackPostings({ bitmap, bytes }: PackedPostings, first: number): number[] {
  const documents: number[] = [];
  if (bitmap) {
    for (let offset = 0; offset < bytes.length * 8; offset += 1)
      if ((bytes[offset >> 3] ?? 0) & (1 << (offset & 7))) documents.push(first + offset);
    return documents;
  }
  const cursor = { at: 0 };
  let before = first - 1;
  while (cursor.at < bytes.length) {
    before += readVarint(bytes, cursor) + 1;
    documents.push(before);
  }
  return documents;
}
