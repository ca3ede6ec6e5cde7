import type { ComponentChildren } from 'preact';
import { useWords } from '../../parts/surroundings.ts';
import type { MessageKey } from '../../parts/words.ts';

export type SectionName = 'sourcing' | 'outlet' | 'notes' | 'search';

const titles = {
  sourcing: 'sourcing',
  outlet: 'outlet',
  notes: 'notes_here',
  search: 'notes_all',
} as const satisfies Record<SectionName, MessageKey>;

/** A section of the popup with its heading; it can be jumped to. */
export function Section({
  name,
  children,
}: {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <section id={name} tabIndex={-1} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{words(titles[name])}</h2>
      {children}
    </section>
  );
}

/** Short ways to the sections: the popup is lower than what it holds. */
export function Jumps({
  sections,
}: {
  readonly sections: readonly { readonly name: SectionName; readonly count?: number | undefined }[];
}) {
  const words = useWords();
  const jump = (name: SectionName) => {
    const section = document.querySelector<HTMLElement>(`#${name}`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav class="jumps" aria-label={words('sections')}>
      {sections.map(({ name, count }) => (
        <button key={name} type="button" onClick={() => jump(name)}>
          {words(`jump_${name}`)}
          {count !== undefined && <span class="muted"> {words.number(count)}</span>}
        </button>
      ))}
    </nav>
  );
}
