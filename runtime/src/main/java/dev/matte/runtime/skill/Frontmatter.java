package dev.matte.runtime.skill;

import dev.matte.runtime.json.JsonWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What stands between the two lines of dashes at the top of a {@code SKILL.md}: YAML 1.2 by its
 * core schema, the same values as JSON. The only class that meets the YAML library.
 *
 * @param members names to values, in the order of the file
 */
record Frontmatter(Map<?, ?> members) {

  private static final int MOST_CHARACTERS = 1 << 16;
  private static final int MOST_ALIASES = 50;
  private static final String DASHES = "---";

  /**
   * Reads the top of a file.
   *
   * @throws IllegalArgumentException if it is not what it should be; the message says why
   */
  static Frontmatter read(String file) {
    String yaml = between(file);
    Object value;
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setSchema(new CoreSchema())
              .setAllowDuplicateKeys(false)
              .setAllowNonScalarKeys(false)
              .setMaxAliasesForCollections(MOST_ALIASES)
              .setCodePointLimit(MOST_CHARACTERS)
              .build();
      value = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("its frontmatter is not YAML: " + e.getMessage(), e);
    }
    if (!(value instanceof Map<?, ?> members)) {
      throw new IllegalArgumentException("its frontmatter has no names and values");
    }
    return new Frontmatter(members);
  }

  /** A member that is a text with something in it. */
  Optional<String> text(String name) {
    return members.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Writes all members as a JSON object. */
  void writeTo(JsonWriter json) {
    write(json, members);
  }

  private static void write(JsonWriter json, @Nullable Object value) {
    if (value == null) {
      json.nullValue();
    } else if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Boolean flag) {
      json.value(flag.booleanValue());
    } else if (value instanceof BigInteger number) {
      json.value(number);
    } else if (value instanceof Double number) {
      json.value(finite(number));
    } else if (value instanceof Number number) {
      json.value(number.longValue());
    } else if (value instanceof List<?> items) {
      json.beginArray();
      for (Object item : items) {
        write(json, item);
      }
      json.endArray();
    } else if (value instanceof Map<?, ?> map) {
      json.beginObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        json.name(String.valueOf(member.getKey()));
        write(json, member.getValue());
      }
      json.endObject();
    } else {
      throw new IllegalArgumentException(
          "its frontmatter has a value that JSON does not know: " + value);
    }
  }

  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("its frontmatter has a number that JSON does not know");
    }
    return number;
  }

  private static String between(String file) {
    String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
    int start = lineEnd(text, 0);
    if (!text.substring(0, start).strip().equals(DASHES) || !text.startsWith(DASHES)) {
      throw new IllegalArgumentException("its first line is not " + DASHES);
    }
    for (int line = start; line < text.length(); line = lineEnd(text, line)) {
      String found = text.substring(line, lineEnd(text, line));
      if (found.startsWith(DASHES) && found.strip().equals(DASHES)) {
        return text.substring(start, line);
      }
    }
    throw new IllegalArgumentException("its frontmatter is not ended by a line " + DASHES);
  }

  /** Where the line after the one at an offset begins. */
  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
