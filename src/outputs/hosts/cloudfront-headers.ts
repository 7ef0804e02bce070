import type { HostFileView } from '../../site/machine-view.ts';

/** A response headers policy as `aws cloudfront create-response-headers-policy` takes it. */
export function toCloudfrontHeaders({ policy }: HostFileView): string {
  const config = {
    Name: 'bantin',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'strict-origin-when-cross-origin' },
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
