package dev.matte.runtime.binding;

import java.util.List;

/** The formats of text that schemas name and {@link Arguments} knows. */
public final class FormatNames {

  private static final List<String> KNOWN =
      List.of("date", "date-time", "time", "uuid", "uri", "email");

  private FormatNames() {}

  /** All of them. */
  public static List<String> known() {
    return KNOWN;
  }

  /** Whether a text is of a format. */
  public static boolean accepts(String format, String text) {
    return switch (format) {
      case "date" -> Times.localDate(text) != null;
      case "date-time" -> Times.offsetDateTime(text) != null;
      case "time" -> Times.offsetTime(text) != null;
      case "uuid" -> Forms.uuid(text) != null;
      case "uri" -> Forms.uri(text) != null;
      case "email" -> Forms.isEmail(text);
      default -> throw new IllegalArgumentException("unknown format " + format);
    };
  }
}
