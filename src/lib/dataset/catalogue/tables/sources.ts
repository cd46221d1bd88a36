import { attribution } from '#lib/places/attribution.ts';
import { codes } from '../codes.ts';
import {
	column,
	degrees,
	empty,
	measured,
	must,
	noPoint,
	oneOf,
	told,
	untold,
	type Table
} from '../column.ts';

export const items: Table = {
	name: 'items',
	de: 'Meldungen, aus denen gelesen wurde, mit eigener Zusammenfassung',
	en: 'News items that were read, with a digest in our own words',
	key: ['id'],
	refers: [],
	columns: [
		column('id', 'string', 'Kennung der Meldung', 'identifier of the item', must),
		column('url', 'url', 'Adresse', 'address', untold),
		column('publisher', 'string', 'wer sie veröffentlichte', 'who published it', untold),
		column('title', 'string', 'Titel', 'title', must),
		column('published', 'string', `wann sie erschien, ${told.de}`, `when it appeared, ${told.en}`, untold),
		column(
			'places',
			'list',
			'Orte, um die es geht, durch | getrennt',
			'places that it is about, divided by |',
			empty('keine genannt', 'none named')
		),
		column('kind', 'string', 'Art der Meldung', 'kind of item', {
			codes: codes.itemKind,
			values: Object.keys(codes.itemKind),
			...empty('nicht eingeordnet', 'not sorted')
		}),
		column(
			'digest',
			'string',
			'Zusammenfassung in eigenen Worten',
			'digest in our own words',
			empty('Text von anderen, nicht gespeichert', 'text of others, not stored')
		),
		column(
			'recorded',
			'date',
			'Tag der Aufnahme',
			'day on which it was recorded',
			empty('vor dem ersten Tag', 'before the first day')
		)
	]
};

export const places: Table = {
	name: 'places',
	sources: [attribution.laender, attribution.points],
	de: 'Orte: Deutschland, Länder, Kreise und Gemeinden, die genannt sind',
	en: 'Places: Germany, Länder, and the districts and municipalities that are named',
	key: ['key'],
	refers: [],
	columns: [
		column(
			'key',
			'string',
			'DE oder amtlicher Gemeindeschlüssel (2, 5 oder 8 Stellen)',
			'DE or official key (2, 5 or 8 digits)',
			must
		),
		column(
			'name',
			'string',
			'Name; bei Kreisen mit ihrer Bezeichnung („Landkreis Gießen“)',
			'name; of districts with their kind (“Landkreis Gießen”)',
			must
		),
		column('level', 'string', 'Ebene', 'level', oneOf(codes.level)),
		column('land', 'string', 'Schlüssel des Landes', 'key of the Land', empty('Deutschland', 'Germany')),
		column(
			'kreis',
			'string',
			'Schlüssel des Kreises',
			'key of the district',
			empty('keine Gemeinde', 'no municipality')
		),
		column(
			'kind',
			'string',
			'Art, wie das Gemeindeverzeichnis sie nennt',
			'kind, as the register of municipalities calls it',
			must
		),
		column('longitude', 'number', 'Länge, WGS 84', 'longitude, WGS 84', { ...degrees, ...noPoint }),
		column('latitude', 'number', 'Breite, WGS 84', 'latitude, WGS 84', { ...degrees, ...noPoint }),
		column('population', 'integer', 'Bevölkerung', 'population', {
			...measured('Einwohner', 'inhabitants'),
			...empty('keine Zahl vorhanden', 'no number at hand')
		}),
		column(
			'population_date',
			'date',
			'Stichtag der Bevölkerung',
			'date of the population',
			empty('keine Zahl vorhanden', 'no number at hand')
		)
	]
};

export const subjects: Table = {
	name: 'subjects',
	de: 'Gegenstände: Leistungen, Plattformen und Programme',
	en: 'Subjects: services, platforms and programmes',
	key: ['slug'],
	refers: [],
	columns: [
		column('slug', 'string', 'Kennung', 'identifier', must),
		column('name', 'string', 'Name', 'name', must),
		column('kind', 'string', 'Art', 'kind', oneOf(codes.subjectKind)),
		column('lead', 'string', 'wer es entwickelt hat, als Schlüssel', 'who built it, by key', untold)
	]
};
