/** What a running build tells whoever watches it. Nothing else leaves a build before its result. */
export interface BuildEvent {
  readonly type: 'progress';
  readonly step: 'read' | 'pictures' | 'render' | 'search' | 'publish';
  readonly done: number;
  readonly total: number;
}

/** A build waits for the watcher, which may thus let the event loop turn, or stop the build by rejecting. */
export type OnEvent = (event: BuildEvent) => void | Promise<void>;
