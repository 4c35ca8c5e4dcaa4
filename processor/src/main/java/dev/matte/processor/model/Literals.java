package dev.matte.processor.model;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the literals of {@code @Default} and of examples against a type.
 *
 * <p>What JSON writes in quotes stands without them at the outermost level; inside a list or map it
 * is plain JSON. Constraints are not looked at.
 */
public final class Literals {

  private Literals() {}

  /** What became of a literal. */
  public sealed interface Outcome {}

  /** The literal's value in canonical form. */
  public record Value(Json json) implements Outcome {}

  /**
   * A literal that does not fit its type.
   *
   * @param reason what was expected, as a clause: {@code expected a whole number}
   */
  public record Failure(String reason) implements Outcome {}

  /** Reads a literal. */
  public static Outcome parse(TypeModel type, String literal) {
    try {
      TypeModel bare = bare(type);
      boolean quoted =
          bare instanceof TypeModel.Text
              || bare instanceof TypeModel.Formatted
              || bare instanceof TypeModel.Choice;
      return new Value(fit(bare, quoted ? Json.of(literal) : JsonText.parse(literal)));
    } catch (JsonSyntaxException | Misfit e) {
      return new Failure(String.valueOf(e.getMessage()));
    }
  }

  /** Holds a JSON value to a type. */
  public static Outcome fitting(TypeModel type, Json value) {
    try {
      return new Value(fit(type, value));
    } catch (Misfit e) {
      return new Failure(String.valueOf(e.getMessage()));
    }
  }

  private static TypeModel bare(TypeModel type) {
    return type instanceof TypeModel.Wrapper wrapper ? bare(wrapper.inner()) : type;
  }

  private static Json fit(TypeModel type, Json value) throws Misfit {
    TypeModel bare = bare(type);
    if (bare instanceof TypeModel.Bool) {
      return require(value instanceof Json.Flag, value, "true or false");
    } else if (bare instanceof TypeModel.Whole whole) {
      return whole(whole, value);
    } else if (bare instanceof TypeModel.Decimal decimal) {
      return decimal(decimal, value);
    } else if (bare instanceof TypeModel.Text text) {
      return text(text, value);
    } else if (bare instanceof TypeModel.Formatted formatted) {
      boolean fits =
          value instanceof Json.Text text && Formats.accepts(formatted.format(), text.value());
      return require(fits, value, Formats.name(formatted.format()));
    } else if (bare instanceof TypeModel.Choice choice) {
      return choice(choice, value);
    } else if (bare instanceof TypeModel.Items items) {
      return items(items, value);
    } else if (bare instanceof TypeModel.Mapping mapping) {
      return mapping(mapping, value);
    } else if (bare instanceof TypeModel.FreeForm free) {
      return freeForm(free, value);
    } else if (bare instanceof TypeModel.Named) {
      throw new Misfit("an object has no literal; take an Optional of it instead");
    }
    throw new Misfit("this type has no literal");
  }

  private static Json whole(TypeModel.Whole type, Json value) throws Misfit {
    boolean whole = value instanceof Json.Numeral number && number.value().scale() <= 0;
    require(whole, value, "a whole number");
    if (type.bits() > 0) {
      BigInteger exact = ((Json.Numeral) value).value().toBigInteger();
      require(exact.bitLength() < type.bits(), value, "a whole number of " + type.bits() + " bits");
    }
    return value;
  }

  private static Json decimal(TypeModel.Decimal type, Json value) throws Misfit {
    require(value instanceof Json.Numeral, value, "a number");
    BigDecimal number = ((Json.Numeral) value).value();
    boolean finite =
        switch (type.bits()) {
          case 32 -> Float.isFinite(number.floatValue());
          case 64 -> Double.isFinite(number.doubleValue());
          default -> true;
        };
    return require(finite, value, "a number that fits " + type.javaType().simpleName());
  }

  private static Json text(TypeModel.Text type, Json value) throws Misfit {
    require(value instanceof Json.Text, value, "text");
    boolean fits = !type.character() || ((Json.Text) value).value().length() == 1;
    return require(fits, value, "one character");
  }

  private static Json choice(TypeModel.Choice type, Json value) throws Misfit {
    List<String> wires = type.constants().stream().map(TypeModel.Choice.Constant::wire).toList();
    boolean fits = value instanceof Json.Text text && wires.contains(text.value());
    return require(fits, value, "one of " + String.join(", ", wires));
  }

  private static Json items(TypeModel.Items type, Json value) throws Misfit {
    require(value instanceof Json.Items, value, "a JSON array");
    List<Json> items = new ArrayList<>();
    for (Json item : ((Json.Items) value).values()) {
      items.add(fit(type.item(), item));
    }
    boolean unique = items.stream().distinct().count() == items.size();
    require(type.container() != TypeModel.Container.SET || unique, value, "items that differ");
    return Json.of(items);
  }

  private static Json mapping(TypeModel.Mapping type, Json value) throws Misfit {
    require(value instanceof Json.Members, value, "a JSON object");
    Map<String, Json> members = new LinkedHashMap<>();
    for (Map.Entry<String, Json> member : ((Json.Members) value).values().entrySet()) {
      fit(type.key(), Json.of(member.getKey()));
      members.put(member.getKey(), fit(type.value(), member.getValue()));
    }
    return new Json.Members(members);
  }

  private static Json freeForm(TypeModel.FreeForm type, Json value) throws Misfit {
    return switch (type.shape()) {
      case ANY -> value;
      case OBJECT -> require(value instanceof Json.Members, value, "a JSON object");
      case ARRAY -> require(value instanceof Json.Items, value, "a JSON array");
    };
  }

  private static Json require(boolean fits, Json value, String expected) throws Misfit {
    if (!fits) {
      throw new Misfit("expected " + expected + ", found " + value.text());
    }
    return value;
  }

  /** A value that does not fit; never leaves this class. */
  private static final class Misfit extends Exception {
    private static final long serialVersionUID = 1;

    Misfit(String message) {
      super(message, null, false, false);
    }
  }
}
