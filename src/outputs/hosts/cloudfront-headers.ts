import type { HostFileView } from '../../site/pages/file-views.ts';

/** A response headers policy as `aws cloudfront create-response-headers-policy` takes it. */
export function toCloudfrontHeaders({ policy, permissions, robots }: HostFileView): string {
  const others = [
    { Header: 'Permissions-Policy', Value: permissions, Override: true },
    ...robots.map(([Header, Value]) => ({ Header, Value, Override: true })),
  ];
  const config = {
    Name: 'bantin',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'strict-origin-when-cross-origin' },
    },
    CustomHeadersConfig: { Quantity: others.length, Items: others },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
