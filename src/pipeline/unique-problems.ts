import type { Problem } from '../schema/index.ts';

/** Problems without repeats: a stage may hand on the findings of the stage before it. */
export const uniqueProblems = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify([problem.file, problem.rule, problem.start, problem.message]), problem])).values(),
];
