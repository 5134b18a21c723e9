export { buildRecord, type OffsetUnit } from './build-record.js';
export { Chain, plan, type AnyStage } from './chain.js';
export { compileDefinition, pipelineSchema, stageList, type PipelineDefinition } from './definition.js';
export { newsOrder } from './orders.js';
export { Pipeline, type Observer, type Resources, type Step } from './pipeline.js';
export { defaultResources, packFor } from './resources.js';
