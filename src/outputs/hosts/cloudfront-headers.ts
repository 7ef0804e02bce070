import type { HostFileView } from '../../site/pages/machine-view.ts';

/** A response headers policy as `aws cloudfront create-response-headers-policy` takes it. */
export function toCloudfrontHeaders({ policy, preview }: HostFileView): string {
  const config = {
    Name: 'bantin',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'strict-origin-when-cross-origin' },
    },
    ...(preview
      ? {
          CustomHeadersConfig: {
            Quantity: 1,
            Items: [{ Header: 'X-Robots-Tag', Value: 'noindex', Override: true }],
          },
        }
      : {}),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
