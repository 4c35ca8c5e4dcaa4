package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Literals;
import dev.matte.legacy.shape.Reading;
import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.Presence;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.json.JsonSlice;
import java.lang.reflect.Array;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one field.
 *
 * @param absent what the field is when nothing came
 * @param lateDefault makes the default anew, for values that their owner may change
 */
record FieldDecoder(
    Field field,
    Decoder decoder,
    @Nullable Object absent,
    Optional<Supplier<@Nullable Object>> lateDefault) {

  static FieldDecoder of(Decoders decoders, Field field) {
    Reading reading = decoders.reading();
    Decoder decoder =
        reading.within(
            "\"" + field.name() + "\"", () -> decoders.of(field.shape(), field.constraints()));
    for (String example : field.examples()) {
      literal(reading, field, decoder, "example", example);
    }
    if (field.literal().isEmpty()) {
      return new FieldDecoder(field, decoder, nothing(field), Optional.empty());
    }
    String literal = field.literal().get();
    Object value = literal(reading, field, decoder, "default", literal);
    if (field.shape().scalar()) {
      return new FieldDecoder(field, decoder, value, Optional.empty());
    }
    Decoder plain = decoders.of(field.shape(), Constraints.NONE);
    JsonSlice json = JsonSlice.of(Literals.json(field.shape(), literal).text());
    return new FieldDecoder(
        field, decoder, null, Optional.of(() -> plain.read(new Arguments(json, Repairs.NONE))));
  }

  /** Reads the value that comes next. */
  @Nullable Object read(Arguments in) {
    if (field.presence() == Field.Presence.PRESENCE && in.isNull()) {
      in.readNull();
      return Presence.ofNull();
    }
    Object value = decoder.read(in);
    return switch (field.presence()) {
      case REQUIRED, NULLABLE -> value;
      case PRESENCE -> Presence.ofNullable(value);
      case OPTIONAL -> optional(value);
    };
  }

  /** The default, made anew; {@code null} when there is none of that kind. */
  @Nullable Object late() {
    return lateDefault.isPresent() ? lateDefault.get().get() : null;
  }

  /** What a field is that nobody gave a value. */
  static @Nullable Object nothing(Field field) {
    Class<?> declared = field.declared().getRawClass();
    return switch (field.presence()) {
      case PRESENCE -> Presence.absent();
      case OPTIONAL -> empty(declared);
      default -> declared.isPrimitive() ? Array.get(Array.newInstance(declared, 1), 0) : null;
    };
  }

  private static Object empty(Class<?> optional) {
    if (optional == OptionalInt.class) {
      return OptionalInt.empty();
    } else if (optional == OptionalLong.class) {
      return OptionalLong.empty();
    } else if (optional == OptionalDouble.class) {
      return OptionalDouble.empty();
    }
    return Optional.empty();
  }

  private Object optional(@Nullable Object value) {
    Class<?> declared = field.declared().getRawClass();
    if (value != null && declared != Optional.class) {
      if (declared == OptionalInt.class) {
        return OptionalInt.of((int) value);
      }
      return declared == OptionalLong.class
          ? OptionalLong.of((long) value)
          : OptionalDouble.of((double) value);
    }
    return Optional.ofNullable(value);
  }

  /** The value of a literal, which has to fit. */
  private static @Nullable Object literal(
      Reading reading, Field field, Decoder decoder, String what, String literal) {
    try {
      JsonSlice json = JsonSlice.of(Literals.json(field.shape(), literal).text());
      Arguments in = new Arguments(json, Repairs.NONE);
      Object value = decoder.read(in);
      in.check();
      return value;
    } catch (InvalidArgumentsException | IllegalArgumentException e) {
      throw reading.refused(
          "the "
              + what
              + " \""
              + literal
              + "\" of \""
              + field.name()
              + "\" does not fit: "
              + e.getMessage(),
          "write one that does");
    }
  }
}
