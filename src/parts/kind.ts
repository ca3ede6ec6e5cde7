import type { SourceKind } from '../sourcing/claim.ts';

/** The kinds in the order of every list and bar: from those who can be asked to those who cannot. */
export const sourceKinds = [
  'person',
  'organisation',
  'document',
  'unnamed',
  'unspecified',
  'outlet',
] as const satisfies readonly SourceKind[];
