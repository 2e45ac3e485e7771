/**
 * Stand-ins for the design tokens: colours nobody would choose, which `toThemedSvg` turns into CSS variables so that a
 * drawing follows the page into the dark and onto paper.
 */
export const palette = {
  paper: '#010f01',
  ink: '#010f02',
  muted: '#010f03',
  hairline: '#010f04',
  target: '#010f05',
  targetWash: '#010f06',
  resultWash: '#010f07',
  result: '#010f08',
  place1: '#010f11',
  place2: '#010f12',
  place3: '#010f13',
  place4: '#010f14',
  place5: '#010f15',
  place6: '#010f16',
} as const;

/** The token each stand-in becomes. */
export const tokens: Readonly<Record<keyof typeof palette, string>> = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  hairline: 'var(--hairline)',
  target: 'var(--target)',
  targetWash: 'var(--target-wash)',
  resultWash: 'var(--result-wash)',
  result: 'var(--result)',
  place1: 'var(--place-1)',
  place2: 'var(--place-2)',
  place3: 'var(--place-3)',
  place4: 'var(--place-4)',
  place5: 'var(--place-5)',
  place6: 'var(--place-6)',
};

/** Colours of places in a comparison, in order. */
export const placeColours = [palette.place1, palette.place2, palette.place3, palette.place4, palette.place5, palette.place6] as const;
