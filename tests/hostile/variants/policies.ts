import { type Variant, variants } from '../variant.ts';

/** Policies under which nothing of ours may break, nor the page say that we broke one. */
const POLICIES = [
  "default-src 'none'; script-src 'self' 'unsafe-inline'",
  "default-src 'self' 'unsafe-inline'; frame-src 'none'; child-src 'none'",
  "default-src 'self' 'unsafe-inline'; style-src 'none'",
  "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
  "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
  "default-src 'self' 'unsafe-inline'; connect-src 'none'; img-src 'none'; font-src 'none'",
  "default-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; object-src 'none'",
];
const OTHERS: Record<string, string>[] = [
  { 'cross-origin-embedder-policy': 'require-corp' },
  { 'cross-origin-embedder-policy': 'credentialless' },
  { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  { 'permissions-policy': 'clipboard-read=(), fullscreen=(), unload=()' },
  { 'document-policy': 'force-load-at-top' },
  { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' },
];

export const policies: Variant[] = [
  ...variants('policy', POLICIES, (policy) => ({ headers: { 'content-security-policy': policy } })),
  ...variants('policy', OTHERS, (headers) => ({
    name: JSON.stringify(headers),
    headers,
    keepsOut: 'cross-origin-embedder-policy' in headers ? ['chrome'] : [],
  })),
  {
    name: 'policy: sandbox allow-scripts',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    keepsOut: ['firefox'],
  },
];
