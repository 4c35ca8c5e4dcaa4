package dev.matte.runtime.client;

import dev.matte.runtime.json.JsonSlice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills in URI templates of RFC 6570, levels 1 to 3. */
final class UriTemplates {

  private static final String UNRESERVED = "-._~";
  private static final String RESERVED = ":/?#[]@!$&'()*+,;=%";

  private UriTemplates() {}

  /**
   * The URI of a template.
   *
   * @param values the variables by name, a JSON object; what is missing is left out
   */
  static String expand(String template, JsonSlice values) {
    Map<String, JsonSlice> members = Slices.members(values);
    StringBuilder uri = new StringBuilder();
    int from = 0;
    while (from < template.length()) {
      int open = template.indexOf('{', from);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      uri.append(template, from, open);
      expression(uri, template.substring(open + 1, close), members);
      from = close + 1;
    }
    return uri.append(template, from, template.length()).toString();
  }

  private static void expression(
      StringBuilder uri, String expression, Map<String, JsonSlice> members) {
    char first = expression.charAt(0);
    boolean operator = "+#./;?&".indexOf(first) >= 0;
    String names = operator ? expression.substring(1) : expression;
    boolean named = operator && ";?&".indexOf(first) >= 0;
    boolean reserved = first == '+' || first == '#';
    List<String> parts = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      JsonSlice value = members.get(name);
      if (value != null) {
        String text = escaped(Slices.plain(value), reserved);
        boolean bare = first == ';' && text.isEmpty();
        parts.add(named ? name + (bare ? "" : "=" + text) : text);
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    boolean prefixed = operator && first != '+';
    uri.append(prefixed ? String.valueOf(first) : "");
    uri.append(String.join(separator(operator ? first : ','), parts));
  }

  private static String separator(char operator) {
    return switch (operator) {
      case '.', '/', ';' -> String.valueOf(operator);
      case '?', '&' -> "&";
      default -> ",";
    };
  }

  private static String escaped(String text, boolean reserved) {
    StringBuilder escaped = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xff);
      boolean plain =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
              || UNRESERVED.indexOf(character) >= 0
              || (reserved && RESERVED.indexOf(character) >= 0);
      if (plain) {
        escaped.append(character);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) character));
      }
    }
    return escaped.toString();
  }
}
