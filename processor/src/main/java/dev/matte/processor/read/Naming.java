package dev.matte.processor.read;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Wire names made of Java names by Jackson's {@code @JsonNaming}. */
enum Naming {
  AS_WRITTEN,
  LOWER_CAMEL,
  UPPER_CAMEL,
  SNAKE,
  UPPER_SNAKE,
  KEBAB,
  LOWER_DOT,
  LOWER;

  /** The naming that a type asks for; a strategy of the author's own is refused. */
  static Naming of(Reading reading, Marks marks) {
    Optional<Written> written = Jackson.databind(marks, "JsonNaming");
    if (written.isEmpty() || written.get().type("value").isEmpty()) {
      return AS_WRITTEN;
    }
    Optional<Naming> known = known(written.get().type("value").get());
    if (known.isEmpty()) {
      Jackson.refuse(reading, written.get(), "its strategy is known at run time only");
    }
    return known.orElse(AS_WRITTEN);
  }

  /** The name on the wire. */
  String apply(String javaName) {
    return switch (this) {
      case AS_WRITTEN, LOWER_CAMEL -> javaName;
      case UPPER_CAMEL -> Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
      case SNAKE -> separated(javaName, '_');
      case UPPER_SNAKE -> separated(javaName, '_').toUpperCase(Locale.ROOT);
      case KEBAB -> separated(javaName, '-');
      case LOWER_DOT -> separated(javaName, '.');
      case LOWER -> javaName.toLowerCase(Locale.ROOT);
    };
  }

  private static Optional<Naming> known(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    if (!name.contains(".jackson.databind.PropertyNamingStrateg")) {
      return Optional.empty();
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "LowerCamelCaseStrategy" -> Optional.of(LOWER_CAMEL);
      case "UpperCamelCaseStrategy" -> Optional.of(UPPER_CAMEL);
      case "SnakeCaseStrategy" -> Optional.of(SNAKE);
      case "UpperSnakeCaseStrategy" -> Optional.of(UPPER_SNAKE);
      case "KebabCaseStrategy" -> Optional.of(KEBAB);
      case "LowerDotCaseStrategy" -> Optional.of(LOWER_DOT);
      case "LowerCaseStrategy" -> Optional.of(LOWER);
      default -> Optional.empty();
    };
  }

  /** Runs of capitals count as one word: {@code parseURLNow} is {@code parse_urlnow}, as there. */
  private static String separated(String name, char separator) {
    StringBuilder text = new StringBuilder();
    boolean afterCapital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = Character.isUpperCase(c);
      boolean joint = text.length() > 0 && text.charAt(text.length() - 1) == separator;
      if (capital && !afterCapital && text.length() > 0 && !joint) {
        text.append(separator);
      }
      text.append(Character.toLowerCase(c));
      afterCapital = capital;
    }
    return text.toString();
  }
}
