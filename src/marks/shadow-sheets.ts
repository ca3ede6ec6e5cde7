/**
 * The look of marks inside open shadow roots. A `::highlight` rule reaches only the text of its own tree, so each root
 * whose text is marked gets the rules as an adopted sheet, which no serialisation of the page shows.
 */
export interface ShadowSheets {
  /** Makes sure that marks are seen in the tree of this node. */
  cover(node: Node): void;
}

/** Returns sheets that are in no root yet; they are taken out again when the signal aborts. */
export function createShadowSheets(css: string, signal: AbortSignal): ShadowSheets {
  const covered = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;

  signal.addEventListener('abort', () => {
    for (const root of covered) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    }
    covered.clear();
  });
  return {
    cover(node) {
      const root = node.getRootNode();
      if (!(root instanceof ShadowRoot)) return;
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      covered.add(root);
      // The page may set its own sheets anew, so this is looked at on every painting.
      if (![...root.adoptedStyleSheets].includes(sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },
  };
}
