import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool
  void run(CallContext first, CallContext second);
}
