import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Command } from '#cli/main.ts';
import { root } from '#cli/run.ts';

const list = readFileSync(join(root, 'src/cli/main.ts'), 'utf8');
const names = [...list.matchAll(/(\w+): \(\) => import\('\.\/(\w+)\.ts'\)/g)].map(([, name]) => name!);

// A fresh checkout has no compiled messages: whoever asks for the list of commands there is to get it.
vi.mock('#lib/i18n/paraglide/messages.js', () => {
	throw new Error('only a build compiles the messages');
});

it('knows all commands', () => expect(names).toContain('report'));

it.each(names)('%s loads, and says what it is for, before anything is built', async (name) => {
	const { default: command } = (await import(`../../src/cli/${name}.ts`)) as { default: Command };
	expect(command.usage).toMatch(new RegExp(`^digitalpegel ${name}\\b`));
	expect(command.summary).not.toBe('');
});
