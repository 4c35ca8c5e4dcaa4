import dev.matte.annotations.CacheScope;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpServer;
import dev.matte.runtime.binding.CallContext;

/** Tools. */
@McpServer(name = "tools", version = "1", cacheScope = CacheScope.PUBLIC)
interface Tools {
  /** Old notes. */
  @McpResource(uri = "old://notes", cacheMillis = -1)
  String old();

  /** My notes. */
  @McpResource(uri = "my://notes", cacheMillis = 1_000, cacheScope = CacheScope.PUBLIC)
  String mine(CallContext call);
}
