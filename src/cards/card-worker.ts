import { workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { placeCard } from './place-card.ts';

export interface PlacedCard {
  readonly card: Card;
  /** Path of its PNG. */
  readonly target: string;
}

for (const { card, target } of workerData as readonly PlacedCard[]) placeCard(card, target);
