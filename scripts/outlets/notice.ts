import {
  FACT_SOURCES,
  OPINION_SOURCES,
  SOURCES,
  factsFile,
  opinionsFile,
} from '../../src/outlets/sources.ts';
import type { SourceId } from '../../src/outlets/sources.ts';

const entry = (file: string, id: SourceId): string => {
  const { name, url, licence, credit, asOf } = SOURCES[id];
  return [file, `  ${name} (${asOf})`, `  ${credit}`, `  Licence: ${licence}`, `  ${url}`].join(
    '\n',
  );
};

/** The NOTICE of the directory: for each file its source, licence, date and who made it. */
export function notice(): string {
  return `${[
    'What the outlet directory of Who Says is made from. Each file holds one source under that',
    "source's own licence; files under different licences are only read side by side.",
    ...FACT_SOURCES.map((id) => entry(factsFile(id), id)),
    ...OPINION_SOURCES.map((id) => entry(opinionsFile(id), id)),
    'addresses.tsv\n  Who Says, entered by hand\n  Licence: MIT',
    'opinions-wikipedia_rsp.tsv is an adapted extract (status, topic, year, shortcut, domain) of the\nWikipedia page named above and is shared under CC BY-SA 4.0,\nhttps://creativecommons.org/licenses/by-sa/4.0/',
    'facts-mdiplo.tsv: Contains information from « Médias français : qui possède quoi ? », which is made\navailable here under the Open Data Commons Attribution License 1.0,\nhttps://opendatacommons.org/licenses/by/1-0/',
    'facts-cred1.tsv and opinions-cred1.tsv: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    'opinions-dima.tsv: Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0',
    'The MIT and BSD sources are used under the notices of their projects, named above.',
  ].join('\n\n')}\n`;
}
