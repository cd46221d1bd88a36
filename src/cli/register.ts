import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { readDashboardExport } from '#lib/dataset/dashboard-export.ts';
import { newCounts } from '#lib/dataset/register-merge.ts';
import { parseRegister, registerLines } from '#lib/dataset/register.ts';
import { wholeOffer } from '#lib/query/paint.ts';
import { check } from '#lib/schema/check.ts';
import { Citation } from '#lib/schema/citation.ts';
import { PartialDate } from '#lib/schema/date.ts';
import { unitsOf } from '#lib/schema/figure.ts';
import { InputOpener } from './input.ts';
import { textOf } from './ledger-file.ts';
import { loadPlaces } from './load-places.ts';
import type { Command } from './main.ts';
import { count, failed, tell } from './problems.ts';
import { fetching, today } from './read.ts';
import { root } from './run.ts';

const usage = `digitalpegel register <file|-> --unit <unit> [options]

Adds the counts of a CSV export of the federal dashboard to data/register.csv, where they stand beside the claims
of the news. All rows are checked first: with an error, or a number that contradicts one that is there, nothing is
added. A second run adds nothing.

  --unit <unit>        what the file counts: ${unitsOf.services_live.join(' | ')}
  --date <date>        for a file without a column for it: YYYY, YYYY-MM or YYYY-MM-DD
  --counter <name>     default: Dashboard Digitale Verwaltung
  --title, --publisher, --published, --url
                       where the counts can be looked up; default: the dashboard, read today
  --data <folder>      default: data

Exit code: 0 all done, 1 something is wrong with the file, 2 not understood.`;

const text = { type: 'string' } as const;
const options = {
	unit: text,
	date: text,
	counter: text,
	title: text,
	publisher: text,
	published: text,
	url: text,
	data: text
};

function misused(message: string): number {
	console.error(`digitalpegel register: ${message}\n\n${usage}`);
	return 2;
}

const command: Command = {
	summary: 'add the counts of an official counter',
	usage,
	async run(args) {
		let parsed;
		try {
			parsed = parseArgs({ args, options, allowPositionals: true });
		} catch (error) {
			return misused(error instanceof Error ? error.message : String(error));
		}
		const { values, positionals } = parsed;
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0) return misused('one file is needed');
		const unit = v.safeParse(v.picklist(unitsOf.services_live), values.unit);
		if (!unit.success) return misused('--unit says what the file counts');

		const counter = values.counter ?? 'Dashboard Digitale Verwaltung';
		const source = check(
			Citation,
			{
				title: values.title ?? counter,
				publisher: values.publisher ?? 'Bundesministerium für Digitales und Staatsmodernisierung',
				date: values.published ?? today(),
				url: values.url ?? 'https://dashboard.digitale-verwaltung.de/'
			},
			'source',
			'options'
		);
		const { sources, problems } = await new InputOpener(fetching()).open(file, null);
		const [opened] = sources;
		if (!opened) {
			tell(problems);
			return 1;
		}
		const read = readDashboardExport(opened.text, opened.where, {
			counter,
			unit: unit.output,
			subject: wholeOffer,
			date: values.date === undefined ? null : check(PartialDate, values.date, 'date', '--date'),
			source,
			places: await loadPlaces()
		});
		problems.push(...read.problems);
		tell(problems);
		if (failed(problems)) return 1;

		const data = resolve(values.data ?? join(root, 'data'));
		const path = join(data, 'register.csv');
		const before = (await textOf(path)) ?? '';
		const known = parseRegister(before, path);
		const fresh = newCounts(known, read.counts).map((one) => ({ ...one, recorded: today() }));
		if (fresh.length > 0) {
			const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
			const after = start + registerLines(fresh, before === '');
			parseRegister(after, path);
			await mkdir(data, { recursive: true });
			await writeFileAtomic(path, after, { fsync: true });
		}
		console.log(
			`${count(fresh.length, 'count')} added, ${read.counts.length - fresh.length} known before: ${path}`
		);
		return 0;
	}
};

export default command;
