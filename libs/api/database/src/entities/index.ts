import { ImportEntity } from './import.entity';
import { MappingEntity } from './mapping.entity';

export { ImportEntity, MappingEntity };

/** Entities are for what is written one at a time; the hot path is plain SQL. */
export const ENTITIES = [ImportEntity, MappingEntity];
