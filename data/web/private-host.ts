/** Names that lead to this machine or stay within a house. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)$/;
/** As addresses are spelt by `URL`, whichever way they were written: dotted decimals. */
const IPV4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/;

/**
 * Whether a host (as `URL.hostname` spells it) is this machine or one of a private network, by its name or number.
 * What a public name leads to only the browser learns; it guards that itself.
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const numbers = IPV4.exec(host)?.slice(1).map(Number);
  if (numbers) return isPrivateIpv4(numbers);
  const name = host.replace(/\.$/, '');
  // A name without a dot is looked up in the house.
  return !name.includes('.') || PRIVATE_NAME.test(name);
}

function isPrivateIpv4([a = 0, b = 0]: number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}

/** Unspecified, loopback, unique local, link local, multicast, and numbers of the old kind inside the new. */
function isPrivateIpv6(address: string): boolean {
  return (
    address.startsWith('::') ||
    /^f[cd]/.test(address) ||
    /^fe[89ab]/.test(address) ||
    address.startsWith('ff')
  );
}
