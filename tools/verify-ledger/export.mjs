// Reads what `cartrade export-ledger` wrote: one JSON object a line, ending with the number of lines.
const shelves = { checkpoint: 'checkpoints', entry: 'entries', position: 'positions', node: 'nodes' };

/** @returns {{verifierKey: string, ledgers: object[]}} */
export function readExport(text) {
  const lines = text.split('\n').filter((line) => line !== '');
  const [head, ...rest] = lines.map((line) => JSON.parse(line));
  if (head?.type !== 'export' || head.version !== 1) throw new Error('this is no export of a ledger');
  const end = rest.pop();
  if (end?.type !== 'end' || end.lines !== lines.length - 1) throw new Error('the export is cut short: its last line does not count its lines');
  const ledgers = [];
  for (const line of rest) {
    if (line.type === 'ledger') ledgers.push({ name: line.name, checkpoints: [], entries: [], positions: [], nodes: [], copies: [] });
    else if (line.type === 'copy') ledgers.at(-1).copies.push(line.note);
    else if (line.type === 'entry') ledgers.at(-1).entries.push({ ...line, id: line.id ?? line.row.id });
    else ledgers.at(-1)[shelves[line.type]].push(line);
  }
  return { verifierKey: head.verifierKey, ledgers };
}

/** Notes of a file with copies of checkpoints. */
export const readCopies = (text) => text.split('---\n').slice(0, -1);
