/** A list of 32-bit numbers that grows in place; far smaller than an array of them. */
export class NumberList {
  private values = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  /** A view of what was pushed so far; valid until the next push. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}
