import { rootName } from '../index/root.ts';
import type { GetFile } from '../reader/open-index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Files below a folder. The root is asked for anew each time, all others have names of their content. */
export function fetchFrom(folder: string): GetFile {
  return async (name) => {
    const url = new URL(`${name}.bin`, folder);
    const answer = await fetch(url, name === rootName ? { cache: 'no-cache' } : {});
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}

/** The same files written as scripts, for pages that were opened from a disk. */
export function scriptsFrom(folder: string): GetFile {
  const waiting = new Map<string, (bytes: Bytes) => void>();
  Object.assign(globalThis, {
    bantinIndex: (name: string, text: string) =>
      waiting.get(name)?.(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))),
  });
  return (name) =>
    new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      loadScript(new URL(`${name}.js`, folder).href).catch(reject);
    });
}

/** Fulfilled when the script has run. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${src} cannot be loaded.`));
    };
    document.head.append(script);
  });
}
