package demo;

import dev.matte.annotations.CacheScope;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpServer;
import dev.matte.runtime.protocol.ReadResourceResult;

/** Lists and contents that clients may keep. */
@McpServer(
    name = "cached",
    version = "1",
    cacheMillis = 300_000,
    cacheScope = CacheScope.PUBLIC)
public interface Cached {

  /** For everybody. */
  @McpResource(uri = "news://today", cacheMillis = 60_000, cacheScope = CacheScope.PUBLIC)
  default String news() {
    return "none";
  }

  /** For one, and for long. */
  @McpResource(uri = "notes://{id}", cacheMillis = 31_536_000_000L)
  default byte[] note(String id) {
    return new byte[] {1};
  }

  /** As the author's code says. */
  @McpResource(uri = "raw://app")
  default ReadResourceResult raw() {
    return ReadResourceResult.text("raw://app", "text/plain", "raw");
  }
}
