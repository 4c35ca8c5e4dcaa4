package dev.matte.legacy.shape;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A property of a class while its members are gathered. */
final class Property {
  private final String name;
  private final List<AnnotatedElement> places = new ArrayList<>();
  private @Nullable Member accessor;
  private @Nullable TypeUse readType;
  private @Nullable Method setter;
  private @Nullable TypeUse writeType;
  private @Nullable TypeUse ownType;

  Property(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The members it is made of, in the order found. */
  List<AnnotatedElement> places() {
    return places;
  }

  /** What reads it. */
  Optional<Member> accessor() {
    return Optional.ofNullable(accessor);
  }

  /** What writes it. */
  Optional<Method> setter() {
    return Optional.ofNullable(setter);
  }

  void place(AnnotatedElement element, TypeUse type) {
    places.add(element);
    if (ownType == null) {
      ownType = type;
    }
  }

  void readBy(Member member, TypeUse type) {
    accessor = member;
    readType = type;
  }

  void writtenBy(@Nullable Method method, TypeUse type) {
    setter = method;
    writeType = type;
  }

  /** Its type: as it is read, else as it is written, else as its first member has it. */
  TypeUse type() {
    TypeUse type = readType != null ? readType : writeType != null ? writeType : ownType;
    if (type == null) {
      throw new IllegalStateException("property " + name + " has no members");
    }
    return type;
  }

  Optional<TypeUse> writeType() {
    return Optional.ofNullable(writeType);
  }

  /** Whether reading and writing agree on the type, as far as both are possible. */
  boolean agreesWith(TypeUse type) {
    return readType == null || Types.same(readType.type(), type.type());
  }

  /** A field that Jackson would set by itself. */
  boolean openField() {
    return places.stream()
        .anyMatch(
            each ->
                each instanceof Field field
                    && Modifier.isPublic(field.getModifiers())
                    && !Modifier.isFinal(field.getModifiers()));
  }

  Marks marks() {
    return Marks.of(places);
  }
}
