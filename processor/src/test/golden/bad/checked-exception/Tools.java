import dev.matte.annotations.McpTool;
import java.io.IOException;

/** Tools. */
interface Tools {
  /** Reads a file. */
  @McpTool
  String read() throws IOException;
}
