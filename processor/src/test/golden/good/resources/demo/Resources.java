package demo;

import dev.matte.annotations.McpResource;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.ResourceContents;
import dev.matte.runtime.protocol.TextResourceContents;
import java.util.List;

/** Resources at fixed URIs. */
public interface Resources {

  /** Text. */
  @McpResource(uri = "config://app", mimeType = "text/plain")
  default String config() {
    return "debug=true";
  }

  /** Bytes. */
  @McpResource(uri = "logo://app", mimeType = "image/png")
  default byte[] logo() {
    return new byte[] {1, 2, 3};
  }

  /** JSON. */
  @McpResource(uri = "status://app", mimeType = "application/json")
  default Status status() {
    return new Status("up", 3);
  }

  /** The record of the specification. */
  @McpResource(uri = "raw://app")
  default ReadResourceResult raw() {
    return ReadResourceResult.text("raw://app", "text/plain", "raw");
  }

  /** Several contents. */
  @McpResource(uri = "list://app")
  default List<ResourceContents> list() {
    return List.of(new TextResourceContents("list://app", "text/plain", "one"));
  }

  /** How it goes. */
  record Status(String state, int users) {}
}
