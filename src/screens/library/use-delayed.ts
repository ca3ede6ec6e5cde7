import { useEffect, useState } from 'preact/hooks';

/** The value as it was when it last stood still for this many milliseconds. */
export function useDelayed<T>(value: T, pause: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
