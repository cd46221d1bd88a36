import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** What a program prints, run in a folder. @throws where it ends with another code than zero */
export async function run(folder: string, program: string, ...args: string[]): Promise<string> {
	const { stdout } = await exec(program, args, { cwd: folder, maxBuffer: 2 ** 26 });
	return stdout;
}

/** Debian's packages of the programs that files are tried in. */
const packages: Readonly<Record<string, string>> = {
	pdflatex: 'texlive-latex-recommended texlive-fonts-recommended texlive-lang-german',
	bibtex: 'texlive-latex-recommended',
	soffice: 'libreoffice-writer-nogui libreoffice-calc-nogui',
	pdfinfo: 'poppler-utils',
	pdffonts: 'poppler-utils',
	pdfimages: 'poppler-utils',
	pdftotext: 'poppler-utils'
};

/** Why something can't be tried on this machine, told aloud too; null where all programs are there. */
export function lacking(what: string, ...programs: string[]): string | null {
	const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
	if (missing.length === 0) return null;
	const names = [...new Set(missing.map((program) => packages[program] ?? program))].join(' ');
	const reason = `NOT TESTED: ${what}. There is no ${missing.join(', ')} (Debian: apt-get install ${names}).`;
	console.log(reason);
	return reason;
}
