/** What an element's names, as its makers wrote them, say about its place on the page. */
export type Trait = 'story' | 'aside' | 'plain';

/** Names that announce the main text itself. */
const story =
  /article-?_?-?(?:body|content|text)|(?:story|post|entry|news|page|content)[-_]*(?:body|content|text|copy)|body-?(?:copy|text)|rich-?text/i;

/** Names of what stands beside, between and below the main text. Whole words of a name, or its parts. */
const aside = new RegExp(
  '(?:^|[\\s_-])(?:' +
    'ads?|advert\\w*|author-?(?:bio|info|box|card)\\w*|banner|bio|breadcrumbs?|byline|bylines|caption|carousel|comments?|consent|' +
    'contributors?|cookies?|copyright|credits?|dateline|disclaimer|disqus|donat\\w+|embed|follow|footer|gallery|gdpr|' +
    'infobox|kicker|masthead|menu|modal|most-?(?:popular|read|viewed)|nav|navbar|navigation|newsletters?|' +
    'outbrain|overlay|pagination|pager|paywall|popular|popup|promo\\w*|pubdate|read-?(?:more|next|also)|' +
    'recirc\\w*|recommend\\w*|register|related\\w*|shar(?:e|ing)\\w*|sidebar|sign-?up|skip|slideshow|social\\w*|' +
    'sponsor\\w*|subscri\\w+|taboola|tags?|teasers?|timestamp|toolbar|topics?|trending|widget' +
    ')(?:$|[\\s_-])',
  'i',
);

const asideTags = new Set([
  'ASIDE',
  'FOOTER',
  'NAV',
  'DIALOG',
  'FIGURE',
  'FIGCAPTION',
  'ADDRESS',
  'LABEL',
]);
const asideRoles =
  /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|note|search|tablist|toolbar)$/;

/** The names that an element was given: id, classes, and the test and component names of frameworks. */
function namesOf(element: Element): string {
  const names = [element.id, element.getAttribute('class'), element.getAttribute('data-component')];
  names.push(element.getAttribute('data-testid'));
  // camelCase and BEM names are cut into words.
  return names
    .filter(Boolean)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .slice(0, 500);
}

/** What the element says of itself: the story, something beside it, or nothing. */
export function traitOf(element: Element): Trait {
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) return 'story';
  if (asideTags.has(element.tagName)) return 'aside';
  if (asideRoles.test(element.getAttribute('role') ?? '')) return 'aside';
  const names = namesOf(element);
  if (aside.test(names)) return 'aside';
  return story.test(names) ? 'story' : 'plain';
}
