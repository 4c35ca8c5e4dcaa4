package dev.matte.legacy.migrate;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.util.Map;

/**
 * What a switch file says.
 *
 * @param off whether everything is to be answered by the legacy side
 * @param modes which tools stand where
 */
record Settings(boolean off, Modes modes) {

  /** A file that says nothing. */
  static final Settings NONE = new Settings(false, Modes.NONE);

  private static final String FORM =
      "a JSON object such as {\"useGenerated\": true, \"tools\": {\"memory_*\": \"shadow\"}}";

  /**
   * Reads a file's text.
   *
   * @throws IllegalArgumentException if it is something else; the message says what was expected
   */
  static Settings parse(String text) {
    Json value;
    try {
      value = JsonText.parse(text);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("expected " + FORM + "; " + e.getMessage(), e);
    }
    if (!(value instanceof Json.Members members)) {
      throw new IllegalArgumentException("expected " + FORM);
    }
    boolean off = false;
    Modes modes = Modes.NONE;
    for (Map.Entry<String, Json> member : members.values().entrySet()) {
      switch (member.getKey()) {
        case "useGenerated" -> off = !flag(member.getValue());
        case "tools" -> modes = modes(member.getValue());
        default ->
            throw new IllegalArgumentException(
                "expected \"useGenerated\" or \"tools\", found \"" + member.getKey() + '"');
      }
    }
    return new Settings(off, modes);
  }

  private static boolean flag(Json value) {
    if (value instanceof Json.Flag flag) {
      return flag.value();
    }
    throw new IllegalArgumentException(
        "expected true or false in \"useGenerated\", found " + value.text());
  }

  private static Modes modes(Json value) {
    if (!(value instanceof Json.Members tools)) {
      throw new IllegalArgumentException(
          "expected an object of tools and modes in \"tools\", found " + value.text());
    }
    Modes modes = Modes.NONE;
    for (Map.Entry<String, Json> tool : tools.values().entrySet()) {
      if (!(tool.getValue() instanceof Json.Text text)) {
        throw new IllegalArgumentException(
            "expected "
                + Mode.FORMS
                + " for \""
                + tool.getKey()
                + "\", found "
                + tool.getValue().text());
      }
      try {
        modes = modes.with(tool.getKey(), Mode.parse(text.value()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("tool \"" + tool.getKey() + "\": " + e.getMessage(), e);
      }
    }
    return modes;
  }
}
