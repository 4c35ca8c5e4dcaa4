package dev.matte.processor.read;

import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.SchemaStyle.Dialect;
import dev.matte.processor.model.SchemaStyle.Integers;
import dev.matte.processor.model.SchemaStyle.Repair;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code @McpSchema}, attribute by attribute. */
final class StyleReader {
  private final Reading reading;

  StyleReader(Reading reading) {
    this.reading = reading;
  }

  /** The style in force where {@code narrow} stands, {@code wide} around it. */
  SchemaStyle read(Marks narrow, Marks wide) {
    List<Written> written =
        List.of(narrow, wide).stream().flatMap(marks -> marks.find(Names.SCHEMA).stream()).toList();
    SchemaStyle standard = SchemaStyle.STANDARD;
    return new SchemaStyle(
        constant(written, "integers", Integers.class).orElse(standard.integers()),
        first(written, each -> each.constant("additionalProperties"))
            .map("FALSE"::equals)
            .orElse(true),
        first(written, each -> each.constant("unknownArguments"))
            .map("REFUSE"::equals)
            .orElse(true),
        constant(written, "dialect", Dialect.class).orElse(standard.dialect()),
        repairs(written));
  }

  /** What a parameter or component says of its own; other attributes have no meaning there. */
  Optional<Integers> integers(Marks marks) {
    Optional<Written> style = marks.find(Names.SCHEMA);
    style.ifPresent(
        written -> {
          for (String attribute :
              List.of("additionalProperties", "unknownArguments", "dialect", "repairs", "output")) {
            if (written.has(attribute)) {
              reading.fault(
                  "misplaced-annotation",
                  written.origin(attribute),
                  "@McpSchema(" + attribute + ")",
                  "on a parameter or component only integers, keywords and without have a meaning");
            }
          }
        });
    return style
        .flatMap(written -> written.constant("integers"))
        .flatMap(name -> named(Integers.class, name));
  }

  private static Set<Repair> repairs(List<Written> written) {
    Set<Repair> repairs = EnumSet.noneOf(Repair.class);
    written.stream()
        .filter(each -> each.has("repairs"))
        .findFirst()
        .ifPresent(
            each ->
                each.constants("repairs")
                    .forEach(name -> named(Repair.class, name).ifPresent(repairs::add)));
    return repairs;
  }

  private static <E extends Enum<E>> Optional<E> constant(
      List<Written> written, String attribute, Class<E> type) {
    return first(written, each -> each.constant(attribute)).flatMap(name -> named(type, name));
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst();
  }

  private static <T> Optional<T> first(
      List<Written> written, Function<Written, Optional<T>> value) {
    return written.stream().map(value).flatMap(Optional::stream).findFirst();
  }
}
