package dev.matte.legacy.shape;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;

/**
 * Literals of {@code @Default} and of examples: what JSON writes in quotes stands without them at
 * the outermost level.
 */
public final class Literals {

  private Literals() {}

  /**
   * The JSON that a literal stands for.
   *
   * @throws IllegalArgumentException if it is none; its message is a clause
   */
  public static Json json(Shape shape, String literal) {
    Shape bare = shape.bare();
    if (bare instanceof Shape.Named) {
      throw new IllegalArgumentException("an object has no literal");
    }
    boolean quoted =
        bare instanceof Shape.Formatted
            || bare instanceof Shape.Choice
            || (bare instanceof Shape.Scalar scalar && textual(scalar.kind()));
    if (quoted) {
      return Json.of(literal);
    }
    try {
      return JsonText.parse(literal);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getMessage(), e);
    }
  }

  private static boolean textual(Shape.Scalar.Kind kind) {
    return kind == Shape.Scalar.Kind.TEXT || kind == Shape.Scalar.Kind.CHARACTER;
  }
}
