package demo;

import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;
import java.util.List;

/** What is deprecated is served all the same, and the generated code gives no warning. */
@McpServer(name = "museum", version = "1.0")
public interface Museum {

  /** Shows a room. */
  @Deprecated
  @McpTool
  default Room show(Room room) {
    return room;
  }

  /** Lists rooms. */
  @McpTool
  default List<Kind> kinds(Kind kind) {
    return List.of(kind);
  }

  /** A room with an old name. */
  record Room(String name, String formerName) {
    @Deprecated
    public String formerName() {
      return formerName;
    }
  }

  /** What a room shows. */
  enum Kind {
    PAINTINGS,
    @Deprecated
    WAXWORKS
  }
}
