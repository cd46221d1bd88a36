import type { Readable } from '#lib/extract/extractor.ts';
import type { Explanation, Step } from '#lib/extract/trace.ts';
import type { Metric } from '#lib/schema/figure.ts';
import { placeNames } from '#lib/ui/lands.ts';
import { vetoSentence } from '#lib/ui/reading/reasons.ts';
import { stepSentence } from '#lib/ui/reading/steps.ts';
import { figureSentence } from '#lib/ui/sentence.ts';
import { flagText } from '#lib/ui/doubt-words.ts';

const lands = placeNames('de');

/** The reading of an item as a text, in the sentences that its page says: first what was taken, then what was not and why. */
export function tell(
	item: Readable,
	{ figures, vetoed }: Explanation,
	subjectName: (slug: string) => string
): string {
	const placeName = (key: string) => lands[key] ?? key;
	const steps = (list: readonly Step[], metric: Metric | null) =>
		list.map((step, i) => {
			const sentence = stepSentence(step, { metric, placeName, subjectName });
			return `${i + 1}. ${sentence ?? `(${step.stage}) ${step.note}`}`;
		});
	const taken = figures.map(({ figure, why }) => {
		const scopeName = figure.scope === null ? null : placeName(figure.scope);
		return [
			`## ${figureSentence({ ...figure, scopeName })}`,
			`„${figure.evidence.text}“${figure.evidence.in === 'title' ? ' (Überschrift)' : ''}`,
			steps(why, figure.metric).join('\n'),
			...(figure.flags.length > 0
				? [figure.flags.map((flag) => `Vorbehalt: ${flagText(flag)}`).join('\n')]
				: [])
		].join('\n\n');
	});
	const refused = vetoed.map(({ text, reason, part }) => {
		const [where, words] =
			part === 'title' ? [' (Überschrift)', item.title] : ['', item.text ?? item.digest ?? ''];
		return `- „${text}“${where}: ${vetoSentence(reason, words)}`;
	});
	return `${[
		`# ${item.title}`,
		`> ${item.text ?? item.digest ?? ''}`,
		item.published === null ? 'Ohne Datum.' : `Meldung vom ${item.published}.`,
		...taken,
		...(refused.length > 0 ? [`## Keine Angabe\n\n${refused.join('\n')}`] : [])
	].join('\n\n')}\n`;
}
