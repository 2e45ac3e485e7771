import { precompress } from '../precompress.ts';

/* Precompression alone: `node write-compressed.ts DIST` does what a build does at its end, and prints what it came to as JSON. */
const [, , dist = 'dist'] = process.argv;
console.log(JSON.stringify(await precompress(dist)));
