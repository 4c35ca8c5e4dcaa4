package demo;

import dev.matte.annotations.McpTool;

/** A union whose variants hold the union. */
public interface Expressions {

  /** Answers with what it is given. */
  @McpTool
  default Expression echo(Expression expression) {
    return expression;
  }

  /** An expression. */
  sealed interface Expression permits Number, Sum {}

  /** A number. */
  record Number(int value) implements Expression {}

  /** A sum. */
  record Sum(Expression left, Expression right) implements Expression {}
}
