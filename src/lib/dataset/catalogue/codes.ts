import type { ConflictReason } from '#lib/schema/conflict.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type {
	Bound,
	Confidence,
	Coverage,
	FigureFlag,
	Measure,
	Metric,
	Stage,
	Unit
} from '#lib/schema/figure.ts';
import type { LimitKind } from '#lib/schema/limit.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Subject } from '#lib/schema/subject.ts';
import type { Change } from '../release/changes.ts';

/** Words for people, in both languages. */
export interface Told {
	de: string;
	en: string;
}

/** All values that a column can have, with what each means. The compiler holds the list to the contracts. */
type Codes<T extends string> = Readonly<Record<T, Told>>;
const told = (de: string, en: string): Told => ({ de, en });

const metric: Codes<Metric> = {
	services_live: told('verfügbare Leistungen', 'services live'),
	authorities_onboarded: told('angeschlossene Behörden', 'authorities onboarded'),
	funding_eur: told('Fördermittel in Euro', 'funding in euros')
};
const unit: Codes<Unit> = {
	bundle: told('OZG-Leistungsbündel', 'bundle of services (OZG)'),
	service: told('Verwaltungsleistung (LeiKa)', 'administrative service (LeiKa)'),
	online_service: told('Onlinedienst', 'online service'),
	form: told('Formular', 'form'),
	authority: told('Behörde', 'authority'),
	eur: told('Euro, zu Preisen des genannten Jahres', 'euro, at prices of the year told')
};
const bound: Codes<Bound> = {
	exact: told('genau', 'exact'),
	at_least: told('mindestens („über“)', 'at least (“over”)'),
	at_most: told('höchstens („bis zu“)', 'at most (“up to”)'),
	approx: told('gerundet („rund“)', 'rounded (“about”)')
};
const stage: Codes<Stage> = {
	live: told('verfügbar, angeschlossen', 'live, onboarded'),
	rollout: told('wird eingeführt', 'being introduced'),
	planned: told('geplant', 'planned'),
	announced: told('Geld angekündigt', 'money announced'),
	committed: told('Geld bewilligt', 'money committed'),
	paid: told('Geld ausgezahlt', 'money paid')
};
const measure: Codes<Measure> = {
	total: told('Bestand', 'level'),
	added: told('Zugang eines Zeitraums oder einer Runde', 'what a period or round added')
};
const coverage: Codes<Coverage> = {
	all: told('flächendeckend', 'everywhere'),
	some: told('in mindestens einer Kommune', 'in at least one municipality'),
	unknown: told('nicht gesagt', 'not said')
};
const confidence: Codes<Confidence> = {
	sure: told('sicher', 'sure'),
	probable: told('wahrscheinlich', 'probable'),
	doubtful: told('zweifelhaft, zählt nicht', 'doubtful, does not count')
};
const flag: Codes<FigureFlag> = {
	per_year: told('Betrag je Jahr', 'amount of each year'),
	one_year: told('Betrag eines einzelnen Jahres', 'amount of a single year'),
	several_years: told('Betrag mehrerer Jahre', 'amount of several years'),
	part: told('Teil eines genannten Ganzen', 'part of a whole that is told'),
	purpose: told('Geld für einen Zweck ohne Programm', 'money for a purpose without a programme'),
	undated: told('ohne Datum', 'no date told'),
	ambiguous_place: told('Ort mehrdeutig', 'ambiguous place'),
	below_kreis: told('Ort kleiner als eine Gemeinde', 'place smaller than a municipality'),
	ambiguous_head: told('Gezähltes mehrdeutig', 'ambiguous what is counted'),
	ambiguous_stage: told('Stufe mehrdeutig', 'ambiguous stage'),
	coordination: told('eine von mehreren Gruppen ohne Summe', 'one of several groups without a sum'),
	number_format: told('Schreibweise der Zahl mehrdeutig', 'ambiguous notation of the number'),
	new_subject: told('Gegenstand steht in keiner Liste', 'subject is in no list'),
	past_only: told('nur von Vergangenem gesagt', 'told of the past only'),
	mixed: told('verschiedene Dinge zusammen gezählt', 'different things counted together'),
	larger_beside: told('größere Angabe gleicher Art daneben', 'larger figure of its kind beside it'),
	second_opinion: told(
		'zweite Lesung weicht ab oder ist nicht sicher',
		'second reading differs or is not sure'
	),
	implausible: told('jenseits einer Grenze, siehe doubts', 'beyond a bound, see doubts'),
	conflict: told('Quellen widersprechen einander, siehe conflicts', 'sources disagree, see conflicts')
};
const verdict: Codes<Decision['verdict']> = {
	accept: told('angenommen', 'accepted'),
	reject: told('verworfen, zählt nicht', 'rejected, does not count'),
	correct: told('berichtigt', 'corrected')
};
const evidenceIn: Codes<'text' | 'title'> = {
	text: told('im Text', 'in the text'),
	title: told('im Titel', 'in the title')
};
const itemKind: Codes<NonNullable<NewsItem['kind']>> = {
	service: told('Leistung', 'service'),
	rollout: told('Einführung', 'rollout'),
	funding: told('Förderung', 'funding'),
	strategy: told('Strategie', 'strategy'),
	organisation: told('Organisation', 'organisation'),
	people: told('Personalie', 'people'),
	event: told('Veranstaltung', 'event')
};
const level: Codes<Place['level']> = {
	nation: told('Deutschland', 'Germany'),
	land: told('Land', 'Land'),
	kreis: told('Kreis oder kreisfreie Stadt', 'district'),
	gemeinde: told('Gemeinde', 'municipality')
};
const subjectKind: Codes<Subject['kind']> = {
	offer: told('alle Leistungen zusammen', 'all services together'),
	service: told('Leistung', 'service'),
	platform: told('Plattform', 'platform'),
	programme: told('Programm', 'programme'),
	association: told('Verbund', 'association'),
	'e-file': told('E-Akte', 'electronic file'),
	hotline: told('Rufnummer', 'hotline'),
	other: told('anderes', 'other')
};
const conflictReason: Codes<ConflictReason> = {
	open: told('nichts erklärt den Unterschied: Widerspruch', 'nothing explains it: a conflict'),
	rounding: told('gerundet', 'rounding'),
	other_date: told('anderes Datum', 'other date'),
	other_unit: told('andere Zähleinheit', 'other unit'),
	other_coverage: told('andere Abdeckung', 'other coverage'),
	other_stage: told('andere Stufe', 'other stage')
};
const limitKind: Codes<LimitKind> = {
	catalogue: told('mehr als es davon gibt', 'more than there are'),
	count: told('mehr Behörden dieser Art als es gibt', 'more authorities of the kind than there are'),
	place: told('mehr Behörden als der Ort haben kann', 'more authorities than the place can have'),
	money: told('mehr Geld als ein einzelnes Vorhaben', 'more money than a single item'),
	fall: told('Stand weit unter dem vorigen', 'level far below the one before'),
	part: told('Teil größer als das Ganze', 'part larger than its whole')
};
const basis: Codes<'total' | 'sum_of_added'> = {
	total: told('genannter Bestand', 'level as told'),
	sum_of_added: told('Summe genannter Zugänge, also mindestens', 'sum of increases told, so at least')
};
const change: Codes<Change['change']> = {
	new: told('zum ersten Mal gelesen', 'read for the first time'),
	corrected: told('anders gelesen als zuvor', 'read otherwise than before'),
	withdrawn: told('nicht mehr gelesen', 'no longer read'),
	decided: told('von der Redaktion entschieden', 'decided by an editor')
};

/** What the values of columns mean. */
export const codes = {
	metric,
	unit,
	bound,
	stage,
	measure,
	coverage,
	confidence,
	flag,
	verdict,
	evidenceIn,
	itemKind,
	level,
	subjectKind,
	conflictReason,
	limitKind,
	basis,
	change
} as const;
