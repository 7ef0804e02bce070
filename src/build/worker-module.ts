/** File URL of a module below this room that a thread runs, by its path without ending: `render/render-worker`. */
export function workerModule(name: string): string {
  return new URL(`../../lib/build/${name}.js`, import.meta.url).href;
}
