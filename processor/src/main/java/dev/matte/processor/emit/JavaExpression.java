package dev.matte.processor.emit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The expressions and types that generated code consists of; there are no lambdas and no anonymous
 * classes.
 */
sealed interface JavaExpression {

  /** The expression on one line. */
  String text();

  /** A literal, or {@code (x)} taken whole. */
  record Atom(String text) implements JavaExpression {}

  /**
   * A name, a call, or several of them with dots between.
   *
   * @param receiver what stands before the first dot when it is no name: at most one
   */
  record Chain(List<JavaExpression> receiver, List<Link> links) implements JavaExpression {
    @Override
    public String text() {
      String first = receiver.isEmpty() ? "" : receiver.get(0).text() + ".";
      return first + links.stream().map(Link::text).collect(Collectors.joining("."));
    }
  }

  /**
   * A part of a chain.
   *
   * @param call the arguments' list when it is called: at most one
   * @param indices array accesses after it
   */
  record Link(String name, List<List<JavaExpression>> call, List<JavaExpression> indices) {
    String text() {
      String arguments = call.isEmpty() ? "" : "(" + join(call.get(0)) + ")";
      return name
          + arguments
          + indices.stream().map(index -> "[" + index.text() + "]").collect(Collectors.joining());
    }

    boolean isCall() {
      return !call.isEmpty();
    }
  }

  /** {@code new T(…)}. */
  record Creation(JavaExpression type, List<JavaExpression> arguments) implements JavaExpression {
    @Override
    public String text() {
      return "new " + type.text() + "(" + join(arguments) + ")";
    }
  }

  /** {@code (T) x}. */
  record Cast(JavaExpression type, JavaExpression operand) implements JavaExpression {
    @Override
    public String text() {
      return "(" + type.text() + ") " + operand.text();
    }
  }

  /** {@code -x}, {@code !x}. */
  record Unary(String operator, JavaExpression operand) implements JavaExpression {
    @Override
    public String text() {
      return operator + operand.text();
    }
  }

  /** {@code x++}. */
  record Postfix(JavaExpression operand, String operator) implements JavaExpression {
    @Override
    public String text() {
      return operand.text() + operator;
    }
  }

  /** Operands of operators of one precedence. */
  record Infix(List<JavaExpression> operands, List<String> operators) implements JavaExpression {
    @Override
    public String text() {
      StringBuilder text = new StringBuilder(operands.get(0).text());
      for (int i = 0; i < operators.size(); i++) {
        text.append(' ').append(operators.get(i)).append(' ').append(operands.get(i + 1).text());
      }
      return text.toString();
    }
  }

  /** {@code x instanceof T t}; the variable's name may be empty. */
  record InstanceOf(JavaExpression operand, JavaExpression type, String variable)
      implements JavaExpression {
    @Override
    public String text() {
      String end = variable.isEmpty() ? "" : " " + variable;
      return operand.text() + " instanceof " + type.text() + end;
    }
  }

  /** {@code x ? y : z}. */
  record Conditional(JavaExpression condition, JavaExpression yes, JavaExpression no)
      implements JavaExpression {
    @Override
    public String text() {
      return condition.text() + " ? " + yes.text() + " : " + no.text();
    }
  }

  /** A type, with its arguments when {@code diamond} or more. */
  record Type(
      List<String> names, boolean generic, List<JavaExpression> arguments, String dimensions)
      implements JavaExpression {
    @Override
    public String text() {
      return String.join(".", names) + (generic ? "<" + join(arguments) + ">" : "") + dimensions;
    }
  }

  private static String join(List<JavaExpression> items) {
    return items.stream().map(JavaExpression::text).collect(Collectors.joining(", "));
  }
}
