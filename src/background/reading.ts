import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { createAnalyser } from '../language/analyser.ts';
import type { Analyser } from '../language/analysis.ts';
import type { Reading } from '../messages/protocol.ts';
import type { Connection } from '../store/connection.ts';
import { analysisKey, getAnalysis, putAnalysis } from '../store/analyses.ts';
import { articleKey } from '../notes/article-key.ts';
import { applyCorrections } from '../sourcing/apply-corrections.ts';
import { correctionsOf } from '../store/corrections.ts';
import { readSourcing } from '../sourcing/sourcing.ts';

const weightsFile = 'language/english.bin';

let loading: Promise<Analyser> | undefined;

/** The language engine, loaded when the first article needs it. A failed load is tried again at the next article. */
function loadAnalyser(): Promise<Analyser> {
  loading ??= fetch(browser.runtime.getURL(weightsFile))
    .then((response) => response.arrayBuffer())
    .then((weights) => createAnalyser(new Uint8Array(weights)))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * Who says what in an article, as its reader has corrected it. Reads in slices, so that the background answers others
 * meanwhile. A text that was read before is answered from the store, also after the worker has died; what is read in a
 * private window leaves no trace there.
 */
export async function readClaims(
  article: Article,
  store: Connection,
  isPrivate: boolean,
): Promise<Reading> {
  const reading = await (isPrivate ? readAnew(article) : readOnce(article, store));
  const key = articleKey(article.url, article.canonicalUrl);
  // Without the store there is nothing that could have been corrected, and the article is read all the same.
  const corrections = await store.use((db) => correctionsOf(db, key, Date.now())).catch(() => []);
  return { ...reading, sourcing: applyCorrections(reading.sourcing, corrections, article) };
}

async function readOnce(article: Article, store: Connection): Promise<Reading> {
  const key = await analysisKey(JSON.stringify(article), browser.runtime.getManifest().version);
  // The cache holds what this version put there; it saves time and must never cost a reading.
  const kept = await store.use((db) => getAnalysis(db, key, Date.now())).catch(() => undefined);
  if (kept !== undefined) return kept as Reading;
  const reading = await readAnew(article);
  store.use((db) => putAnalysis(db, key, reading, Date.now())).catch(() => {});
  return reading;
}

async function readAnew(article: Article): Promise<Reading> {
  const analyser = await loadAnalyser();
  const { published } = article;
  const options = { ...(published && { published }), pause };
  const analysis = await analyser.analyseInSlices(article.text, options);
  const { entities, figures, dates } = analysis;
  return { sourcing: readSourcing(article, analysis), entities, figures, dates };
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
