export * from './authorities.generated';
export * from './choices';
export * from './clauses';
export * from './model';
export * from './registry';
