/**
 * What an element says of its own place on the page, by its tag, role and names: `story` the main text itself,
 * `mixed` the main text and a word that usually names something else, `aside` what usually stands beside the
 * story, `other` what is never part of it.
 */
export type Trait = 'story' | 'mixed' | 'plain' | 'aside' | 'other';

/** Names that announce the main text. */
const story =
  /(?:article|story|post|entry|news|body)[-_]*(?:body|content|copy|text)|^(?:body-?copy|rich-?text|caas-body|main-?text|body-text)$/i;

/** Names of what is never the story, however much text it holds. */
const other =
  /(?:^|[-_])(?:comments?|comment-?(?:list|section|thread|content|body|area)|commentlist|consent|cookies?|cookiebar|cli|disqus|gdpr|outbrain|recirc\w*|recommend(?:ed|ations?)|related\w*|respond|taboola|you-?may-?(?:also-?)?like|most-?(?:popular|read|viewed|shared)|read-?(?:more|next|also)|more-?(?:stories|news|from)|newsletters?)(?:$|[-_])/i;

/** Names of what stands between and beside the paragraphs, unless most of the text is in it. */
const aside = new RegExp(
  '(?:^|[-_])(?:' +
    'ads?|advert\\w*|affiliate|author-?(?:bio|info|box|card|desc\\w*)\\w*|banner|bio|breadcrumbs?|bylines?|caption|' +
    'carousel|contributors?|copyright|correction|credits?|cta|date|dateline|deck|dek|disclaimer|disclosure|donat\\w+|fact-?box|follow|footer|' +
    'footnotes?|gallery|header-meta|infobox|inline-?promo|kicker|login|masthead|menu|meta|modal|nav|navbar|navigation|note|overlay|' +
    'pagination|pager|popular|popup|promo\\w*|pubdate|publish\\w*|pull-?quote|register|registration|share|sharing|shar(?:e|ing)-?\\w*|sidebar|sign-?(?:in|up)|skip|' +
    'slideshow|social\\w*|sponsor\\w*|standfirst|stand-first|sub-?headline|sub-?title|subhed|subscri\\w+|summary|tags?|teasers?|timestamp|toolbar|tooltip|topics?|' +
    'trending|trust-?\\w*|upsell' +
    ')(?:$|[-_])|^(?:hidden|hide|d-none)$|^widget(?:$|[-_])',
  'i',
);

/** Names that say how something looks or where it is filed, not what it is. */
const empty =
  /^(?:has|is|with|no|not|js|without|category|tag|post_tag|type|status|format|wp)[-_]|[-_](?:active|closed|disabled|enabled|off|on|open|visible)$/i;

const otherTags = new Set(['NAV', 'DIALOG', 'MENU']);
const asideTags = new Set(['ADDRESS', 'ASIDE', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'LABEL']);
/** These hold the whole page or the whole article; their names list what is in them. */
const wholeTags = new Set(['ARTICLE', 'BODY', 'HTML', 'MAIN']);
const otherRoles = /^(?:alert|alertdialog|dialog|menu|menubar|navigation|search|tablist|toolbar)$/;
const asideRoles = /^(?:banner|complementary|contentinfo|note)$/;

/** The names that an element was given, cut into words at humps: id, classes, component and test names. */
function namesOf(element: Element): string[] {
  const names = ['id', 'class', 'data-component', 'data-testid', 'data-module', 'data-type']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .slice(0, 600);
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .split(/\s+/)
    .filter((name) => name !== '' && !empty.test(name));
}

function traitOfName(name: string): Trait {
  if (other.test(name)) return 'other';
  const isStory = story.test(name);
  if (aside.test(name)) return isStory ? 'mixed' : 'aside';
  return isStory ? 'story' : 'plain';
}

/** What the element says of its place. */
export function traitOf(element: Element): Trait {
  const { tagName } = element;
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) return 'story';
  if (wholeTags.has(tagName)) return 'plain';
  const role = element.getAttribute('role') ?? '';
  if (otherTags.has(tagName) || otherRoles.test(role)) return 'other';
  const names = namesOf(element);
  const kinds = new Set(names.map(traitOfName));
  const isStory = kinds.has('story');
  if (kinds.has('other')) return isStory ? 'mixed' : 'other';
  if (asideTags.has(tagName) || asideRoles.test(role)) return 'aside';
  if (kinds.has('aside') || kinds.has('mixed'))
    return isStory || kinds.has('mixed') ? 'mixed' : 'aside';
  return isStory ? 'story' : 'plain';
}
