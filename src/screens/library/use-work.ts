import { useState } from 'preact/hooks';
import { codeOf, failureWords } from '../../parts/failure.ts';
import { useWords } from '../../parts/surroundings.ts';

/** One piece of work at a time, and what is said of it. */
export function useWork() {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [told, tell] = useState('');
  const run = (work: () => Promise<string>): void => {
    const start = async () => {
      setBusy(true);
      tell(words('working'));
      try {
        tell(await work());
      } catch (error) {
        tell(failureWords(codeOf(error), words));
      } finally {
        setBusy(false);
      }
    };
    void start();
  };
  return { busy, told, run };
}
