import com.fasterxml.jackson.annotation.JsonValue;
import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import java.util.List;

/** A desk. */
interface Desk {
  /**
   * Asks.
   *
   * @param area where
   */
  @McpPrompt
  @AtMostOnce
  String ask(String area);

  /** Proposes areas. */
  @McpComplete(prompt = "ask", argument = "area")
  @Requires(role = "clerk")
  List<String> areas(String typed);

  /** No tool. */
  @Requires(role = "clerk")
  @AtMostOnce
  void tidy();

  /**
   * Files a note.
   *
   * @param note what to file
   * @param key what opens the drawer
   */
  @McpTool
  void file(Note note, Key key);

  /** A note. */
  @Requires(role = "clerk")
  record Note(@Requires(scope = "notes") String text) {}

  /** A key. */
  record Key(@JsonValue @McpParam(sensitive = true) String bits) {}

  /** A server. */
  @McpServer(name = "office", version = "1", toolsets = Desk.class)
  @Requires(role = "clerk")
  interface Office {}
}
