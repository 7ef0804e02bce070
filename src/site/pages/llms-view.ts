/** What llms.txt may see. */
export interface LlmsView {
  readonly kind: 'llms';
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly groups: readonly {
    readonly title: string;
    /** Absolute addresses. */
    readonly items: readonly { readonly title: string; readonly href: string }[];
  }[];
}
