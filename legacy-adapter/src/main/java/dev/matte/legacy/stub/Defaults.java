package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Values of a list's defaults as {@code @Default} writes them. */
final class Defaults {

  private Defaults() {}

  /**
   * The literal; empty when the value does not suit the type, so that only the schema can say it.
   */
  static Optional<String> literal(Chosen type, Schema schema, Json value) {
    if (!suits(type.shape(), value) || !type.accepts(value) || !allowed(schema, value)) {
      return Optional.empty();
    }
    String literal = value instanceof Json.Text text ? text.value() : value.text();
    return Literals.fits(literal) ? Optional.of(literal) : Optional.empty();
  }

  /** Whether a scalar has a value among those that {@code enum} and {@code const} allow. */
  static boolean someAllowed(Shape shape, Schema schema) {
    if (!(shape instanceof Shape.Plain plain) || !plain.scalar()) {
      return true;
    }
    if (schema.has("const")) {
      Json only = schema.get("const").orElseThrow();
      return suits(shape, only) && allowed(schema, only);
    }
    return !schema.has("enum")
        || (schema.get("enum").orElseThrow() instanceof Json.Items items
            && items.values().stream().anyMatch(each -> suits(shape, each)));
  }

  private static boolean allowed(Schema schema, Json value) {
    boolean listed =
        !(schema.get("enum").orElse(Json.nothing()) instanceof Json.Items items)
            || items.values().contains(value);
    return listed && schema.get("const").map(value::equals).orElse(true);
  }

  private static boolean suits(Shape shape, Json value) {
    if (shape instanceof Shape.Plain plain) {
      return suits(plain, value);
    }
    if (shape instanceof Shape.Choice choice) {
      return value instanceof Json.Text text && choice.declared().values().contains(text.value());
    }
    if (shape instanceof Shape.Listing listing && value instanceof Json.Items items) {
      List<Json> values = items.values();
      boolean once = !listing.unique() || new HashSet<>(values).size() == values.size();
      return once && values.stream().allMatch(each -> suits(listing.item(), each));
    }
    return shape instanceof Shape.Mapping mapping
        && value instanceof Json.Members members
        && members.values().values().stream().allMatch(each -> suits(mapping.value(), each));
  }

  private static boolean suits(Shape.Plain plain, Json value) {
    return switch (plain) {
      case TEXT -> value instanceof Json.Text;
      case FLAG -> value instanceof Json.Flag;
      case INT -> whole(value, 31);
      case LONG -> whole(value, 63);
      case BIG -> whole(value, 500);
      case DOUBLE -> value instanceof Json.Numeral number && finite(number.value());
      case OBJECT -> value instanceof Json.Members;
      case ARRAY -> value instanceof Json.Items;
      // Any JSON has a literal for text, and quotes of its own for it.
      case ANY -> value instanceof Json.Numeral || value instanceof Json.Flag;
      default -> false;
    };
  }

  private static boolean whole(Json value, int bits) {
    return value instanceof Json.Numeral number
        && number.value().scale() <= 0
        && number.value().scale() > -500
        && number.value().toBigInteger().bitLength() <= bits;
  }

  private static boolean finite(BigDecimal value) {
    return Math.abs((long) value.scale()) < 300 && Double.isFinite(value.doubleValue());
  }
}
