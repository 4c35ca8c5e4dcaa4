package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.ResourceModel;

/** Takes a URI template of RFC 6570 apart into the calls that prepare its reverse matcher. */
final class TemplateParts {

  private TemplateParts() {}

  /** The constant that holds a template's matcher. */
  static String constant(ClassParts parts, ResourceModel template) {
    return parts.constant(
        "template " + template.uri(),
        template.method(),
        "URI",
        RuntimeTypes.URI_MATCHER,
        matcher(template.uri()));
  }

  private static CodeBlock matcher(String template) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()", RuntimeTypes.URI_MATCHER);
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        literal(code, template.substring(at));
        break;
      }
      literal(code, template.substring(at, open));
      expression(code, template.substring(open + 1, close));
      at = close + 1;
    }
    return code.add(".build()").build();
  }

  private static void literal(CodeBlock.Builder code, String text) {
    if (!text.isEmpty()) {
      code.add(".literal($L)", Texts.literal(text));
    }
  }

  private static void expression(CodeBlock.Builder code, String body) {
    boolean operator = !body.isEmpty() && "+#./;?&".indexOf(body.charAt(0)) >= 0;
    String method =
        switch (operator ? body.charAt(0) : ' ') {
          case '+' -> "reserved";
          case '#' -> "fragment";
          case '.' -> "label";
          case '/' -> "path";
          case ';' -> "parameters";
          case '?' -> "query";
          case '&' -> "continuation";
          default -> "simple";
        };
    code.add(".$L(", method);
    String[] names = body.substring(operator ? 1 : 0).split(",", -1);
    for (int i = 0; i < names.length; i++) {
      code.add(i == 0 ? "$L" : ", $L", Texts.literal(names[i]));
    }
    code.add(")");
  }
}
