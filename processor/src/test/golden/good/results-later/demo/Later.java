package demo;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.ToolResult;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Results that come later. */
public interface Later {

  /** A record. */
  @McpTool
  default CompletionStage<Point> point() {
    return CompletableFuture.completedFuture(new Point(1, 2));
  }

  /** Text, from a subtype of a stage. */
  @McpTool
  default CompletableFuture<String> text() {
    return CompletableFuture.completedFuture("later");
  }

  /** Nothing. */
  @McpTool
  default CompletionStage<Void> nothing() {
    return CompletableFuture.completedFuture(null);
  }

  /** A record with more around it. */
  @McpTool
  default CompletionStage<ToolResult<Point>> wrapped() {
    return CompletableFuture.completedFuture(ToolResult.of(new Point(3, 4)));
  }

  /** Text, made by another thread. */
  @McpTool
  default CompletionStage<String> elsewhere() {
    return CompletableFuture.supplyAsync(() -> "from elsewhere");
  }

  /** Nothing, since the stage fails. */
  @McpTool
  default CompletionStage<String> failed() {
    return CompletableFuture.failedFuture(new IllegalStateException("it did not come"));
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}
