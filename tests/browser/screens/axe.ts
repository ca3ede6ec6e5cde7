import axe from 'axe-core';

/** What axe finds wrong in the document in light and in dark, one line each; empty is good. */
export async function accessibilityFaults(): Promise<string[]> {
  const root = document.documentElement;
  root.lang = 'en';
  document.title = 'Who Says';
  const faults: string[] = [];
  for (const scheme of ['light', 'dark']) {
    root.style.colorScheme = scheme;
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    for (const { id, nodes } of violations)
      for (const node of nodes)
        faults.push(`${scheme} ${id}: ${node.html} ${node.failureSummary ?? ''}`);
  }
  root.style.removeProperty('color-scheme');
  return faults;
}
