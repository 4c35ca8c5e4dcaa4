package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.MirroredHeader;
import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The marks {@code x-mcp-header} in the schema of a tool's arguments. One that breaks the rules
 * spoils them all: the server that made it cannot mean any.
 *
 * <p>Specification: 2026-07-28, server/tools, "x-mcp-header".
 */
final class HeaderMarks {

  private static final String MARK = "x-mcp-header";
  private static final String TOKEN = "!#$%&'*+-.^_`|~";
  private static final Set<String> TYPES = Set.of("string", "integer", "boolean");

  private final List<MirroredHeader> found = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean sound = true;

  private HeaderMarks() {}

  /** The headers that repeat arguments, and where those stand. */
  static List<MirroredHeader> read(Optional<JsonSlice> schema) {
    HeaderMarks marks = new HeaderMarks();
    schema.ifPresent(value -> marks.walk(Members.of(value), List.of()));
    return marks.sound ? List.copyOf(marks.found) : List.of();
  }

  private void walk(Members schema, List<String> path) {
    for (Map.Entry<String, JsonSlice> property : schema.object("properties").entrySet()) {
      List<String> deeper = new ArrayList<>(path);
      deeper.add(property.getKey());
      Members inner = Members.of(property.getValue());
      inner.find(MARK).ifPresent(mark -> take(Members.text(mark).orElse(""), inner, deeper));
      walk(inner, deeper);
    }
  }

  private void take(String name, Members schema, List<String> path) {
    sound &=
        isToken(name)
            && schema.text("type").filter(TYPES::contains).isPresent()
            && names.add(name.toLowerCase(Locale.ROOT));
    found.add(new MirroredHeader("Mcp-Param-" + name, List.copyOf(path)));
  }

  private static boolean isToken(String name) {
    boolean token = !name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      token &= letter || (c >= '0' && c <= '9') || TOKEN.indexOf(c) >= 0;
    }
    return token;
  }
}
