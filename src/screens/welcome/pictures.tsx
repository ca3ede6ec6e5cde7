import { KindBadge } from '../../parts/kind-badge.tsx';
import { useWords } from '../../parts/surroundings.ts';

/** Small pictures of what the reader will see, drawn with the same hues and lines as the marks themselves. */

export function MarksPicture() {
  const words = useWords();
  return (
    <div class="picture" aria-hidden="true">
      <p class="paper">
        <span class="mark source-organisation">{words('picture_source')}</span>{' '}
        {words('picture_cue')}{' '}
        <span class="mark content-organisation">{words('picture_content')}</span>{' '}
        <span class="mark source-outlet">{words('picture_own')}</span>
      </p>
    </div>
  );
}

export function CardPicture() {
  const words = useWords();
  return (
    <div class="picture" aria-hidden="true">
      <div class="mini-card">
        <KindBadge kind="organisation" />
        <strong>{words('picture_source')}</strong>
        <p class="muted">{words('picture_card')}</p>
      </div>
    </div>
  );
}

export function NotePicture() {
  const words = useWords();
  return (
    <div class="picture" aria-hidden="true">
      <p class="paper">
        <span class="mark kept">{words('picture_kept')}</span>
      </p>
      <div class="note colour-yellow">
        <p>{words('picture_note')}</p>
      </div>
    </div>
  );
}
