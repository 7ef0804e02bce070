/** What an article may show of films, sounds, posts and maps that stand elsewhere. */

/** The form of a frame: as wide as a film, as high as a telephone, as long as a post, as flat as a player of sound. */
export const embedShapes = ['wide', 'tall', 'post', 'sound', 'map'] as const;

export type EmbedShape = (typeof embedShapes)[number];

export interface Embed {
  /** Of the service. */
  readonly name: string;
  /** Where readers find it without the frame. */
  readonly page: string;
  readonly frame: string;
  readonly shape: EmbedShape;
  /** Whether it is a film or a sound; null for what is neither, and where nobody knows. */
  readonly plays: 'video' | 'audio' | null;
}

/** What an address shows, as the services read it. */
export type ShownEmbed = Pick<Embed, 'page' | 'frame' | 'shape'>;

/** What an address of a service shows, be it that of the page or that of the frame; null when it is nothing of the kind. */
export type ReadEmbed = (url: URL) => ShownEmbed | null;
