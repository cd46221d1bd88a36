import { describe, expect, it } from 'vitest';
import de from '../../src/lib/i18n/messages/de.json' with { type: 'json' };
import en from '../../src/lib/i18n/messages/en.json' with { type: 'json' };

type Message = string | { match: Record<string, string> }[];
const texts = (message: Message): string[] =>
	typeof message === 'string' ? [message] : message.flatMap((variant) => Object.values(variant.match));
const holes = (message: Message) =>
	[...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
const of = (messages: object) => Object.entries(messages) as [string, Message][];

describe('messages', () => {
	it('have the same keys in both languages', () => {
		expect(Object.keys(en)).toEqual(Object.keys(de));
	});
	it('have no empty text', () => {
		for (const [key, message] of [...of(de), ...of(en)]) {
			for (const text of texts(message)) expect(text.trim(), key).not.toBe('');
		}
	});
	it('fill the same holes in both languages', () => {
		const english = new Map(of(en));
		for (const [key, message] of of(de)) expect(holes(english.get(key) ?? ''), key).toEqual(holes(message));
	});
});
