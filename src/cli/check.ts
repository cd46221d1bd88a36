import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { audit, isSound, type Audit } from '#lib/ledger/audit.ts';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import { readDecisions, readLedger } from './ledger-file.ts';
import { loadExtractor } from './load-extractor.ts';
import type { Command } from './main.ts';
import { count } from './problems.ts';
import { today } from './read.ts';
import { root } from './run.ts';
import { readingsOf, wordedItems } from './worded-items.ts';

const usage = `digitalpegel check [--data <folder>] [--day YYYY-MM-DD] [--json]

Looks over the ledger: figures whose words no longer stand where they were read, decisions without their figure,
decisions that a newer reading contradicts, doubts by kind, items that were never read. Changes nothing.

  --data <folder>   default: data
  --day <day>       the day of knowledge; default: today
  --json            one JSON object instead of text

Exit code: 0 nothing to mend (doubts and unread items are told, but no fault), 1 something to mend, 2 not understood.`;

const options = {
	data: { type: 'string' },
	day: { type: 'string' },
	json: { type: 'boolean', default: false }
} as const;

const broken: Record<Audit['broken'][number]['why'], string> = {
	no_item: 'its item is missing; bring the item back or record anew',
	hash: 'words and hash do not belong together; somebody changed the line; record the item anew',
	moved: 'other words stand there now; the text was changed; record the item anew'
};
const lost: Record<Audit['lost'][number]['why'], string> = {
	never_read: 'the ledger never held such a figure; mend the id or remove the decision',
	no_longer_read: 'it is no longer read; decide whether the rules or the decision are wrong'
};
const unread: Record<Audit['unread'][number]['why'], string> = {
	not_recorded: "has figures, but none is in the ledger; run 'digitalpegel record'",
	no_text: 'no text is kept on this machine, and the ledger has nothing of it'
};

function section(title: string, lines: string[]): string[] {
	return [`${title}: ${lines.length === 0 ? 'none' : lines.length}`, ...lines.map((line) => `  ${line}`)];
}

function report(found: Audit): string {
	const said = (value: unknown) => JSON.stringify(value ?? null);
	return [
		...section(
			'Figures whose words do not replay',
			found.broken.map((b) => `${b.figure} of ${b.item} «${b.words}»: ${broken[b.why]}`)
		),
		...section(
			'Decisions without their figure',
			found.lost.map((l) => `${l.figure} (${l.verdict}, ${l.date}): ${lost[l.why]}`)
		),
		...section(
			'Decisions that a newer reading contradicts (they hold until somebody decides anew)',
			found.contradicted.map(({ figure, item, verdict, date, fields }) => {
				const parts = fields.map(
					({ field, seen, decided, now }) =>
						`${field} was ${said(seen)}${verdict === 'reject' ? '' : `, decided ${said(decided)}`}, now ${said(now)}`
				);
				return `${figure} of ${item} (${verdict}, ${date}): ${parts.join('; ')}`;
			})
		),
		...section(
			'Doubts on figures that hold, by kind',
			found.flags.map(({ flag, figures }) => `${flag.padEnd(16)} ${figures}`)
		),
		...section(
			'Items never read',
			found.unread.map(({ item, title, why }) => `${item} «${title}»: ${unread[why]}`)
		),
		...(found.unkept > 0
			? [`${count(found.unkept, 'figure')} can't be replayed here: the text is not kept on this machine.`]
			: []),
		...(found.pending.added + found.pending.changed + found.pending.ended > 0
			? [
					`Today's rules read the items otherwise: recording them would bring ${found.pending.added} new, ` +
						`${found.pending.changed} changed and ${found.pending.ended} ended figures.`
				]
			: [])
	].join('\n');
}

const command: Command = {
	summary: 'look over ledger and decisions',
	usage,
	async run(args) {
		let values;
		try {
			({ values } = parseArgs({ args, options }));
		} catch (error) {
			console.error(
				`digitalpegel check: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`
			);
			return 2;
		}
		const data = resolve(values.data ?? join(root, 'data'));
		const day = check(Day, values.day ?? today(), 'day', '--day');
		const items = await wordedItems(data);
		const found = audit({
			ledger: await readLedger(data),
			decisions: await readDecisions(data),
			items,
			readings: readingsOf(items, await loadExtractor()),
			day
		});
		console.log(values.json ? JSON.stringify(found) : report(found));
		return isSound(found) ? 0 : 1;
	}
};

export default command;
