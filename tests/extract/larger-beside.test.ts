import { describe, expect, it } from 'vitest';
import { doubtSmaller } from '#lib/extract/larger-beside.ts';
import type { Explained } from '#lib/extract/trace.ts';
import { figuresOf } from './read.ts';

/** The values that wait for an editor because of a larger figure beside them. */
const doubted = (text: string) =>
	figuresOf(text)
		.filter((f) => f.flags.includes('larger_beside') && f.confidence === 'doubtful')
		.map((f) => f.value);

describe('a larger total of its kind in the same text', () => {
	it('makes the smaller level doubtful, never the larger', () => {
		expect(
			doubted('[Jena] Jena bietet 60 Onlinedienste an. Inzwischen sind in Jena 84 Onlinedienste verfügbar.')
		).toEqual([60]);
	});

	it('makes money doubtful that is granted after a larger sum', () => {
		const text =
			'[Hessen] Für digitale Rathäuser stehen 16 Millionen Euro bereit. Die Ministerin übergab Bescheide über 2,4 Millionen Euro.';
		expect(doubted(text)).toEqual([2_400_000]);
	});

	it('leaves another place, stage or addition alone', () => {
		for (const text of [
			'[Jena] Jena bietet 60 Onlinedienste an, in ganz Thüringen sind es 400.',
			'[Jena] 60 Onlinedienste sind verfügbar, bis Jahresende sollen es 84 sein.',
			'[Jena] Die Stadt hat 12 neue Onlinedienste freigeschaltet, insgesamt sind es nun 84.'
		])
			expect(doubted(text), text).toEqual([]);
	});

	it('asks nothing of a larger number that waits for an editor itself', () => {
		const [smaller, larger] = figuresOf(
			'[Jena] Jena bietet 60 Onlinedienste an. Inzwischen sind in Jena 84 Onlinedienste verfügbar.'
		).map(
			(figure) => ({ figure: { ...figure, flags: [], confidence: 'sure' as const } }) as unknown as Explained
		);
		const confidences = (...figures: Explained[]) =>
			doubtSmaller(figures).map(({ figure }) => figure.confidence);
		expect(confidences(smaller!, larger!)).toEqual(['doubtful', 'sure']);
		const misread = { ...larger!, figure: { ...larger!.figure, confidence: 'doubtful' as const } };
		expect(confidences(smaller!, misread)).toEqual(['sure', 'doubtful']);
	});

	it('leaves kinds of authorities that are told in one breath', () => {
		expect(
			doubted('[Hessen] Die E-Akte nutzen 23 Landesbehörden, sechs Landkreise und 114 Kommunen.')
		).toEqual([]);
	});
});
