/** `npm start`: builds what is not built yet, serves the site on this machine and prints the address. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { folderOf, ensureSite } from './site.ts';

const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? '127.0.0.1';

function isFree(): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
	console.error(`PORT is '${process.env.PORT}', but must be a number from 1 to 65535.`);
	process.exit(2);
}
if (!(await isFree())) {
	console.error(`Port ${port} on ${host} is taken. Choose another: PORT=${port + 1} npm start`);
	process.exit(1);
}
try {
	await ensureSite('node');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

process.env.PORT = String(port);
process.env.HOST = host;
process.env.ORIGIN ??= `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
await import(join(folderOf('node'), 'index.js'));
console.log(`Digitalpegel: ${process.env.ORIGIN}/   (end with Ctrl+C)`);
