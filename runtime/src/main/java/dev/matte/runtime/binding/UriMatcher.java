package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a URI backwards through a template of RFC 6570, levels 1 to 3: which values would the
 * variables have had?
 *
 * <p>Every part takes as little as lets the rest match; where that is not enough it takes more. A
 * variable never takes characters that its expansion would have escaped, so {@code {id}} stops at a
 * slash and {@code {+path}} does not. Values are percent-decoded, and each is decoded once; a value
 * that is not UTF-8 does not match. Query variables may come in any order and may be missing.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class UriMatcher {
  /** Beyond this no template matches: matching takes time that grows with more than length. */
  private static final int LONGEST = 2_048;

  private final List<Part> parts;

  private UriMatcher(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** Starts a template. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The variables' values as an object of texts, or null when the template does not match.
   *
   * @param uri the URI as the client sent it
   */
  public @Nullable JsonSlice match(String uri) {
    if (uri.length() > LONGEST) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    return match(uri, 0, 0, values, new BitSet()) ? json(values) : null;
  }

  /**
   * Matches the parts from {@code index} on.
   *
   * @param dead the places, by part, from which the rest is known not to match
   */
  private boolean match(String uri, int at, int index, Map<String, String> values, BitSet dead) {
    int place = index * (uri.length() + 1) + at;
    if (index == parts.size() || dead.get(place)) {
      return index == parts.size() && at == uri.length();
    }
    Part part = parts.get(index);
    for (int end = at; end <= uri.length(); end++) {
      Map<String, String> found = part.take(uri.substring(at, end));
      if (found != null && match(uri, end, index + 1, values, dead)) {
        found.forEach(values::putIfAbsent);
        return true;
      }
      if (end < uri.length() && !part.mayHold(uri, at, end)) {
        break;
      }
    }
    dead.set(place);
    return false;
  }

  private static JsonSlice json(Map<String, String> values) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    values.forEach((name, value) -> json.name(name).value(value));
    json.endObject();
    return new JsonSlice(json.buffer(), 0, json.size());
  }

  /** A piece of a template. */
  private interface Part {

    /** The values in a text that is all this part's, or null if it could not have made it. */
    @Nullable Map<String, String> take(String text);

    /** Whether the character at {@code at} may belong to this part, which starts at from. */
    boolean mayHold(String uri, int from, int at);
  }

  private record Literal(String text) implements Part {
    @Override
    public @Nullable Map<String, String> take(String other) {
      return other.equals(text) ? Map.of() : null;
    }

    @Override
    public boolean mayHold(String uri, int from, int at) {
      return at - from < text.length() && uri.charAt(at) == text.charAt(at - from);
    }
  }

  /** Values one after the other, without their names: {@code {x,y}}, {@code {/x,y}}. */
  private record Values(String first, String separator, boolean reserved, List<String> names)
      implements Part {
    @Override
    public @Nullable Map<String, String> take(String text) {
      if (!text.startsWith(first) || (first.isEmpty() && text.isEmpty())) {
        return null;
      }
      Map<String, String> values = new LinkedHashMap<>();
      String[] texts = text.substring(first.length()).split(separatorPattern(), -1);
      if (texts.length != names.size()) {
        return null;
      }
      for (int i = 0; i < texts.length; i++) {
        String value = PercentTexts.decoded(texts[i]);
        if (value == null) {
          return null;
        }
        values.put(names.get(i), value);
      }
      return values;
    }

    private String separatorPattern() {
      return separator.equals(".") ? "\\." : separator;
    }

    @Override
    public boolean mayHold(String uri, int from, int at) {
      char c = uri.charAt(at);
      return at - from < first.length()
          ? c == first.charAt(at - from)
          : PercentTexts.isUnreserved(c)
              || c == '%'
              || (reserved && PercentTexts.isReserved(c))
              || (names.size() > 1 && separator.indexOf(c) >= 0);
    }
  }

  /** Values with their names before them: {@code {?x,y}}, {@code {;x,y}}. */
  private record Pairs(char first, char separator, List<String> names) implements Part {
    @Override
    public @Nullable Map<String, String> take(String text) {
      Map<String, String> values = new LinkedHashMap<>();
      if (text.isEmpty()) {
        return values;
      }
      if (text.charAt(0) != first || text.length() == 1) {
        return null;
      }
      for (String pair : text.substring(1).split(String.valueOf(separator), -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : PercentTexts.decoded(pair.substring(equals + 1));
        if (value == null || !names.contains(name) || values.put(name, value) != null) {
          return null;
        }
      }
      return values;
    }

    @Override
    public boolean mayHold(String uri, int from, int at) {
      char c = uri.charAt(at);
      return at == from
          ? c == first
          : PercentTexts.isUnreserved(c) || c == '%' || c == '=' || c == separator;
    }
  }

  /** Collects the parts of a template from left to right. */
  public static final class Builder {
    private final List<Part> parts = new ArrayList<>();

    private Builder() {}

    /** Text that stands as it is. */
    public Builder literal(String text) {
      parts.add(new Literal(text));
      return this;
    }

    /** {@code {x,y}}. */
    public Builder simple(String... names) {
      return values("", ",", false, names);
    }

    /** {@code {+x,y}}: may hold slashes and all other reserved characters. */
    public Builder reserved(String... names) {
      return values("", ",", true, names);
    }

    /** {@code {#x,y}}: a fragment. */
    public Builder fragment(String... names) {
      return values("#", ",", true, names);
    }

    /** {@code {.x,y}}: labels. */
    public Builder label(String... names) {
      return values(".", ".", false, names);
    }

    /** {@code {/x,y}}: path segments. */
    public Builder path(String... names) {
      return values("/", "/", false, names);
    }

    /** {@code {;x,y}}: path parameters. */
    public Builder parameters(String... names) {
      parts.add(new Pairs(';', ';', List.of(names)));
      return this;
    }

    /** {@code {?x,y}}: a query. */
    public Builder query(String... names) {
      parts.add(new Pairs('?', '&', List.of(names)));
      return this;
    }

    /** {@code {&x,y}}: more of a query. */
    public Builder continuation(String... names) {
      parts.add(new Pairs('&', '&', List.of(names)));
      return this;
    }

    private Builder values(String first, String separator, boolean reserved, String... names) {
      parts.add(new Values(first, separator, reserved, List.of(names)));
      return this;
    }

    /** Ends the template. */
    public UriMatcher build() {
      return new UriMatcher(parts);
    }
  }
}
