package dev.matte.processor.emit;

import java.util.Optional;
import java.util.Set;

/** Breaks one statement, or one head of a block, that is longer than a line. */
final class StatementLayout {
  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "private", "static", "final", "abstract");
  private static final Set<String> KEYWORDS = Set.of("return", "throw", "new");

  private final JavaTokens tokens;
  private final ExpressionParser parser;
  private final DocBuilder doc = new DocBuilder();
  private final ExpressionLayout expressions = new ExpressionLayout(doc);

  private StatementLayout(String statement) {
    tokens = JavaTokens.of(statement);
    parser = new ExpressionParser(tokens);
  }

  /** The statement broken into lines, the first of them indented like the others. */
  static String lines(String statement, int indent) {
    StatementLayout layout = new StatementLayout(statement);
    layout.statement();
    return DocPrinter.lines(layout.doc.build(), indent);
  }

  private void statement() {
    switch (tokens.peek()) {
      case "case", "default" -> arm();
      case "if", "while", "switch" -> head();
      case "}" -> {
        doc.text(tokens.take() + " ");
        statement();
      }
      case "else" -> {
        doc.text(tokens.take() + " ");
        head();
      }
      case "for" -> loop();
      default -> plain();
    }
    remainder();
  }

  private void remainder() {
    if (tokens.at("{")) {
      doc.text(" " + tokens.take() + (tokens.at("}") ? tokens.take() : ""));
    } else if (tokens.at(";")) {
      doc.text(tokens.take());
    }
  }

  private void head() {
    doc.text(tokens.take() + " " + tokens.take("("));
    expressions.add(parser.expression());
    doc.text(tokens.take(")"));
  }

  private void loop() {
    doc.text(tokens.take("for") + " " + tokens.take("("));
    if (isForEach()) {
      declaration(":");
    } else {
      doc.open(Doc.Indent.FOUR);
      declaration("=");
      doc.text(tokens.take(";")).breakAll(" ");
      expressions.add(parser.expression());
      doc.text(tokens.take(";")).breakAll(" ");
      assignmentOrExpression();
      doc.close();
    }
    doc.text(tokens.take(")"));
  }

  private boolean isForEach() {
    int start = tokens.position();
    parser.type();
    tokens.take();
    boolean each = tokens.at(":");
    tokens.back(start);
    return each;
  }

  private void arm() {
    doc.open(Doc.Indent.FOUR);
    if (tokens.at("case")) {
      doc.text(tokens.take() + " ");
      expressions.add(parser.expression());
      while (tokens.skip(",")) {
        doc.text(",").breakAll(" ");
        expressions.add(parser.expression());
      }
    } else {
      doc.text(tokens.take());
    }
    doc.text(" " + tokens.take("->"));
    if (!tokens.at("{")) {
      doc.breakAll(" ");
      plain();
    }
    doc.close();
  }

  private void plain() {
    if (tokens.at("return") || tokens.at("throw")) {
      doc.text(tokens.take() + " ");
      switchOrExpression();
    } else {
      modified();
    }
  }

  private void switchOrExpression() {
    if (tokens.at("switch")) {
      head();
    } else {
      expressions.add(parser.expression());
    }
  }

  private void modified() {
    StringBuilder modifiers = new StringBuilder();
    while (MODIFIERS.contains(tokens.peek())) {
      modifiers.append(tokens.take()).append(' ');
    }
    if (tokens.at("class")) {
      type(modifiers.toString());
    } else if (isMethod()) {
      method(modifiers.toString());
    } else if (isDeclaration()) {
      doc.text(modifiers.toString());
      declaration("=");
    } else {
      assignmentOrExpression();
    }
  }

  private void type(String modifiers) {
    doc.text(modifiers + tokens.take("class") + " " + tokens.take()).open(Doc.Indent.FOUR);
    doc.breakFill(" ").text(tokens.take("implements") + " ");
    expressions.add(parser.type());
    doc.close();
  }

  private boolean isMethod() {
    int start = tokens.position();
    boolean method = tokens.atName() && !KEYWORDS.contains(tokens.peek());
    if (method && !tokens.peek(1).equals("(")) {
      parser.type();
      method = tokens.atName();
    }
    method = method && tokens.peek(1).equals("(") && endsWithBlock();
    tokens.back(start);
    return method;
  }

  private boolean endsWithBlock() {
    while (!tokens.atEnd() && !tokens.at("{") && !tokens.at(";")) {
      tokens.take();
    }
    return tokens.at("{");
  }

  private boolean isDeclaration() {
    int start = tokens.position();
    boolean declared = false;
    if (tokens.atName() && !KEYWORDS.contains(tokens.peek())) {
      Optional<String> name = typeAndName();
      declared = name.isPresent() && (tokens.at("=") || tokens.at(";") || tokens.at(":"));
    }
    tokens.back(start);
    return declared;
  }

  private Optional<String> typeAndName() {
    try {
      parser.type();
    } catch (IllegalStateException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return tokens.atName() ? Optional.of(tokens.take()) : Optional.empty();
  }

  private void declaration(String equals) {
    Doc.Mark mark = new Doc.Mark();
    doc.open(Doc.Indent.FOUR);
    expressions.typeAndName(parser.type(), tokens.take(), mark);
    if (tokens.skip(equals)) {
      doc.text(" " + equals).open(Doc.Indent.fourWhen(mark)).breakFill(" ");
      expressions.add(parser.expression());
      doc.close();
    }
    doc.close();
  }

  private void assignmentOrExpression() {
    JavaExpression target = parser.expression();
    if (!tokens.skip("=")) {
      expressions.add(target);
      return;
    }
    doc.open(Doc.Indent.FOUR);
    expressions.add(target);
    doc.text(" =").breakAll(" ");
    switchOrExpression();
    doc.close();
  }

  private void method(String modifiers) {
    Doc.Mark beforeName = new Doc.Mark();
    doc.text(modifiers).open(Doc.Indent.FOUR).open(Doc.Indent.ZERO);
    if (!tokens.peek(1).equals("(")) {
      doc.open(Doc.Indent.ZERO);
      expressions.add(parser.type());
      doc.add(new Doc.Break(" ", true, beforeName));
    } else {
      doc.open(Doc.Indent.ZERO);
    }
    doc.text(tokens.take() + tokens.take("(")).close().close();
    doc.open(Doc.Indent.fourWhen(beforeName)).open(Doc.Indent.ZERO);
    parameters();
    doc.text(tokens.take(")"));
    if (tokens.skip("throws")) {
      doc.breakFill(" ").open(Doc.Indent.FOUR).text("throws").breakFill(" ");
      expressions.add(parser.type());
      doc.close();
    }
    doc.close().close().close();
  }

  private void parameters() {
    if (tokens.at(")")) {
      return;
    }
    doc.breakFill("").open(Doc.Indent.ZERO);
    declaration("=");
    while (tokens.skip(",")) {
      doc.text(",").breakAll(" ");
      declaration("=");
    }
    doc.close();
  }
}
