import type { Reading } from './reading.ts';
import type { SubjectMention } from './subject-finder.ts';
import type { Part } from './part.ts';

export interface SubjectReading {
	slug: string | null;
	lead: string | null;
	note: string;
}

const kindsFor: Record<Reading['metric'], ReadonlySet<string>> = {
	services_live: new Set(['platform', 'offer', 'service', 'association', 'programme', 'e-file']),
	authorities_onboarded: new Set([
		'service',
		'platform',
		'association',
		'e-file',
		'hotline',
		'offer',
		'other'
	]),
	funding_eur: new Set(['programme', 'other', 'service', 'platform', 'association', 'e-file', 'offer'])
};

/** What a metric's figures are about where nothing is named. */
const fallback: Record<Reading['metric'], string> = {
	services_live: 'alle-leistungen',
	authorities_onboarded: 'alle-leistungen',
	funding_eur: 'verwaltungsdigitalisierung'
};

/** The subject that stands nearest: own segment, own sentence, heading, the text before, the text after. */
export function subjectOf(reading: Reading, found: Record<Part['name'], SubjectMention[]>): SubjectReading {
	const { part, number: n, metric } = reading;
	const mine = found[part.name].filter((m) => kindsFor[metric].has(m.kind) && fits(m, metric, reading));
	const distance = (m: SubjectMention) => Math.abs(m.from - n.from);
	const near = (list: SubjectMention[]) =>
		[...list].sort((a, b) => weight(a) - weight(b) || distance(a) - distance(b))[0];
	const inSegment = mine.filter((m) => part.segmentOf[m.from] === part.segmentOf[n.from]);
	const segment = near(inSegment);
	const kind =
		segment && /^(bundesleistungen|kommunale-leistungen|landesleistungen|wohngeld)$/.test(segment.slug);
	if (segment && segment.slug !== fallback[metric])
		return pick(segment, kind ? 'in the clause with its kind' : 'in the clause');
	const sameSentence = mine.filter(
		(m) => part.sentenceOf[m.from] === part.sentenceOf[n.from] && m.slug !== fallback[metric]
	);
	if (metric === 'services_live') {
		const ahead = near(sameSentence.filter((m) => m.to <= n.from));
		if (ahead) return pick(ahead, 'in the sentence');
		const heading = near(
			found.title.filter(
				(m) =>
					/platform|association|offer/.test(m.kind) && m.slug !== fallback[metric] && fits(m, metric, reading)
			)
		);
		if (heading) return pick(heading, 'in the heading');
		const portal = mine.find(
			(m) =>
				m.kind === 'platform' &&
				m.slug !== 'serviceportal' &&
				part.sentenceOf[m.from]! <= part.sentenceOf[n.from]!
		);
		if (portal) return pick(portal, 'in the text before');
		return { slug: fallback[metric], lead: null, note: 'the whole offer' };
	}
	const sentence = near(sameSentence);
	if (sentence) return pick(sentence, 'in the sentence');
	if (segment) return pick(segment, 'in the clause');
	const title = near(found.title.filter((m) => kindsFor[metric].has(m.kind) && fits(m, metric, reading)));
	if (title) return pick(title, 'in the heading');
	const before = mine.filter((m) => m.to <= n.from).at(-1) ?? mine[0];
	if (before) return pick(before, 'in the text');
	const other = found.text.find((m) => kindsFor[metric].has(m.kind) && fits(m, metric, reading));
	if (other) return pick(other, 'in the text');
	return { slug: fallback[metric], lead: null, note: 'none named' };
}

const weight = (m: SubjectMention) =>
	m.slug === 'ozg' || m.slug === 'verwaltungsdigitalisierung' || m.slug === 'alle-leistungen' ? 1 : 0;

function fits(m: SubjectMention, metric: Reading['metric'], reading: Reading): boolean {
	if (metric === 'services_live') {
		if (m.kind === 'programme' && m.slug !== 'digital-lotsen') return /booster/.test(m.slug);
		if (m.slug === 'alle-leistungen' || m.kind === 'offer' || m.kind === 'platform') return true;
		return (m.kind === 'service' && reading.unit === 'form') || m.kind === 'association';
	}
	if (metric === 'authorities_onboarded') return m.slug !== 'alle-leistungen' && m.slug !== 'landes-it';
	return m.slug !== 'alle-leistungen' && m.slug !== 'kommunale-leistungen';
}

const pick = (m: SubjectMention, note: string): SubjectReading => ({ slug: m.slug, lead: m.lead, note });
