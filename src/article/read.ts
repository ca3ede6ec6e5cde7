import type { Article, ArticleReading, Block, Link } from './article.ts';
import type { Passage } from './box.ts';
import { Budget } from './budget.ts';
import { readByline } from './byline.ts';
import { choose, type Choice } from './choose.ts';
import { datelineOf } from './dateline.ts';
import { readDates } from './dates.ts';
import { declaredBy } from './declared.ts';
import { readLanguage } from './language.ts';
import { PageMap } from './map.ts';
import { readMeta } from './meta.ts';
import { readCanonical, readOutlet } from './outlet.ts';
import { siteOf, webUrl, withoutFragment } from './site.ts';
import { readGraph } from './structured.ts';
import { mainHeadings, readTitle } from './title.ts';
import { evidenceOf } from './evidence.ts';
import { walk } from './walk.ts';
import { countWords } from './words.ts';

/** Fewer words of main text are no article: a video's caption, a notice, a log-in page. */
const fewest = 40;

export interface ReadOptions {
  /** The page's address; the document's own if it is not given. */
  readonly url?: string;
  /** Lets the page run; called whenever reading has used its slice of the main thread. */
  readonly pause?: () => Promise<void>;
  /** Ends the reading; readArticle then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

function linksOf(passages: readonly Passage[], blocks: readonly Block[], url: string): Link[] {
  const site = siteOf(webUrl(url, url)?.hostname ?? '');
  const links: Link[] = [];
  for (const [index, { line }] of passages.entries()) {
    const at = blocks[index]?.start ?? 0;
    for (const { element, start, end } of line.links) {
      const target = webUrl(element.getAttribute('href'), element.baseURI);
      if (!target) continue;
      const own = siteOf(target.hostname) === site;
      links.push({ start: at + start, end: at + end, href: target.href, own });
    }
  }
  return links;
}

function layOut(passages: readonly Passage[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let at = 0;
  for (const { kind, line } of passages) {
    blocks.push({ start: at, end: at + line.text.length, kind });
    at += line.text.length + 1;
  }
  return { text: passages.map(({ line }) => line.text).join('\n'), blocks };
}

function directionOf({ root }: Choice): 'ltr' | 'rtl' {
  return getComputedStyle(root.element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Reads the article of a live page: its main text as blocks, what the page says about it, and the exact map
 * between the two. Changes nothing in the page. Undefined if the page has no main text that is an article's.
 * Throws only the reason of an aborted signal.
 */
export async function readArticle(
  document: Document,
  options: ReadOptions = {},
): Promise<ArticleReading | undefined> {
  if (!document.body) return undefined;
  const budget = new Budget(options.pause, options.signal);
  const url = withoutFragment(options.url ?? document.URL);
  const titles = [document.title, ...mainHeadings(document)];
  const declared = declaredBy(await budget.run(readGraph(document)), titles);
  const page = await budget.run(walk(document.body));
  const meta = readMeta(document);
  const evidence = evidenceOf(document, declared, meta);
  const choice = await budget.run(choose(page, evidence));
  if (!choice) return undefined;
  const { text, blocks } = layOut(choice.passages);
  if (countWords(text) < fewest) return undefined;
  await budget.rest();

  const outlet = readOutlet(document, declared, meta, url);
  const dateline = datelineOf(text);
  const languages = [
    document.documentElement.lang,
    declared.language,
    meta.get('content-language'),
  ];
  const byline = readByline(document, declared, meta, outlet.name);
  await budget.rest();
  const dates = readDates(document, declared, meta, url);
  await budget.rest();
  const article: Article = {
    url,
    canonicalUrl: readCanonical(document, meta, url),
    title: readTitle(document, declared, meta, outlet.name),
    byline,
    ...(dateline && { dateline }),
    ...dates,
    outlet,
    language: readLanguage(text, languages),
    direction: directionOf(choice),
    text,
    blocks,
    links: linksOf(choice.passages, blocks, url),
  };
  const lines = choice.passages.map(({ line }) => line);
  return { article, map: new PageMap(choice.root.element, text, blocks, lines) };
}
