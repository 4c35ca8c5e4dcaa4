package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.matte.annotations.McpParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/** Reads types that are one bare value on the wire. */
final class WrapperReader {
  private static final Set<String> FACTORIES = Set.of("of", "valueOf", "fromString");

  private final Reading reading;
  private final ShapeReader shapes;
  private final Set<JavaType> open = new HashSet<>();

  WrapperReader(Reading reading, ShapeReader shapes) {
    this.reading = reading;
    this.shapes = shapes;
  }

  /** The wrapper that a type is, or nothing when it is none. */
  Optional<Shape> read(JavaType type) {
    Class<?> raw = type.getRawClass();
    Optional<Member> value = value(raw);
    if (value.isEmpty()) {
      if (delegating(raw).isPresent()) {
        throw reading.refused(
            raw.getTypeName() + " is made of a bare value, but nothing gives one back",
            "write @JsonValue on what does");
      }
      return Optional.empty();
    }
    if (!open.add(type)) {
      throw reading.refused(raw.getTypeName() + " wraps itself", "take a record");
    }
    try {
      return Optional.of(wrapper(type, value.get()));
    } finally {
      open.remove(type);
    }
  }

  private Shape wrapper(JavaType type, Member value) {
    Class<?> raw = type.getRawClass();
    Marks onType = Marks.of(raw);
    Jackson.refuseOthers(reading, onType, Jackson.TYPE);
    new SchemaMarks(reading).refuse(onType, "write it on the parameter or component");
    AnnotatedElement element = (AnnotatedElement) value;
    Marks marks = Marks.of(element);
    Jackson.refuseOthers(reading, marks, Jackson.MEMBER);
    for (Annotation each : marks.all()) {
      boolean harmless = each.annotationType().getSimpleName().equals("NotNull");
      if (ConstraintReader.constraint(each) && !harmless) {
        throw reading.refused("a constraint stands inside a wrapper", "write it where it is used");
      }
    }
    if (marks.find(McpParam.class).map(McpParam::sensitive).orElse(false)) {
      throw reading.refused("a wrapper cannot be sensitive", "write it where the type is used");
    }
    if (!Creators.callable(value, reading.subject())) {
      throw reading.refused(raw.getTypeName() + " keeps its @JsonValue private", "make it public");
    }
    Type written =
        value instanceof Method method
            ? method.getGenericReturnType()
            : ((Field) value).getGenericType();
    TypeUse inner = Types.member(type, raw, written, element);
    Shape shape = reading.within("value " + value.getName(), () -> shapes.read(inner));
    return new Shape.Wrapper(type, shape, create(type, inner.type()), value);
  }

  /** The member marked with {@code @JsonValue}; a method before a field, a field's accessor too. */
  static Optional<Member> value(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (marked(method)) {
        return Optional.of(method);
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (marked(field)) {
        return Optional.of(accessor(field));
      }
    }
    return Optional.empty();
  }

  private static boolean marked(AnnotatedElement element) {
    JsonValue mark = element.getAnnotation(JsonValue.class);
    return mark != null && mark.value();
  }

  private static Member accessor(Field field) {
    if (field.getDeclaringClass().isRecord()) {
      for (RecordComponent component : field.getDeclaringClass().getRecordComponents()) {
        if (component.getName().equals(field.getName())) {
          return component.getAccessor();
        }
      }
    }
    return field;
  }

  private Optional<Executable> create(JavaType type, JavaType inner) {
    Class<?> raw = type.getRawClass();
    Optional<Executable> marked = delegating(raw);
    if (marked.isPresent()) {
      return marked.filter(each -> takes(type, each, inner));
    }
    return Creators.all(raw).stream()
        .filter(each -> each instanceof Constructor || FACTORIES.contains(each.getName()))
        .filter(each -> takes(type, each, inner))
        .findFirst();
  }

  private boolean takes(JavaType type, Executable creator, JavaType inner) {
    if (creator.getParameterCount() != 1 || !Creators.callable(creator, reading.subject())) {
      return false;
    }
    if (creator instanceof Method method && method.getReturnType() != type.getRawClass()) {
      return false;
    }
    Class<?> raw = type.getRawClass();
    TypeUse taken =
        Types.member(type, raw, creator.getGenericParameterTypes()[0], creator.getParameters()[0]);
    return Types.same(taken.type(), inner);
  }

  /** The creator that is marked to take a bare value. */
  private static Optional<Executable> delegating(Class<?> type) {
    boolean wrapper = value(type).isPresent();
    return Creators.marked(type).stream()
        .filter(
            creator ->
                Creators.mode(creator) == JsonCreator.Mode.DELEGATING
                    || (Creators.mode(creator) == JsonCreator.Mode.DEFAULT
                        && wrapper
                        && creator.getParameterCount() == 1
                        && !Creators.named(creator)))
        .findFirst();
  }
}
