/** Links from a page to where its site explains itself, found by the words of the link and its path. */
import { addressOf } from './address.ts';

export interface PageLink {
  readonly href: string;
  readonly text: string;
}

export type ExplainingPage = 'about' | 'ownership' | 'corrections' | 'ethics' | 'contact';

interface Signs {
  readonly words: RegExp;
  readonly path: RegExp;
}

// English, German, French, Spanish, Italian, Portuguese, Dutch.
const SIGNS: Readonly<Record<ExplainingPage, Signs>> = {
  corrections: {
    words:
      /^(?:corrections?(?: (?:policy|& clarifications|and clarifications))?|report (?:an error|a correction)|korrekturen|correctifs|correcciones|fe de errores|correzioni|erramos|correcties)$/iu,
    path: /\/(?:corrections?(?:-policy|-and-clarifications)?|korrekturen|fe-de-errores|erramos)(?:\/|\.|$)/iu,
  },
  ethics: {
    words:
      /^(?:ethics(?: (?:policy|code|& standards))?|code of (?:ethics|conduct)|editorial (?:standards|guidelines|policy|policies|code|values)|(?:our )?(?:journalism )?standards(?: (?:and|&) ethics)?|publishing principles|charte (?:déontologique|d['’]éthique)|código (?:ético|deontológico)|redaktionelle leitlinien|libro de estilo)$/iu,
    path: /\/(?:(?:editorial-)?(?:ethics|standards|guidelines)(?:-[a-z-]+)?|code-of-(?:ethics|conduct)|charte-[a-z-]+)(?:\/|\.|$)/iu,
  },
  ownership: {
    words:
      /^(?:ownership(?: (?:and|&) funding)?|who owns us|our (?:owners|funding|funders|supporters|donors)|funding|finanzierung|eigentümer|actionnariat|financement|propiedad)$/iu,
    path: /\/(?:ownership|who-owns-[a-z]+|our-(?:owners|funding|funders|supporters|donors)|finanzierung|actionnariat)(?:[-/.]|$)/iu,
  },
  contact: {
    words:
      /^(?:contact(?: us| the [a-z ]+)?|get in touch|kontakt|nous contacter|contactez-nous|contact(?:o|a|e|ar|eer ons)|contactos|contatti|fale conosco|contato)$/iu,
    path: /\/(?:contact(?:-us|us|o|os|ez-nous)?|kontakt|contatti|contato)(?:\/|\.|$)/iu,
  },
  about: {
    words:
      /^(?:about(?: us| the [\p{L} ]+| [\p{L}.]+)?|who we are|our story|masthead|impressum|imprint|über uns|wir über uns|qui sommes-nous ?\??|à propos|mentions légales|quiénes somos|acerca de|chi siamo|quem somos|sobre nós|over ons|colofon)$/iu,
    path: /\/(?:about(?:-us|us)?|who-we-are|impressum|imprint|ueber-uns|qui-sommes-nous|a-propos|quienes-somos|chi-siamo|quem-somos|over-ons)(?:\/|\.|$)/iu,
  },
};

const LONGEST_TEXT = 60;
const MOST_LINKS = 3000;

/** The first link to each kind of explaining page of the page's own site: by its words, else by its path. */
export function explainingPages(
  links: readonly PageLink[],
  base: string,
): { [page in ExplainingPage]?: string } {
  const own = links.slice(0, MOST_LINKS).flatMap((link) => ownLink(link, base) ?? []);
  const found: { [page in ExplainingPage]?: string } = {};
  for (const page of Object.keys(SIGNS) as ExplainingPage[]) {
    const { words, path } = SIGNS[page];
    const link =
      own.find(({ text }) => words.test(text)) ?? own.find(({ url }) => path.test(url.pathname));
    if (link !== undefined) found[page] = link.url.href;
  }
  return found;
}

function ownLink({ href, text }: PageLink, base: string): { url: URL; text: string } | undefined {
  if (typeof href !== 'string' || typeof text !== 'string' || !URL.canParse(href, base)) {
    return undefined;
  }
  const url = new URL(href, base);
  const site = addressOf(base)?.site;
  if (!/^https?:$/u.test(url.protocol) || site === undefined) return undefined;
  if (addressOf(url.href)?.site !== site) return undefined;
  return { url, text: text.slice(0, LONGEST_TEXT).replaceAll(/\s+/gu, ' ').trim() };
}
