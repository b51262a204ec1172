import { useEffect, useState } from 'react';

/**
 * A polite live region. It is in the document, empty, before there is anything to say; the words are put in
 * two animation frames later. Browsers run no animation frames in a frame that isn't shown yet, so a screen
 * reader never misses them.
 */
export function LiveStatus({ message }: { readonly message: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => setSaid(message));
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [message]);
  return (
    <p role="status" className="vh">
      {said}
    </p>
  );
}
