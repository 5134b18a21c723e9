// Makes a small dataset with the writer of the program alone, so that it can be ended at every one of its calls.
// Arguments: the module of the writer, the folder.
const { DatasetWriter } = await import(process.argv[2]);
const folder = process.argv[3];
const state = (kind) => (kind === 'unfinished' ? 'resume' : kind === 'finished' ? 'leave' : 'begin');
const writer = await DatasetWriter.open(folder, { fingerprint: 'the same', startedAt: '2026-01-01' }, async ({ kind }) => state(kind));
if (writer !== null) {
  for (let item = writer.progress.items; item < 6; item++) {
    writer.append('documents', Buffer.from(`{"id":"d${item}"}\n`));
    writer.append('digests', Buffer.from(`{"digest":${item}}\n`));
    writer.append('ids', Buffer.from(`${item}\n`));
    if (item === 4) writer.append('rejected', Buffer.from('{"id":"bad"}\n'));
    if (item % 2 === 1) writer.commit(item + 1, { seen: item + 1 });
  }
  writer.publish((files) => ({ files }), []);
}
