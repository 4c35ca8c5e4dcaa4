import dev.matte.annotations.McpTool;
import dev.matte.annotations.TaskSupport;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Tools. */
interface Tools {
  /** Looks something up elsewhere. */
  @McpTool(nonBlocking = true)
  CompletionStage<String> lookUp();

  /** Reads line by line. */
  @McpTool(nonBlocking = true)
  Stream<String> lines();

  /** Has a limit. */
  @McpTool(nonBlocking = true, timeoutMillis = 50)
  void hurry();

  /** Is always a task. */
  @McpTool(nonBlocking = true, taskSupport = TaskSupport.REQUIRED)
  void build();

  /** Is fine. */
  @McpTool(nonBlocking = true)
  int add(int a, int b);
}
