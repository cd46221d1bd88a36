import type { Command } from './main.ts';

const command: Command = {
	summary: 'not built yet',
	usage: 'digitalpegel extract',
	async run() {
		throw new Error('not built yet');
	}
};

export default command;
