package demo;

import dev.matte.annotations.McpTool;
import org.jspecify.annotations.Nullable;

/** Bytes, as Base64. */
public interface Bytes {

  /** Answers with what it is given. */
  @McpTool
  default Blob echo(byte[] data, byte @Nullable [] more) {
    return new Blob(data, more);
  }

  /** Bytes and perhaps more of them. */
  record Blob(byte[] data, byte @Nullable [] more) {}
}
