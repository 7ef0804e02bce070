import type { Config } from './config.ts';
import { hosts } from './host.ts';
import { knownPolicy } from './known-policy.ts';
import { policyInPage } from './security-policy.ts';

/**
 * What a page that shows frames of these origins says itself of what it may load; empty where the host sends a header. Each
 * page says its own, so that a first film in one article changes no other page.
 */
export function pagePolicy(config: Config, frames: readonly string[] = []): string {
  return hosts[config.host].headers ? '' : policyInPage(knownPolicy(config, frames) ?? '');
}
