package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Reading;
import dev.matte.runtime.binding.UriMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URI templates of RFC 6570, levels 1 to 3. */
final class Templates {
  private static final Pattern EXPRESSION =
      Pattern.compile("\\{([+#./;?&]?)([A-Za-z0-9_]+(?:[.,][A-Za-z0-9_]+)*)}");

  private Templates() {}

  /** The names of the variables, in order of appearance. */
  static List<String> variables(Reading reading, String template) {
    List<String> variables = new ArrayList<>();
    Matcher matcher = EXPRESSION.matcher(template);
    while (matcher.find()) {
      variables.addAll(List.of(matcher.group(2).split(",")));
    }
    String rest = matcher.replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      throw reading.refused(
          "\"" + template + "\" is no URI template of levels 1 to 3",
          "write one without modifiers");
    }
    return variables;
  }

  /** What reads a URI backwards through a template. */
  static UriMatcher matcher(String template) {
    UriMatcher.Builder builder = UriMatcher.builder();
    Matcher matcher = EXPRESSION.matcher(template);
    int at = 0;
    while (matcher.find()) {
      literal(builder, template.substring(at, matcher.start()));
      String[] names = matcher.group(2).split(",");
      switch (matcher.group(1)) {
        case "+" -> builder.reserved(names);
        case "#" -> builder.fragment(names);
        case "." -> builder.label(names);
        case "/" -> builder.path(names);
        case ";" -> builder.parameters(names);
        case "?" -> builder.query(names);
        case "&" -> builder.continuation(names);
        default -> builder.simple(names);
      }
      at = matcher.end();
    }
    literal(builder, template.substring(at));
    return builder.build();
  }

  private static void literal(UriMatcher.Builder builder, String text) {
    if (!text.isEmpty()) {
      builder.literal(text);
    }
  }
}
