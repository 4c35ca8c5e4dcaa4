package dev.matte.sample.everything;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.TaskSupport;
import dev.matte.runtime.binding.CallContext;

/** Tools whose calls may go on after their answer. */
public interface TaskTools {

  /**
   * Greets somebody at once.
   *
   * @param name who is greeted
   */
  @McpTool(readOnly = true)
  String greet(String name);

  /**
   * Computes for a while, as a task if the client knows tasks.
   *
   * @param seconds how long it takes
   * @param label a word that comes back in the result
   */
  @McpTool(name = "slow_compute", taskSupport = TaskSupport.OPTIONAL)
  String slowCompute(
      @Range(min = 0, max = 3600) int seconds, @Default("compute") String label, CallContext call)
      throws InterruptedException;

  /** Fails after a moment, in words for the model. */
  @McpTool(name = "failing_job", taskSupport = TaskSupport.REQUIRED)
  String failingJob();

  /** Fails with an error of the protocol. */
  @McpTool(name = "protocol_error_job", taskSupport = TaskSupport.REQUIRED)
  String protocolErrorJob();

  /**
   * Pretends to delete a file, once somebody has agreed.
   *
   * @param filename the file that would be deleted
   */
  @McpTool(name = "confirm_delete", taskSupport = TaskSupport.OPTIONAL)
  String confirmDelete(String filename, CallContext call);

  /** Asks two things at once. */
  @McpTool(name = "multi_input", taskSupport = TaskSupport.OPTIONAL)
  String multiInput(CallContext call);

  /** Asks for a name before it becomes a task, and greets in the end. */
  @McpTool(name = "test_tool_with_task", taskSupport = TaskSupport.OPTIONAL)
  String withTask(CallContext call);
}
