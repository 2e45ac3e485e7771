/** Half a step of the last digit a number is written with: 3.16 stands for 3.155 to 3.165. Integers are taken as counted to the one. */
export function halfStep(value: number): number {
  const digits = String(value);
  const exponent = digits.indexOf('e');
  if (exponent >= 0) return 0.5 * 10 ** Number(digits.slice(exponent + 1));
  const point = digits.indexOf('.');
  return 0.5 * 10 ** -(point < 0 ? 0 : digits.length - point - 1);
}
