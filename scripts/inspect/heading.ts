import { styleText } from 'node:util';

/** A heading on the terminal; plain where there is none. */
export const heading = (text: string): string => styleText('bold', text, { stream: process.stdout });
