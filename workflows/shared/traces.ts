/**
 * Loaded once, before any workflow: the SDK notes a stack trace, mapped back to the sources frame by frame, for every promise that a workflow
 * makes, and that is most of what a turn of a workflow costs. Three frames still name the line and who called it.
 */
Error.stackTraceLimit = 3;

export {};
