import { useEffect, useState } from 'react';

/** Milliseconds after which what is announced is on screen: the page first has to make room for the frame. */
const SETTLED = 150;

/**
 * A polite live region. It is in the document, empty, before there is anything to say; the words are put in
 * a moment after the next animation frame, and browsers run none in a frame that isn't laid out. So a screen
 * reader never misses them.
 */
export function LiveStatus({ message }: { readonly message: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setSaid(message), SETTLED);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [message]);
  return (
    <p role="status" className="vh">
      {said}
    </p>
  );
}
