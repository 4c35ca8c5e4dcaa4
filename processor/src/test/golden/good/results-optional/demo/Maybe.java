package demo;

import dev.matte.annotations.McpTool;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Results that may be nothing. */
public interface Maybe {

  /** A record or null. */
  @McpTool
  default @Nullable Point point(boolean there) {
    return there ? new Point(1, 2) : null;
  }

  /** Text or null. */
  @McpTool
  default @Nullable String text(boolean there) {
    return there ? "text" : null;
  }

  /** An optional record. */
  @McpTool
  default Optional<Point> optional(boolean there) {
    return there ? Optional.of(new Point(1, 2)) : Optional.empty();
  }

  /** An optional number. */
  @McpTool
  default OptionalInt number(boolean there) {
    return there ? OptionalInt.of(3) : OptionalInt.empty();
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}
