package dev.matte.processor.check;

import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Origin;
import java.util.List;

/**
 * A text that clients show to models or people.
 *
 * @param words what messages call it: {@code the description of tool "forecast"}
 */
record Described(String words, String text, Origin origin) {

  /** The annotation's value that holds the text, or the element when it is Javadoc. */
  Origin place() {
    String attribute = words.startsWith("the title") ? "title" : "description";
    Origin place = Origins.narrow(origin, "Describe", "value");
    for (String annotation : List.of("McpServer", "McpTool", "McpResource", "McpPrompt")) {
      place = Origins.narrow(place, annotation, attribute);
    }
    return place;
  }
}
