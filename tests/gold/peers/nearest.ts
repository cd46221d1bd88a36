import type { Readable } from '#lib/extract/extractor.ts';
import type { Gazetteer } from '#lib/places/gazetteer.ts';
import type { Metric, Stage, Unit } from '#lib/schema/figure.ts';

/** A number as a reader of numbers gives it; offsets count in the text. */
export interface PlainNumber {
	start: number;
	end: number;
	value: number;
}
export type NumberReader = (text: string) => PlainNumber[];

/** What anybody would write in an afternoon: the metric of a number is that of the nearest keyword of its sentence. */
export function nearestKeyword(gazetteer: Gazetteer, numbers: NumberReader) {
	const keywords: [RegExp, Metric, Unit][] = [
		[/leistungsbündel\w*|OZG-Leistung\w*/giu, 'services_live', 'bundle'],
		[/online-?(dienst|service|angebot|leistung)\w*|\p{L}*dienste\b|services?\b/giu, 'services_live', 'online_service'],
		[/\p{L}*leistung(en)?\b/giu, 'services_live', 'service'],
		[/\p{L}*formular\w*|\p{L}*anträge\w*/giu, 'services_live', 'form'],
		[/\p{L}*(kommunen?|gemeinden?|städten?|kreisen?|behörden?|ämtern?|verwaltungen)\b/giu, 'authorities_onboarded', 'authority'],
		[/euro\b|€|EUR\b/giu, 'funding_eur', 'eur']
	];
	const stages: [RegExp, Stage, boolean][] = [
		[/ausgezahlt|abgerufen|geflossen|ausgegeben|investiert/iu, 'paid', true],
		[/bewilligt|bescheid|erhält|erhalten|bekommt|gefördert|vergeben|zuschlag|auftrag/iu, 'committed', true],
		[/\bsoll(en)?\b|\bwill\b|\bwollen\b|geplant|plant|\bbis (ende|20\d\d)|künftig/iu, 'planned', false],
		[/derzeit eingeführt|rollout|roll-out|pilot|in umsetzung|getestet/iu, 'rollout', false]
	];
	return (item: Readable) => {
		const text = item.text ?? item.digest ?? '';
		const home = gazetteer.find(item.title)[0];
		const titlePlace = home && home.start === 0 ? gazetteer.settle(home.keys, []) : null;
		return text.split(/(?<=[.!?]) +(?=\p{Lu})/u).flatMap((sentence) => {
			const found = keywords.flatMap(([pattern, metric, unit]) =>
				[...sentence.matchAll(pattern)].map((m) => ({ at: m.index, metric, unit }))
			);
			const place = gazetteer.find(sentence).find((p) => p.keys.length === 1 && !p.foreign)?.keys[0];
			const scope = /bundesweit|deutschlandweit/iu.test(sentence) ? 'DE' : (place ?? titlePlace ?? 'DE');
			const measure = /weitere|neue|zusätzlich/iu.test(sentence) ? ('added' as const) : ('total' as const);
			return numbers(sentence).flatMap(({ start, end, value }) => {
				if (/^(19|20)\d\d$/.test(sentence.slice(start, end)) || /^ ?(%|Prozent)/u.test(sentence.slice(end))) return [];
				const distance = (k: { at: number }) => (k.at >= end ? k.at - end : (start - k.at) * 2);
				const nearest = found.filter((k) => distance(k) < 60).sort((a, b) => distance(a) - distance(b))[0];
				if (!nearest) return [];
				const money = nearest.metric === 'funding_eur';
				const stage =
					stages.find(([pattern, , ofMoney]) => ofMoney === money && pattern.test(sentence))?.[1] ??
					(money ? 'announced' : 'live');
				return [{ metric: nearest.metric, unit: nearest.unit, value, scope, stage, measure }];
			});
		});
	};
}
