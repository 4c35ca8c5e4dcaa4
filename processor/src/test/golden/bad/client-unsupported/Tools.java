package demo;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpTool;
import java.util.concurrent.Flow;

/** Tools. */
@McpClient
public interface Tools {

  /** Counts. */
  @McpTool
  Flow.Publisher<Integer> count();

  /** Names. */
  @McpTool
  Label name();

  /** A name that is written as text, and cannot be made of text. */
  final class Label {
    private Label(int first, int second) {}

    /** The text. */
    @JsonValue
    public String text() {
      return "";
    }
  }
}
