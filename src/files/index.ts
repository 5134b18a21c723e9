export { documentFields, documentFromLine, documentFromValue, type DocumentDefaults, type DocumentField, type FieldMap } from './document-line.js';
export { LineSplitter, type Line } from './lines.js';
export { pipelineNames, readPipelineFile, type PipelineFile } from './pipeline-file.js';
export { decodeUtf8, firstInvalidByte } from './utf8.js';
export { isSystemError, outputError, ReaderGone, StandardOutput, writeAll } from './write-bytes.js';
