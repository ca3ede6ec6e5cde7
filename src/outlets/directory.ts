/**
 * The bundled directory: opened at the first question, then answers in well under a millisecond.
 */
import type { OutletRecord } from './outlet.ts';
import {
  ADDRESSES_FILE,
  FACT_SOURCES,
  OPINION_SOURCES,
  factsFile,
  opinionsFile,
} from './sources.ts';
import type { OpinionSource, SourceId } from './sources.ts';
import { openTable } from './table.ts';
import type { Table } from './table.ts';
import { lookUpIn } from './look-up.ts';

export interface Tables {
  readonly addresses: Table;
  readonly facts: ReadonlyMap<SourceId, Table>;
  readonly opinions: ReadonlyMap<OpinionSource, Table>;
}

export interface Directory {
  /**
   * What is known of the outlet behind a page's address or a bare host, or undefined where there is
   * none (a file, an IP address, a browser page). `now` decides which ratings are marked as old.
   * Rejects with OutletFileError when a file is damaged, and with what `load` rejects with; both are
   * tried again at the next question.
   */
  lookUp(urlOrHost: string, now: Date): Promise<OutletRecord | undefined>;
  /** Size of the opened files in memory, in bytes; 0 before the first question. */
  bytes(): number;
}

/** Every file that the directory reads. */
export const DIRECTORY_FILES: readonly string[] = [
  ADDRESSES_FILE,
  ...FACT_SOURCES.map(factsFile),
  ...OPINION_SOURCES.map(opinionsFile),
];

/** A directory whose files `load` gets by name (from the package, from a disk). */
export function createDirectory(
  load: (file: string) => Promise<Uint8Array | ArrayBuffer>,
): Directory {
  let opening: Promise<Tables> | undefined;
  let opened: Tables | undefined;

  const open = async (): Promise<Tables> => {
    try {
      opening ??= openTables(load);
      opened = await opening;
      return opened;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };

  return {
    lookUp: async (urlOrHost, now) => lookUpIn(opened ?? (await open()), urlOrHost, now),
    bytes: () => (opened ? allTables(opened).reduce((sum, table) => sum + table.bytes, 0) : 0),
  };
}

const allTables = ({ addresses, facts, opinions }: Tables): Table[] => [
  addresses,
  ...facts.values(),
  ...opinions.values(),
];

async function openTables(
  load: (file: string) => Promise<Uint8Array | ArrayBuffer>,
): Promise<Tables> {
  const open = async (file: string): Promise<Table> => {
    const content = await load(file);
    return openTable(file, content instanceof Uint8Array ? content : new Uint8Array(content));
  };
  const [addresses, facts, opinions] = await Promise.all([
    open(ADDRESSES_FILE),
    Promise.all(FACT_SOURCES.map(async (id) => [id, await open(factsFile(id))] as const)),
    Promise.all(OPINION_SOURCES.map(async (id) => [id, await open(opinionsFile(id))] as const)),
  ]);
  return { addresses, facts: new Map(facts), opinions: new Map(opinions) };
}
