import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Check sums of files, a line each, as `sha256sum --check` reads them. */
export const sumsOf = (files: readonly (readonly [name: string, bytes: Uint8Array])[]): string =>
	files.map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`).join('');
