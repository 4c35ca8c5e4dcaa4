package dev.matte.legacy.mount;

import dev.matte.runtime.binding.UriMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells which URIs a template may have made. Modifiers of level 4, which are rare, are not
 * followed: what stands before the first and behind the last expression decides then.
 *
 * <p>Specification: RFC 6570.
 */
final class TemplateMatch {

  private static final String OPERATORS = "+#./;?&";
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z0-9_.%]+");

  private TemplateMatch() {}

  /** The URIs of a template. */
  static Predicate<String> of(String template) {
    UriMatcher.Builder matcher = UriMatcher.builder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      if (open > at) {
        matcher.literal(template.substring(at, open));
      }
      if (close < 0 || !add(template.substring(open + 1, close), matcher)) {
        return edges(template);
      }
      at = close + 1;
    }
    if (at < template.length()) {
      matcher.literal(template.substring(at));
    }
    UriMatcher built = matcher.build();
    return uri -> built.match(uri) != null;
  }

  /** The names of a template's variables, in their order. */
  static List<String> variables(String template) {
    return Pattern.compile("\\{[+#./;?&]?([^}]*)}")
        .matcher(template)
        .results()
        .flatMap(expression -> Arrays.stream(expression.group(1).split(",", -1)))
        .map(variable -> variable.replaceAll("(\\*|:\\d+)$", ""))
        .filter(variable -> VARIABLE.matcher(variable).matches())
        .distinct()
        .toList();
  }

  private static boolean add(String expression, UriMatcher.Builder matcher) {
    boolean plain = expression.isEmpty() || OPERATORS.indexOf(expression.charAt(0)) < 0;
    String[] names = (plain ? expression : expression.substring(1)).split(",", -1);
    for (String name : names) {
      if (!VARIABLE.matcher(name).matches()) {
        return false;
      }
    }
    switch (plain ? ' ' : expression.charAt(0)) {
      case '+' -> matcher.reserved(names);
      case '#' -> matcher.fragment(names);
      case '.' -> matcher.label(names);
      case '/' -> matcher.path(names);
      case ';' -> matcher.parameters(names);
      case '?' -> matcher.query(names);
      case '&' -> matcher.continuation(names);
      default -> matcher.simple(names);
    }
    return true;
  }

  private static Predicate<String> edges(String template) {
    if (template.lastIndexOf('}') < template.indexOf('{')) {
      return template::equals;
    }
    String start = template.substring(0, template.indexOf('{'));
    String end = template.substring(template.lastIndexOf('}') + 1);
    return uri ->
        uri.length() >= start.length() + end.length() && uri.startsWith(start) && uri.endsWith(end);
  }
}
