import type { EntityType } from '../analysis.ts';
import { bioesLabels } from '../crf/labels.ts';

/** The types of entities in the order of the model's labels. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

export const ENTITY_LABELS = bioesLabels(ENTITY_TYPES);
