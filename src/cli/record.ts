import type { Command } from './main.ts';

const command: Command = {
	summary: 'not built yet',
	usage: 'digitalpegel record',
	async run() {
		throw new Error('not built yet');
	}
};

export default command;
