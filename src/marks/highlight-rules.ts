import type { EntityType } from '../language/analysis.ts';
import { noteColours } from '../notes/note.ts';
import type { SourceKind } from '../sourcing/claim.ts';
import type { MarkKind } from './mark.ts';
import { kindColours, noteFills, type Paper } from './palette.ts';

/** The underline that tells each source kind, so that it never rests on colour alone. */
const sourceLines: Readonly<Record<SourceKind, string>> = {
  person: 'solid 2px',
  organisation: 'double 1.5px',
  document: 'dashed 2px',
  unnamed: 'dotted 3px',
  unspecified: 'wavy 1.5px',
  outlet: 'dotted 1.5px',
};

/** The faint tint behind the words of a claim, as a share of the kind's hue. */
const claimTints: Readonly<Record<SourceKind, number>> = {
  person: 11,
  organisation: 11,
  document: 11,
  unnamed: 13,
  unspecified: 12,
  outlet: 0,
};

const entityLines: Readonly<Record<EntityType, string>> = {
  person: 'solid 1px',
  organisation: 'double 1px',
  place: 'dotted 1px',
  other: 'dashed 1px',
};

const papers: readonly Paper[] = ['light', 'dark'];
const sourceKinds = Object.keys(sourceLines) as SourceKind[];
const entityTypes = Object.keys(entityLines) as EntityType[];

/** The registered name of a mark on a paper. Prefixed, for the registry is shared with the page. */
export const highlightName = (kind: MarkKind, paper: Paper): string => `who-says-${paper}-${kind}`;

/** Every kind of mark, in the order of painting: a later one lies over an earlier one. */
export const markKinds: readonly MarkKind[] = [
  ...entityTypes.map((type) => `entity-${type}` as const),
  'figure',
  'date',
  ...sourceKinds.map((kind) => `claim-${kind}` as const),
  ...noteColours.map((colour) => `note-${colour}` as const),
  'uncertain-note',
  ...sourceKinds.map((kind) => `source-${kind}` as const),
  'focus',
];

/**
 * The style sheet for all marks on both papers. `::highlight` takes colours and text decorations only
 * (CSS Custom Highlight API, § 4). Firefox draws a thin line unless the thickness is given.
 */
export function highlightRules(): string {
  return papers
    .flatMap((paper) =>
      markKinds.map(
        (kind) => `::highlight(${highlightName(kind, paper)}){${declarations(kind, paper)}}`,
      ),
    )
    .join('\n');
}

function declarations(kind: MarkKind, paper: Paper): string {
  const quiet = paper === 'light' ? 'rgb(27 29 33 / 0.34)' : 'rgb(233 234 236 / 0.36)';
  const [family, of] = split(kind);
  switch (family) {
    case 'claim': {
      // Split above: what follows "claim-" is a source kind.
      const source = of as SourceKind;
      return source === 'outlet'
        ? line(sourceLines.outlet, kindColours[paper].outlet)
        : tint(kindColours[paper][source], claimTints[source]);
    }
    case 'source':
      return line(sourceLines[of as SourceKind], kindColours[paper][of as SourceKind]);
    case 'entity':
      return line(entityLines[of as EntityType], quiet);
    case 'note':
      return `background-color:${noteFills[paper][of as (typeof noteColours)[number]]}`;
    case 'uncertain-note':
      return line('dashed 2px', kindColours[paper].outlet);
    case 'focus':
      return paper === 'light'
        ? 'background-color:#14508c;color:#fff'
        : 'background-color:#8fc1f5;color:#17191d';
    default:
      return line('dashed 1px', quiet);
  }
}

function split(kind: MarkKind): [family: string, of: string] {
  const match = /^(claim|source|entity|note)-(.+)$/.exec(kind);
  return match ? [match[1] ?? '', match[2] ?? ''] : [kind, ''];
}

const line = (style: string, colour: string) =>
  `text-decoration:underline ${style} ${colour};text-underline-offset:4px;text-decoration-skip-ink:none`;

const tint = (colour: string, percent: number) =>
  `background-color:color-mix(in srgb,${colour} ${percent}%,transparent)`;
