import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { m } from '#lib/i18n/paraglide/messages.js';

type Message = string | { match: Record<string, string> }[];
const folder = 'src/lib/i18n/messages';
/** The rooms of the messages: the folder itself for what all pages say, and one folder for each part of the site. */
const rooms = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => basename(file) === 'de.json')
	.map((file) => dirname(file).replace(/^\.$/, ''))
	.sort();

function read(room: string, locale: 'de' | 'en'): [string, Message][] {
	const file = JSON.parse(readFileSync(join(folder, room, `${locale}.json`), 'utf8')) as Record<
		string,
		Message
	>;
	return Object.entries(file).filter(([key]) => key !== '$schema');
}
const texts = (message: Message): string[] =>
	typeof message === 'string' ? [message] : message.flatMap((variant) => Object.values(variant.match));
const holes = (message: Message) =>
	[...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

/** Where a marked part begins, `{#name}`, or ends, `{/name}`. */
const mark = /\{[#/]\w+\}/g;
const marksOf = (message: Message) => texts(message).flatMap((text) => text.match(mark) ?? []);

describe.each(rooms.map((room) => ({ room, name: room === '' ? 'of all pages' : basename(room) })))(
	'messages $name',
	({ room }) => {
		const de = read(room, 'de');
		const en = read(room, 'en');
		it('have the same keys in both languages', () => {
			expect(en.map(([key]) => key)).toEqual(de.map(([key]) => key));
		});
		it('have no empty text', () => {
			for (const [key, message] of [...de, ...en]) {
				for (const text of texts(message)) expect(text.trim(), key).not.toBe('');
			}
		});
		it('fill the same holes in both languages', () => {
			const english = new Map(en);
			for (const [key, message] of de) expect(holes(english.get(key) ?? ''), key).toEqual(holes(message));
		});
		it('mark the same parts in both languages, each from its beginning to its end', () => {
			const english = new Map(en);
			for (const [key, message] of de) {
				const marks = marksOf(message);
				expect(marksOf(english.get(key) ?? ''), key).toEqual(marks);
				expect(marks, key).toEqual(
					marks.map((one, i) => (i % 2 === 0 ? one : marks[i - 1]?.replace('#', '/')))
				);
			}
		});
		it.each([
			['de', de],
			['en', en]
		] as const)('are told as they are written, %s', (locale, messages) => {
			for (const [key, message] of messages) {
				if (typeof message !== 'string') continue;
				const filled = Object.fromEntries(holes(message).map((hole) => [hole.slice(1, -1), `‹${hole}›`]));
				const told = (m as unknown as Record<string, (inputs: object, options: object) => string>)[key];
				const unmarked = message.replace(mark, '');
				expect(told?.(filled, { locale }), key).toBe(unmarked.replace(/\{\w+\}/g, '‹$&›'));
			}
		});
	}
);

it('every message is said somewhere', () => {
	const said = new Set(
		readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|svelte)$/.test(file))
			.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/\bm\s*\.\s*(\w+)/g)])
			.map(([, key]) => key)
	);
	const keys = rooms.flatMap((room) => read(room, 'de').map(([key]) => key));
	expect(keys.filter((key) => !said.has(key))).toEqual([]);
});

it('what has an English word is called by it', () => {
	const german = /\b(Kreise?|Gemeinden?|kreisfreie|Leistungen|Angaben?|Meldung(en)?)\b/;
	const found = rooms.flatMap((room) =>
		read(room, 'en').flatMap(([key, message]) =>
			texts(message)
				// A proper name stays.
				.map((text) => text.replaceAll('Kreis Segeberg', ''))
				.filter((text) => german.test(text))
				.map((text) => `${key}: ${text}`)
		)
	);
	expect(found).toEqual([]);
});

it('no two rooms name a message alike, for one would hide the other', () => {
	const keys = rooms.flatMap((room) => read(room, 'de').map(([key]) => key));
	expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it('every room is told to the compiler', () => {
	const settings = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8')) as Record<
		string,
		{ pathPattern: string[] }
	>;
	const told = settings['plugin.inlang.messageFormat']?.pathPattern ?? [];
	expect([...told].sort()).toEqual(rooms.map((room) => `./${join(folder, room, '{locale}.json')}`).sort());
});
