package dev.matte.processor.emit;

import dev.matte.processor.emit.JavaExpression.Chain;
import dev.matte.processor.emit.JavaExpression.Link;
import java.util.ArrayList;
import java.util.List;

/** Reads the expressions and types of generated code; anything else is a mistake of ours. */
final class ExpressionParser {
  private static final List<List<String>> PRECEDENCE =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("|"),
          List.of("==", "!="),
          List.of("<", ">", "<=", ">="),
          List.of("+", "-"),
          List.of("*", "/", "%"));
  private static final int RELATIONAL = 4;

  private final JavaTokens tokens;

  ExpressionParser(JavaTokens tokens) {
    this.tokens = tokens;
  }

  JavaExpression expression() {
    JavaExpression condition = infix(0);
    if (!tokens.skip("?")) {
      return condition;
    }
    JavaExpression yes = expression();
    tokens.take(":");
    return new JavaExpression.Conditional(condition, yes, expression());
  }

  /** The items up to the closing bracket, which is taken too. */
  private List<JavaExpression> items(String end) {
    List<JavaExpression> items = new ArrayList<>();
    while (!tokens.skip(end)) {
      items.add(expression());
      tokens.skip(",");
    }
    return items;
  }

  private JavaExpression infix(int level) {
    if (level == PRECEDENCE.size()) {
      return unary();
    }
    List<JavaExpression> operands = new ArrayList<>(List.of(infix(level + 1)));
    List<String> operators = new ArrayList<>();
    while (PRECEDENCE.get(level).contains(tokens.peek())) {
      operators.add(tokens.take());
      operands.add(infix(level + 1));
    }
    if (level == RELATIONAL && tokens.skip("instanceof")) {
      JavaExpression type = type();
      String variable = tokens.atName() ? tokens.take() : "";
      return new JavaExpression.InstanceOf(operands.get(0), type, variable);
    }
    return operators.isEmpty() ? operands.get(0) : new JavaExpression.Infix(operands, operators);
  }

  private JavaExpression unary() {
    if (tokens.at("-") || tokens.at("!")) {
      return new JavaExpression.Unary(tokens.take(), unary());
    }
    if (tokens.at("(") && startsCast()) {
      tokens.take("(");
      JavaExpression type = type();
      tokens.take(")");
      return new JavaExpression.Cast(type, unary());
    }
    JavaExpression operand = dereferenced(primary());
    return tokens.at("++") ? new JavaExpression.Postfix(operand, tokens.take()) : operand;
  }

  private boolean startsCast() {
    int start = tokens.position();
    tokens.take("(");
    boolean cast = tokens.atName() && type() != null && tokens.skip(")") && startsOperand();
    tokens.back(start);
    return cast;
  }

  private boolean startsOperand() {
    return tokens.atName() || tokens.atLiteral() || tokens.at("(");
  }

  private JavaExpression primary() {
    if (tokens.skip("(")) {
      JavaExpression inner = expression();
      tokens.take(")");
      return new JavaExpression.Atom("(" + inner.text() + ")");
    }
    if (tokens.skip("new")) {
      return creation();
    }
    if (tokens.atLiteral()) {
      return new JavaExpression.Atom(tokens.take());
    }
    return new Chain(List.of(), links());
  }

  private JavaExpression dereferenced(JavaExpression value) {
    return tokens.skip(".") ? new Chain(List.of(value), links()) : value;
  }

  private JavaExpression creation() {
    JavaExpression type = type();
    if (tokens.skip("(")) {
      return new JavaExpression.Creation(type, items(")"));
    }
    StringBuilder array = new StringBuilder("new ").append(type.text());
    while (tokens.skip("[")) {
      array.append('[').append(expression().text()).append(']');
      tokens.take("]");
      while (tokens.at("[") && tokens.peek(1).equals("]")) {
        array.append(tokens.take()).append(tokens.take());
      }
    }
    return new JavaExpression.Atom(array.toString());
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    do {
      String name = typeArguments() + tokens.take();
      List<List<JavaExpression>> call = new ArrayList<>();
      if (tokens.skip("(")) {
        call.add(items(")"));
      }
      List<JavaExpression> indices = new ArrayList<>();
      while (tokens.skip("[")) {
        indices.addAll(items("]"));
      }
      links.add(new Link(name, call, indices));
    } while (tokens.skip("."));
    return links;
  }

  private String typeArguments() {
    if (!tokens.skip("<")) {
      return "";
    }
    List<String> arguments = new ArrayList<>();
    while (!tokens.skip(">")) {
      arguments.add(type().text());
      tokens.skip(",");
    }
    return "<" + String.join(", ", arguments) + ">";
  }

  /** A type, primitive or not, without annotations. */
  JavaExpression type() {
    List<String> names = new ArrayList<>();
    if (tokens.skip("?")) {
      names.add(tokens.skip("extends") ? "? extends " + type().text() : "?");
      return new JavaExpression.Type(names, false, List.of(), "");
    }
    do {
      names.add(tokens.take());
    } while (tokens.skip("."));
    List<JavaExpression> arguments = new ArrayList<>();
    boolean generic = tokens.skip("<");
    while (generic && !tokens.skip(">")) {
      arguments.add(type());
      tokens.skip(",");
    }
    StringBuilder dimensions = new StringBuilder();
    while (tokens.at("[") && tokens.peek(1).equals("]")) {
      dimensions.append(tokens.take()).append(tokens.take());
    }
    return new JavaExpression.Type(names, generic, arguments, dimensions.toString());
  }
}
