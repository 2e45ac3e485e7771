export * from './coverage.ts';
export * from './fact.ts';
export * from './indicator.ts';
export * from './ledger.ts';
export * from './place.ts';
export * from './problem.ts';
export * from './quantity.ts';
export * from './report.ts';
