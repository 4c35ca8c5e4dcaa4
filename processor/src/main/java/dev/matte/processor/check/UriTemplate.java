package dev.matte.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a URI template of RFC 6570.
 *
 * @param variables names in order of appearance
 * @param unsupported the first expression of level 4 or of an unknown operator
 * @param balanced whether braces come in pairs and none is empty
 */
record UriTemplate(List<String> variables, Optional<String> unsupported, boolean balanced) {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern NAMES =
      Pattern.compile("[+#./;?&]?[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*(?:,[A-Za-z0-9_.]+)*");

  static UriTemplate of(String template) {
    List<String> variables = new ArrayList<>();
    Optional<String> unsupported = Optional.empty();
    Matcher matcher = EXPRESSION.matcher(template);
    boolean balanced = true;
    while (matcher.find()) {
      String expression = matcher.group(1);
      if (expression.isEmpty()) {
        balanced = false;
      } else if (!NAMES.matcher(expression).matches()) {
        unsupported = unsupported.or(() -> Optional.of(matcher.group()));
      } else {
        String names =
            "+#./;?&".indexOf(expression.charAt(0)) >= 0 ? expression.substring(1) : expression;
        variables.addAll(List.of(names.split(",")));
      }
    }
    String rest = matcher.replaceAll("");
    balanced &= rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    return new UriTemplate(List.copyOf(variables), unsupported, balanced);
  }

  /** The template with every expression replaced by a harmless character. */
  static String filled(String template) {
    return EXPRESSION.matcher(template).replaceAll("x");
  }
}
