package dev.matte.processor.read;

import dev.matte.processor.model.FieldModel.Presence;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types that say that there may be no value. */
final class Presences {

  private Presences() {}

  /**
   * A type without what says that a value may be absent.
   *
   * @param type the type of a value that is there
   * @param presence {@code REQUIRED} when the type says nothing
   */
  record Unwrapped(TypeMirror type, Presence presence) {}

  static Unwrapped of(Reading reading, TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return new Unwrapped(type, Presence.REQUIRED);
    }
    DeclaredType declared = (DeclaredType) type;
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    return switch (((TypeElement) declared.asElement()).getQualifiedName().toString()) {
      case "java.util.Optional" -> unwrapped(arguments, type, Presence.OPTIONAL);
      case Names.PRESENCE -> unwrapped(arguments, type, Presence.PRESENCE);
      case "java.util.OptionalInt" -> primitive(reading, TypeKind.INT);
      case "java.util.OptionalLong" -> primitive(reading, TypeKind.LONG);
      case "java.util.OptionalDouble" -> primitive(reading, TypeKind.DOUBLE);
      default -> new Unwrapped(type, Presence.REQUIRED);
    };
  }

  private static Unwrapped unwrapped(
      List<? extends TypeMirror> arguments, TypeMirror raw, Presence presence) {
    return arguments.isEmpty()
        ? new Unwrapped(raw, Presence.REQUIRED)
        : new Unwrapped(arguments.get(0), presence);
  }

  private static Unwrapped primitive(Reading reading, TypeKind kind) {
    return new Unwrapped(reading.types().getPrimitiveType(kind), Presence.OPTIONAL);
  }
}
