package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.TaskSupport;
import java.time.Duration;
import java.util.List;

/**
 * How calls of a tool are run, which lists do not show.
 *
 * @param timeout the longest time a call may take, counted in milliseconds; zero leaves it to the
 *     host
 * @param nonBlocking whether the tool says that it never waits
 * @param tasks whether a call may, or has to, be a task
 * @param headers the headers that repeat arguments; each name begins with {@code Mcp-Param-}
 */
public record ToolTraits(
    Duration timeout, boolean nonBlocking, TaskSupport tasks, List<MirroredHeader> headers) {

  /** As hosts run tools that say nothing. */
  public static final ToolTraits USUAL =
      new ToolTraits(Duration.ZERO, false, TaskSupport.FORBIDDEN, List.of());

  private static final String PREFIX = "Mcp-Param-";

  /** Copies the headers. */
  public ToolTraits {
    headers = List.copyOf(headers);
    for (MirroredHeader header : headers) {
      if (!header.name().startsWith(PREFIX)) {
        throw new IllegalArgumentException(
            "expected a header Mcp-Param-..., found " + header.name());
      }
    }
  }

  /** The same with a limit of time. */
  public ToolTraits timeout(Duration timeout) {
    return new ToolTraits(timeout, nonBlocking, tasks, headers);
  }

  /** The same of a tool that may wait. */
  public ToolTraits waiting() {
    return new ToolTraits(timeout, false, tasks, headers);
  }

  /** What stands behind the name in a catalog, in front of each field a blank. */
  String fields() {
    StringBuilder fields = new StringBuilder();
    if (timeout.toMillis() > 0) {
      fields.append(" t").append(timeout.toMillis());
    }
    if (nonBlocking) {
      fields.append(" n");
    }
    switch (tasks) {
      case FORBIDDEN -> {}
      case OPTIONAL -> fields.append(" ko");
      case REQUIRED -> fields.append(" kr");
    }
    for (MirroredHeader header : headers) {
      fields.append(" h").append(header.name(), PREFIX.length(), header.name().length());
      // The letter tells the processor's readers of the argument's type; nobody here asks.
      fields.append(":s:");
      for (String step : header.path()) {
        PercentTexts.encode("/" + step.replace("~", "~0").replace("/", "~1"), fields);
      }
    }
    return fields.toString();
  }
}
