package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.matte.annotations.Describe;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/** Reads records. */
final class RecordReader {
  private final Reading reading;
  private final FieldReader fields;

  RecordReader(Reading reading, FieldReader fields) {
    this.reading = reading;
    this.fields = fields;
  }

  Structure read(String key, JavaType type) {
    Class<?> raw = type.getRawClass();
    TypeOptions options = TypeOptions.of(reading, raw);
    Constructor<?> canonical = canonical(raw);
    refuseOthers(raw);
    List<Field> read = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (RecordComponent component : raw.getRecordComponents()) {
      read.add(field(type, component, canonical, names.size(), options));
      names.add(component.getName());
    }
    return new Structure.Fields(
        key,
        type,
        Marks.of(raw).find(Describe.class).map(Describe::value).orElse(""),
        new Construction.Creator(canonical, List.copyOf(names)),
        options.ordered(read),
        options.ignoreUnknown(),
        options.extras());
  }

  private Field field(
      JavaType type,
      RecordComponent component,
      Constructor<?> canonical,
      int index,
      TypeOptions options) {
    String name = component.getName();
    AnnotatedElement backing = backing(component);
    Marks marks =
        Marks.of(component, backing, component.getAccessor(), canonical.getParameters()[index]);
    String wire = options.wireName(name);
    TypeUse use =
        Types.member(type, component.getDeclaringRecord(), component.getGenericType(), backing);
    return fields.read(
        new Place(
            name, "component " + name, use, marks, Optional.of(component.getAccessor()), wire),
        !options.unread(wire),
        !options.unwritten(wire));
  }

  /** The compiler writes annotations on uses of types there whole; on others it leaves some off. */
  private static AnnotatedElement backing(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("a component without a field: " + component, e);
    }
  }

  /** Whether a marked creator other than the canonical constructor makes the record. */
  static boolean madeOtherwise(Class<?> type) {
    Constructor<?> canonical = canonical(type);
    return Creators.ofProperties(type).stream().anyMatch(each -> !each.equals(canonical));
  }

  private static Constructor<?> canonical(Class<?> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }

  /** Members beside the components have nothing to say to Jackson that we could honour. */
  private void refuseOthers(Class<?> type) {
    List<Method> accessors =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    List<Executable> members = new ArrayList<>();
    members.addAll(Arrays.asList(type.getDeclaredMethods()));
    members.addAll(Arrays.asList(type.getDeclaredConstructors()));
    for (Executable member : members) {
      if (!(member instanceof Method method && accessors.contains(method))) {
        Jackson.refuseOthers(
            reading, Marks.of(member), Set.of(JsonCreator.class.getSimpleName(), "JsonIgnore"));
      }
    }
  }
}
