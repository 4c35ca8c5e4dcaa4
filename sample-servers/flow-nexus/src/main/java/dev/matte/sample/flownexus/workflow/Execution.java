package dev.matte.sample.flownexus.workflow;

import dev.matte.sample.flownexus.workflow.WorkflowTools.ExecutionState;
import java.time.Instant;

/**
 * A workflow that is to run.
 *
 * @param priority the workflow's
 */
record Execution(
    String id,
    String owner,
    String workflow,
    ExecutionState state,
    int priority,
    Instant createdAt) {}
