import { onTestFinished } from 'vitest';

/** A page of its own in a frame, drawn and laid out, gone when the test ends. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  onTestFinished(() => {
    frame.remove();
  });
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}
